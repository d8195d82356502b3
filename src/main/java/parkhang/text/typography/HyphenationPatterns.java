package parkhang.text.typography;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import parkhang.text.Resource;

/**
 * Liang's patterns ("Word Hy-phen-a-tion by Com-put-er", Stanford 1983): a digit between two letters is a level, the highest
 * of all patterns that fit counts, and an odd one allows what an even one forbids. Safe to share between threads.
 *
 * <p>They come as a trie that is looked into as it lies in its file, big-endian: the number of nodes (32 bits), which stand row
 * by row, the root first and those behind one node in the order of their letters; for each node its letter, then for each how
 * many nodes follow it, then for each the number of its levels, of which 0 are none (16 bits each); how many levels
 * there are (16 bits), and each as its length (8 bits) and that many numbers, the first before the pattern's first letter; at
 * last the words that are divided by hand, in UTF-8, with a line feed between them.
 */
final class HyphenationPatterns {
    static final HyphenationPatterns NONE =
            new HyphenationPatterns(ByteBuffer.allocate(12).putInt(0, 1));

    private static final char EDGE = '.';
    private static final int ROOT = 0;

    /** What was read before, in this run. */
    private static final Map<String, HyphenationPatterns> READ = new ConcurrentHashMap<>();

    private final ByteBuffer file;
    private final int nodes;

    /** Where in the file the nodes' letters begin. */
    private final int nodeLetters;

    /** Where in the file the numbers of their levels begin. */
    private final int nodeLevels;

    /** For each node the first that follows it, and at the end how many nodes there are. */
    private final int[] followers;

    /** Where in the file each of the levels stands. */
    private final int[] levels;

    private final Map<String, String> words = new HashMap<>();

    private HyphenationPatterns(ByteBuffer file) {
        this.file = file;
        nodes = file.getInt();
        nodeLetters = file.position();
        nodeLevels = nodeLetters + 4 * nodes;
        followers = followers();
        levels = levels();
        String byHand = StandardCharsets.UTF_8.decode(file).toString();
        for (String word : byHand.isBlank() ? new String[0] : byHand.split("\n", -1)) {
            words.put(word.replace("-", ""), word);
        }
    }

    /** The patterns of a file beside this class; it is read once in a run. */
    static HyphenationPatterns resource(String name) {
        return READ.computeIfAbsent(
                name,
                file -> new HyphenationPatterns(ByteBuffer.wrap(Resource.bytes(HyphenationPatterns.class, file))));
    }

    private int[] followers() {
        int[] first = new int[nodes + 1];
        int next = 1;
        for (int node = 0; node < nodes; node++) {
            first[node] = next;
            next += file.getChar(nodeLetters + 2 * (nodes + node));
        }
        first[nodes] = next;
        return first;
    }

    private int[] levels() {
        file.position(nodeLevels + 2 * nodes);
        int[] places = new int[file.getShort() + 1];
        for (int i = 1; i < places.length; i++) {
            places[i] = file.position();
            file.position(places[i] + 1 + file.get(places[i]));
        }
        return places;
    }

    /** The words that the file divides by hand, with their hyphens, by their letters. */
    Map<String, String> words() {
        return words;
    }

    boolean isEmpty() {
        return nodes < 2;
    }

    /** Whether patterns begin with a character: then it is a letter of the language's words. */
    boolean know(char c) {
        return next(ROOT, c) != ROOT;
    }

    /** For each letter of a word in lower case whether the patterns allow something before it. */
    boolean[] allowed(String word) {
        byte[] levels = levels(EDGE + word + EDGE);
        boolean[] allowed = new boolean[word.length()];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = levels[i + 1] % 2 == 1;
        }
        return allowed;
    }

    /** The levels before each character, and at the end. */
    byte[] levels(String word) {
        byte[] highest = new byte[word.length() + 1];
        for (int start = 0; start < word.length(); start++) {
            int node = next(ROOT, word.charAt(start));
            for (int i = start + 1; node != ROOT; i++) {
                raise(highest, start, levels[file.getChar(nodeLevels + 2 * node)]);
                node = i < word.length() ? next(node, word.charAt(i)) : ROOT;
            }
        }
        return highest;
    }

    /** @param from where in the file the levels stand; 0 where there are none */
    private void raise(byte[] highest, int start, int from) {
        int length = from == 0 ? 0 : file.get(from);
        for (int i = 0; i < length; i++) {
            highest[start + i] = (byte) Math.max(highest[start + i], file.get(from + 1 + i));
        }
    }

    /** The node that a letter leads to; the root where it leads nowhere. */
    private int next(int node, char letter) {
        int low = followers[node];
        int high = followers[node + 1] - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            char found = file.getChar(nodeLetters + 2 * middle);
            if (found == letter) {
                return middle;
            }
            low = found < letter ? middle + 1 : low;
            high = found < letter ? high : middle - 1;
        }
        return ROOT;
    }
}
