package parkhang.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    // A trie of nodes; each has a letter, the last child it was given, and the sibling that was the last before itself.
    private char[] letter = new char[1 << 12];
    private int[] child = new int[letter.length];
    private int[] sibling = new int[letter.length];
    /** Where in the text the pattern begins that ends in a node. */
    private int[] pattern = new int[letter.length];

    private int nodes = 1;

    private HyphenationPatterns(String tex) {
        this.tex = tex;
        pattern[ROOT] = NONE;
    }

    /** The patterns of a resource beside this class; it is read once in a run. */
    static HyphenationPatterns resource(String name) {
        return READ.computeIfAbsent(name, HyphenationPatterns::read);
    }

    private static HyphenationPatterns read(String name) {
        try (InputStream in = HyphenationPatterns.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Whether patterns begin with a character: then it is a letter of the language's words. */
    boolean know(char c) {
        return next(ROOT, c) != ROOT;
    }

    /** The levels in a word in lower case: at each index the one before the letter with that index. */
    byte[] levels(String word) {
        String padded = EDGE + word + EDGE;
        byte[] levels = new byte[padded.length() + 1];
        for (int start = 0; start < padded.length(); start++) {
            int node = next(ROOT, padded.charAt(start));
            for (int i = start + 1; node != ROOT; i++) {
                if (pattern[node] != NONE) {
                    raise(levels, start, pattern[node]);
                }
                node = i < padded.length() ? next(node, padded.charAt(i)) : ROOT;
            }
        }
        return Arrays.copyOfRange(levels, 1, word.length() + 1);
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
        int next = next(node, c);
        if (next != ROOT) {
            return next;
        }
        if (nodes == letter.length) {
            letter = Arrays.copyOf(letter, 2 * nodes);
            child = Arrays.copyOf(child, 2 * nodes);
            sibling = Arrays.copyOf(sibling, 2 * nodes);
            pattern = Arrays.copyOf(pattern, 2 * nodes);
        }
        letter[nodes] = c;
        pattern[nodes] = NONE;
        sibling[nodes] = child[node];
        child[node] = nodes;
        return nodes++;
    }

    /** The node that a letter leads to; the root where it leads nowhere. */
    private int next(int node, char c) {
        int next = child[node];
        while (next != ROOT && letter[next] != c) {
            next = sibling[next];
        }
        return next;
    }

    private static boolean isLevel(char c) {
        return c >= '0' && c <= '9';
    }
}
