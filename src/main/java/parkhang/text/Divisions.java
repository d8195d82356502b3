package parkhang.text;

import java.util.Map;

/**
 * Where words may be divided: where a list says so, and the patterns for words that no list has.
 *
 * @param words divided by hand, with their hyphens, by their letters
 * @param left the fewest letters before a hyphen
 * @param right the fewest letters after it
 * @param shortest the fewest letters of a word that the patterns may divide
 */
record Divisions(HyphenationPatterns patterns, Map<String, String> words, int left, int right, int shortest) {

    /** For each of a word's letters whether a line may end before it. What stands behind an apostrophe counts as a word. */
    boolean[] of(String letters) {
        boolean[] divided = new boolean[letters.length()];
        for (int from = 0; from < letters.length(); ) {
            int apostrophe = letters.indexOf(Spelling.APOSTROPHE, from);
            int to = apostrophe < 0 ? letters.length() : apostrophe;
            String byHand = words.get(letters.substring(from, to));
            if (byHand != null) {
                divide(byHand, from, divided);
            } else if (patterns.know(Spelling.APOSTROPHE)) {
                divide(letters, 0, from + left, to, divided);
            } else {
                divide(letters.substring(from, to), from, from + left, to, divided);
            }
            from = to + 1;
        }
        return divided;
    }

    private static void divide(String byHand, int start, boolean[] divided) {
        int letter = start;
        for (int i = 0; i < byHand.length(); i++) {
            if (byHand.charAt(i) == '-') {
                divided[letter] = true;
            } else {
                letter++;
            }
        }
    }

    /** Divides a word, the first letter of which has the number {@code start}, between two of its letters. */
    private void divide(String word, int start, int from, int to, boolean[] divided) {
        if (word.length() < shortest) {
            return;
        }
        byte[] levels = patterns.levels(word);
        for (int i = from; i < to && i <= start + word.length() - right; i++) {
            divided[i] = levels[i - start] % 2 == 1;
        }
    }
}
