package parkhang.gate.order;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import parkhang.gate.PageInk;
import parkhang.gate.TextLine;
import parkhang.text.Characters;

/**
 * What of a text can be seen, as code points: no white space, nothing that is never drawn. Compatible forms count as one, for a
 * font with one glyph for both gives back either; each by itself, so that a text's letters are those of its characters.
 */
final class Letters {
    private static final int DELETE = 0x7F;

    private Letters() {}

    /** The letters of the same clusters, which are drawn again and again. */
    static final class Cache {
        private final Map<String, int[]> known = new HashMap<>();

        int[] of(String cluster) {
            return known.computeIfAbsent(cluster, Letters::of);
        }

        int count(PageInk.Text text) {
            int count = 0;
            for (String cluster : text.clusters()) {
                count += of(cluster).length;
            }
            return count;
        }

        int count(TextLine line) {
            return line.texts().stream().mapToInt(this::count).sum();
        }
    }

    static int[] of(String text) {
        int[] letters = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c >= DELETE) {
                int[] others = text.substring(i)
                        .codePoints()
                        .flatMap(codePoint -> Arrays.stream(of(codePoint)))
                        .toArray();
                int[] all = Arrays.copyOf(letters, count + others.length);
                System.arraycopy(others, 0, all, count, others.length);
                return all;
            } else if (c > ' ') {
                letters[count++] = c;
            }
        }
        return Arrays.copyOf(letters, count);
    }

    static int[] of(int codePoint) {
        boolean isPlain = codePoint < DELETE;
        boolean isSeen = isPlain ? codePoint > ' ' : Characters.isVisible(codePoint);
        if (!isSeen) {
            return new int[0];
        }
        return isPlain
                ? new int[] {codePoint}
                : Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                        .codePoints()
                        .filter(Characters::isVisible)
                        .toArray();
    }
}
