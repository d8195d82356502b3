package parkhang.text.typography;

import java.util.Map;

/**
 * Where words may be divided: where a list says so, and the patterns for words that no list has.
 *
 * @param words divided by hand, with their hyphens, by their letters
 * @param language says how many letters stand before and behind a hyphen at least
 * @param shortest the fewest letters of a word that the patterns may divide
 */
record Divisions(HyphenationPatterns patterns, Map<String, String> words, HyphenationLanguage language, int shortest) {

    /** For each of a word's letters whether a line may begin with it. What stands behind an apostrophe counts as a word. */
    boolean[] of(String letters) {
        boolean[] divided = new boolean[letters.length()];
        for (int from = 0; from < letters.length(); ) {
            int apostrophe = letters.indexOf(Spelling.APOSTROPHE, from);
            int to = apostrophe < 0 ? letters.length() : apostrophe;
            String byHand = words.get(letters.substring(from, to));
            if (byHand != null) {
                System.arraycopy(WordList.marked(byHand, '-'), 0, divided, from, to - from);
            } else if (patterns.know(Spelling.APOSTROPHE)) {
                divide(letters, 0, from, to, divided);
            } else {
                divide(letters.substring(from, to), from, from, to, divided);
            }
            from = to + 1;
        }
        return divided;
    }

    /**
     * Divides between two letters by the patterns.
     *
     * @param word what the patterns see
     * @param start the number of its first letter
     */
    private void divide(String word, int start, int from, int to, boolean[] divided) {
        if (word.length() < shortest) {
            return;
        }
        boolean[] allowed = patterns.allowed(word);
        int last = Math.min(to - 1, start + word.length() - language.right());
        for (int i = from + language.left(); i <= last; i++) {
            divided[i] = allowed[i - start] && language.mayBegin(word.charAt(i - start));
        }
    }
}
