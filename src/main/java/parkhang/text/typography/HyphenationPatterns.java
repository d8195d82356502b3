package parkhang.text.typography;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import parkhang.text.Resource;

/**
 * Liang's patterns ("Word Hy-phen-a-tion by Com-put-er", Stanford 1983): a digit between two letters is a level, the highest
 * of all patterns that fit counts, and an odd one allows what an even one forbids. Safe to share between threads.
 */
final class HyphenationPatterns {
    private static final char EDGE = '.';
    private static final int ROOT = 0;
    private static final int NONE = -1;

    /** What was read before, in this run. */
    private static final Map<String, HyphenationPatterns> READ = new ConcurrentHashMap<>();

    /** The file's own text: a pattern's levels are read where they stand. */
    private final String tex;

    private final Map<String, String> words = new HashMap<>();

    // A trie of nodes, found by hashing: a node's number stands in the first free slot from where its parent and letter
    // lead.
    private int[] slots = new int[1 << 16];
    private int[] parent = new int[slots.length / 2];
    private char[] letter = new char[parent.length];
    /** Where in the text the pattern begins that ends in a node. */
    private int[] pattern = new int[parent.length];

    private int nodes = 1;

    private HyphenationPatterns(String tex) {
        this.tex = tex;
        pattern[ROOT] = NONE;
    }

    /** The patterns of a resource beside this class; it is read once in a run. */
    static HyphenationPatterns resource(String name) {
        return READ.computeIfAbsent(name, file -> of(Resource.text(HyphenationPatterns.class, file)));
    }

    /** Reads a file of TeX: what stands behind its commands patterns and hyphenation, up to a brace on a line of its own. */
    static HyphenationPatterns of(String tex) {
        HyphenationPatterns patterns = new HyphenationPatterns(tex);
        String command = "";
        for (int at = 0; at < tex.length(); ) {
            char c = tex.charAt(at);
            int end = c == '%' ? endOfLine(tex, at) : endOfToken(tex, at);
            if (c == '\\' || c == '}') {
                command = tex.substring(at, end);
            } else if (end > at && c != '%') {
                patterns.add(command, at, end);
            }
            at = Math.max(end, at + 1);
        }
        return patterns;
    }

    private static int endOfLine(String tex, int from) {
        int end = tex.indexOf('\n', from);
        return end < 0 ? tex.length() : end;
    }

    private static int endOfToken(String tex, int from) {
        int end = from;
        while (end < tex.length() && tex.charAt(end) > ' ' && tex.charAt(end) != '%') {
            end++;
        }
        return end;
    }

    private void add(String command, int from, int to) {
        if (command.equals("\\patterns{")) {
            int node = ROOT;
            for (int i = from; i < to; i++) {
                node = isLevel(tex.charAt(i)) ? node : grow(node, tex.charAt(i));
            }
            pattern[node] = from;
        } else if (command.equals("\\hyphenation{")) {
            String word = tex.substring(from, to);
            words.put(word.replace("-", ""), word);
        }
    }

    /** The words that the file divides by hand, with their hyphens, by their letters. */
    Map<String, String> words() {
        return words;
    }

    boolean isEmpty() {
        return nodes == 1;
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
    private byte[] levels(String word) {
        byte[] levels = new byte[word.length() + 1];
        for (int start = 0; start < word.length(); start++) {
            int node = next(ROOT, word.charAt(start));
            for (int i = start + 1; node != ROOT; i++) {
                if (pattern[node] != NONE) {
                    raise(levels, start, pattern[node]);
                }
                node = i < word.length() ? next(node, word.charAt(i)) : ROOT;
            }
        }
        return levels;
    }

    private void raise(byte[] levels, int start, int from) {
        int place = start;
        int end = endOfToken(tex, from);
        for (int i = from; i < end; i++) {
            char c = tex.charAt(i);
            if (isLevel(c)) {
                levels[place] = (byte) Math.max(levels[place], c - '0');
            } else {
                place++;
            }
        }
    }

    private int grow(int node, char c) {
        int slot = slot(node, c);
        if (slots[slot] != ROOT) {
            return slots[slot];
        }
        slots[slot] = nodes;
        parent[nodes] = node;
        letter[nodes] = c;
        pattern[nodes] = NONE;
        if (++nodes == parent.length) {
            makeRoom();
        }
        return nodes - 1;
    }

    private void makeRoom() {
        parent = Arrays.copyOf(parent, 2 * nodes);
        letter = Arrays.copyOf(letter, 2 * nodes);
        pattern = Arrays.copyOf(pattern, 2 * nodes);
        slots = new int[4 * nodes];
        for (int node = 1; node < nodes; node++) {
            slots[slot(parent[node], letter[node])] = node;
        }
    }

    /** The node that a letter leads to; the root where it leads nowhere. */
    private int next(int node, char c) {
        return slots[slot(node, c)];
    }

    /** The slot of a node, or the free one where it would stand. */
    private int slot(int from, char c) {
        int slot = ((from * 37 + c) * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(slots.length - 1);
        while (slots[slot] != ROOT && (parent[slots[slot]] != from || letter[slots[slot]] != c)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static boolean isLevel(char c) {
        return c >= '0' && c <= '9';
    }
}
