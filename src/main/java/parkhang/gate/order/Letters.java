package parkhang.gate.order;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import parkhang.gate.PageInk;
import parkhang.gate.TextLine;
import parkhang.text.Characters;
import parkhang.text.PartSeparator;

/**
 * What of a text can be seen, as code points: no white space, nothing that is never drawn, nor the dot that is left out where a line ends. Compatible forms count as one, for a
 * font with one glyph for both gives back either; each by itself, so that a text's letters are those of its characters.
 */
final class Letters {
    private static final int DELETE = 0x7F;

    /** What a character of ASCII stands for. */
    private static final int[][] PLAIN = new int[DELETE][];

    static {
        Arrays.setAll(PLAIN, character -> character > ' ' ? new int[] {character} : new int[0]);
    }

    private Letters() {}

    /** The letters of the same clusters, which are drawn again and again. */
    static final class Cache {
        private final Map<String, int[]> known = new HashMap<>();

        int[] of(String cluster) {
            return cluster.length() == 1 && cluster.charAt(0) < DELETE
                    ? PLAIN[cluster.charAt(0)]
                    : known.computeIfAbsent(cluster, Letters::of);
        }

        int count(PageInk.Text text) {
            int count = 0;
            for (String cluster : text.clusters()) {
                count += of(cluster).length;
            }
            return count;
        }

        int count(TextLine line) {
            int count = 0;
            for (PageInk.Text text : line.texts()) {
                count += count(text);
            }
            return count;
        }
    }

    static int[] of(String text) {
        int[] letters = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c < DELETE) {
                letters = append(c, letters, count);
                count += c > ' ' ? 1 : 0;
            } else {
                for (int letter : of(c)) {
                    letters = append(letter, letters, count++);
                }
            }
        }
        return Arrays.copyOf(letters, count);
    }

    private static int[] append(int letter, int[] letters, int count) {
        int[] longer = count < letters.length ? letters : Arrays.copyOf(letters, 2 * count + 1);
        longer[count] = letter;
        return longer;
    }

    static int[] of(int codePoint) {
        if (codePoint < DELETE) {
            return PLAIN[codePoint];
        }
        return codePoint == PartSeparator.DOT || !Characters.isVisible(codePoint)
                ? new int[0]
                : Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                        .codePoints()
                        .filter(Characters::isVisible)
                        .toArray();
    }
}
