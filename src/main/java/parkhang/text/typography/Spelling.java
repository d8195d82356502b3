package parkhang.text.typography;

import java.text.Normalizer;

/**
 * A word as patterns and word lists spell it: in lower case, accents composed, an apostrophe straight, and no character that
 * is never drawn.
 */
final class Spelling {
    static final char APOSTROPHE = '\'';
    private static final char CURLY_APOSTROPHE = '\u2019';

    /** Stands for a letter of another plane: a noncharacter, so that no pattern has it. */
    private static final char OTHER = '\uFFFF';

    private final StringBuilder letters = new StringBuilder();
    private final String word;
    private final int[] places;

    private Spelling(String word) {
        this.word = word;
        places = new int[word.length()];
    }

    static Spelling of(String word) {
        Spelling spelling = new Spelling(word);
        int step;
        for (int i = 0; i < word.length(); i += step) {
            int c = word.codePointAt(i);
            step = Character.charCount(c);
            spelling.add(Character.toLowerCase(c), i);
        }
        return spelling;
    }

    /** One UTF-16 unit a letter. */
    String letters() {
        return letters.toString();
    }

    /** The place in the word of a letter, which comes with the marks upon it. */
    int place(int letter) {
        return places[letter];
    }

    /** The same, and before what is never drawn: a soft hyphen stays right before the letter. */
    int placeBeforeUndrawn(int letter) {
        int place = places[letter];
        while (Character.getType(word.charAt(place - 1)) == Character.FORMAT) {
            place--;
        }
        return place;
    }

    private void add(int c, int place) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK) {
            putOn(c);
        } else if (type != Character.FORMAT) {
            places[letters.length()] = place;
            letters.append(c == CURLY_APOSTROPHE ? APOSTROPHE : Character.isBmpCodePoint(c) ? (char) c : OTHER);
        }
    }

    /** A mark that makes no letter of its own is no matter to where a word is divided. */
    private void putOn(int mark) {
        if (letters.length() > 0) {
            int last = letters.length() - 1;
            String composed =
                    Normalizer.normalize(letters.charAt(last) + Character.toString(mark), Normalizer.Form.NFC);
            if (composed.length() == 1) {
                letters.setCharAt(last, composed.charAt(0));
            }
        }
    }
}
