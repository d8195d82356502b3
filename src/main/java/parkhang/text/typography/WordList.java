package parkhang.text.typography;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code hyphenation.txt} says of single words, by their letters.
 *
 * @param divisions the words with a hyphen wherever they may be divided; without any they never are
 * @param seams the words with a {@code |} wherever the parts of a compound meet
 */
public record WordList(Map<String, String> divisions, Map<String, String> seams) {
    public static final WordList EMPTY = new WordList(Map.of(), Map.of());

    public WordList {
        divisions = Map.copyOf(divisions);
        seams = Map.copyOf(seams);
    }

    /** One list out of several: for each word the first that has it. */
    public static WordList inherited(List<WordList> chain) {
        Map<String, String> divisions = new HashMap<>();
        Map<String, String> seams = new HashMap<>();
        for (WordList list : chain) {
            list.divisions.forEach(divisions::putIfAbsent);
            list.seams.forEach(seams::putIfAbsent);
        }
        return new WordList(divisions, seams);
    }

    /** For each letter of a word whether the mark stands before it. */
    static boolean[] marked(String form, char mark) {
        boolean[] marked = new boolean[form.length()];
        int letter = 0;
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) == mark) {
                marked[letter] = true;
            } else {
                letter++;
            }
        }
        return Arrays.copyOf(marked, letter);
    }
}
