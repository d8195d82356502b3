package parkhang.volume;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A term in the words that it may stand in a text in: its own, or forms of them that end otherwise. */
record IndexTerm(String term, List<Word> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /** In letters: a longer ending makes another word. */
    private static final int LONGEST_ENDING = 2;

    /** Shorter words may get one letter more, and lose none. */
    private static final int LONG = 5;

    /** In letters: where an ending takes another one's place, no less than so much stays; "county" is no "country". */
    private static final int STEM = 6;

    /** What is said of a term, and stands in no text: an abbreviation, say. */
    private static final Pattern ASIDE = Pattern.compile("(?<=\\S)\\s*\\([^()]*\\)\\s*$");

    /**
     * A word of a term or of a text.
     *
     * @param folded in small letters and without accents
     * @param start of the word in its text, in UTF-16 units
     */
    record Word(String folded, boolean capital, int start, int end) {
        /** Whether it may be a form of another word; a name is not meant by what is none. */
        boolean isFormOf(Word other, boolean mayDrop) {
            int most = Math.min(folded.length(), other.folded.length());
            int same = 0;
            while (same < most && folded.charAt(same) == other.folded.charAt(same)) {
                same++;
            }
            boolean isLong = other.folded.length() >= LONG;
            int dropped = other.folded.length() - same;
            int added = folded.length() - same;
            boolean isOtherEnding = same >= STEM && dropped <= LONGEST_ENDING && (mayDrop || added > 0);
            boolean isForm = added <= (isLong ? LONGEST_ENDING : 1) && (dropped == 0 || isOtherEnding);
            return (capital || !other.capital) && (isForm || isPluralOf(other));
        }

        /** "Counties" of "county". */
        private boolean isPluralOf(Word other) {
            int stem = other.folded.length() - 1;
            return other.folded.endsWith("y")
                    && folded.endsWith("ies")
                    && folded.length() == stem + 3
                    && folded.startsWith(other.folded.substring(0, stem));
        }
    }

    static IndexTerm of(String term) {
        return new IndexTerm(term, words(ASIDE.matcher(term).replaceFirst("")));
    }

    static List<Word> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Word(
                        folded(found.group()),
                        Character.isUpperCase(found.group().codePointAt(0)),
                        found.start(),
                        found.end()))
                .toList();
    }

    /** Whether its words stand at a place of a text, with nothing but a space or a hyphen between them. */
    boolean isAt(List<Word> text, int at, String whole) {
        if (at + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            Word word = text.get(at + i);
            boolean follows = i == 0 || word.start() - text.get(at + i - 1).end() == 1;
            if (!follows || !word.isFormOf(words.get(i), words.size() > 1)) {
                return false;
            }
        }
        return words.size() == 1
                || !whole.substring(
                                text.get(at).start(),
                                text.get(at + words.size() - 1).end())
                        .matches("(?s).*[.;:,!?()].*");
    }

    private static String folded(String word) {
        String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(parts).replaceAll("");
    }
}
