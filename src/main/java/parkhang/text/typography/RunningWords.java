package parkhang.text.typography;

import java.util.ArrayList;
import java.util.List;
import parkhang.text.TextEdit;

/**
 * Finds the words of a running text that are words of a language, those with hyphens in their parts. What is none: an
 * address, what has digits, what has capitals only or inside, and a short pair such as "Haupteingang/-ausgang".
 */
final class RunningWords {
    /** The longest pair of words that share a part which stays whole, in UTF-16 units. */
    private static final int LONGEST_WHOLE = 24;

    /** Those at which a line may end. */
    private static final String HYPHENS = "-\u2010";

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private RunningWords(String text) {
        this.text = text;
    }

    /**
     * A word.
     *
     * @param start where it begins, as a UTF-16 offset
     * @param isPart whether a hyphen at which a line may end joins it to another
     */
    record Word(int start, String text, boolean isPart) {

        /** Puts a character into the word, before each of some places in it. */
        void insert(char character, List<Integer> places, List<TextEdit> edits) {
            for (int place : places) {
                int at = start + place;
                edits.add(new TextEdit(at, at + 1, character + text.substring(place, place + 1)));
            }
        }
    }

    static List<Word> in(String text) {
        RunningWords found = new RunningWords(text);
        for (int i = 0; i < text.length(); ) {
            int from = i;
            boolean address = false;
            boolean sharesPart = false;
            while (i < text.length() && !isSpace(text.charAt(i))) {
                sharesPart |= text.startsWith("/-", i);
                address |= found.isOfAddress(i++);
            }
            if (!address && (!sharesPart || i - from > LONGEST_WHOLE)) {
                found.read(from, i);
            }
            i++;
        }
        return found.words;
    }

    /** Reads what stands between two spaces. */
    private void read(int from, int to) {
        for (int i = from; i < to; i++) {
            int start = i;
            while (i < to && isOfWord(text.charAt(i))) {
                i++;
            }
            if (i > start && isWord(start, i)) {
                words.add(new Word(
                        start, text.substring(start, i), isJoined(start - 1, from, to) || isJoined(i, from, to)));
            }
        }
    }

    /** Whether a hyphen stands there between two parts of what stands from one space to another, the first no single letter. */
    private boolean isJoined(int hyphen, int from, int to) {
        return hyphen > from + 1
                && hyphen + 1 < to
                && HYPHENS.indexOf(text.charAt(hyphen)) >= 0
                && isOfWord(text.charAt(hyphen - 1))
                && isOfWord(text.charAt(hyphen - 2))
                && isOfWord(text.charAt(hyphen + 1));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u2013' || c == '\u2014' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean isOfAddress(int i) {
        char c = text.charAt(i);
        return c == '@'
                || c == '#'
                || c == '_'
                || (partsAddress(c)
                        && i > 0
                        && i + 1 < text.length()
                        && isPart(text.charAt(i - 1))
                        && isPart(text.charAt(i + 1)));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || partsAddress(c);
    }

    private static boolean partsAddress(char c) {
        return c == '.' || c == '/' || c == '\\';
    }

    /** Surrogates are letters here: a word of another plane is one word, though none that patterns know. */
    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || c == '\''
                || c == '\u2019'
                || Character.isSurrogate(c)
                || isMarkOrFormat(Character.getType(c));
    }

    private static boolean isMarkOrFormat(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private boolean isWord(int start, int end) {
        boolean hasLetter = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || (i > start && Character.isUpperCase(c))) {
                return false;
            }
            hasLetter |= Character.isLetter(c);
        }
        return hasLetter;
    }
}
