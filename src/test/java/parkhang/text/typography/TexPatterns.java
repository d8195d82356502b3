package parkhang.text.typography;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of patterns as hyph-utf8 has it, and the trie that {@link HyphenationPatterns} reads.
 *
 * @param patterns the levels of each by its letters: one digit before each letter and one behind
 * @param words divided by hand, as the file has them
 */
record TexPatterns(SortedMap<String, String> patterns, List<String> words) {
    static final Path SOURCES = Path.of("src/hyphenation");

    private static final Pattern COMMENT = Pattern.compile("%.*");

    /** Esperanto's endings: {@code \def\adj#1{#1a. #1aj.}}. */
    private static final Pattern MACRO = Pattern.compile("\\\\e?def\\\\(\\w+)#1\\{(.*)\\}");

    private static final Pattern PATTERNS = Pattern.compile("\\\\patterns\\s*\\{([^}]*)\\}");
    private static final Pattern WORDS = Pattern.compile("\\\\hyphenation\\s*\\{([^}]*)\\}");

    private static final class Node {
        final SortedMap<Character, Node> followers = new TreeMap<>();
        String levels = "";
    }

    /** @param name without its ending */
    static TexPatterns of(String name) throws IOException {
        return read(text(name));
    }

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");

    /** The file with its macros written out and without comments, as INITEX can read it. */
    static String text(String name) throws IOException {
        String tex = COMMENT.matcher(Files.readString(SOURCES.resolve(name + ".tex")))
                .replaceAll("");
        List<MatchResult> macros = MACRO.matcher(tex).results().toList();
        String plain = MACRO.matcher(tex).replaceAll("");
        for (int i = macros.size() - 1; i >= 0; i--) {
            MatchResult macro = macros.get(i);
            plain = Pattern.compile("\\\\" + macro.group(1) + "\\{([^}]*)\\}")
                    .matcher(plain)
                    .replaceAll(use ->
                            Matcher.quoteReplacement(written(macro, macros).replace("#1", use.group(1))));
        }
        return EMPTY_LINES.matcher(plain).replaceAll("\n");
    }

    /** What a macro stands for, those before it in it written out. */
    private static String written(MatchResult macro, List<MatchResult> macros) {
        String body = macro.group(2);
        for (MatchResult other : macros) {
            body = body.replace("\\" + other.group(1) + "{#1}", other.group(2));
        }
        return body;
    }

    static TexPatterns read(String tex) {
        SortedMap<String, String> patterns = new TreeMap<>();
        for (String pattern : tokens(PATTERNS, tex)) {
            patterns.put(pattern.replaceAll("\\d", ""), digits(pattern));
        }
        return new TexPatterns(patterns, tokens(WORDS, tex));
    }

    private static List<String> tokens(Pattern command, String tex) {
        List<String> tokens = new ArrayList<>();
        command.matcher(tex)
                .results()
                .forEach(found -> tokens.addAll(Arrays.stream(found.group(1).split("\\s+", -1))
                        .filter(token -> !token.isEmpty())
                        .toList()));
        return tokens;
    }

    private static String digits(String pattern) {
        StringBuilder levels = new StringBuilder("0");
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                levels.setCharAt(levels.length() - 1, c);
            } else {
                levels.append('0');
            }
        }
        return levels.toString();
    }

    /** TeX's commands for those that have no other letters: TeX takes 8 bits a letter, and Sanskrit's are of many scripts. */
    String only(Set<Character> letters) {
        Stream<String> some = patterns.entrySet().stream()
                .filter(pattern -> pattern.getKey().chars().allMatch(c -> c == '.' || letters.contains((char) c)))
                .map(pattern -> written(pattern.getKey(), pattern.getValue()));
        Stream<String> byHand =
                words.stream().filter(word -> word.chars().allMatch(c -> c == '-' || letters.contains((char) c)));
        return "\\patterns{\n" + some.collect(Collectors.joining("\n")) + "\n}\n\\hyphenation{\n"
                + byHand.collect(Collectors.joining("\n")) + "\n}\n";
    }

    private static String written(String letters, String levels) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < levels.length(); i++) {
            pattern.append(levels.charAt(i)).append(i < letters.length() ? letters.substring(i, i + 1) : "");
        }
        return pattern.toString();
    }

    /** What the patterns say of each place in a row of letters, by looking all parts of it up: slow and plain. */
    byte[] levels(String letters) {
        byte[] highest = new byte[letters.length() + 1];
        for (int from = 0; from < letters.length(); from++) {
            for (int to = from + 1; to <= letters.length(); to++) {
                String found = patterns.getOrDefault(letters.substring(from, to), "");
                for (int i = 0; i < found.length(); i++) {
                    highest[from + i] = (byte) Math.max(highest[from + i], found.charAt(i) - '0');
                }
            }
        }
        return highest;
    }

    byte[] packed() throws IOException {
        Node root = new Node();
        SortedMap<String, Integer> kinds = new TreeMap<>();
        for (Map.Entry<String, String> pattern : patterns.entrySet()) {
            Node node = root;
            for (int i = 0; i < pattern.getKey().length(); i++) {
                node = node.followers.computeIfAbsent(pattern.getKey().charAt(i), next -> new Node());
            }
            node.levels = pattern.getValue().replaceFirst("0+$", "");
            kinds.put(node.levels, 0);
        }
        kinds.put("", 0);
        int number = 0;
        for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
            kind.setValue(number++);
        }
        return write(root, kinds);
    }

    private byte[] write(Node root, SortedMap<String, Integer> kinds) throws IOException {
        List<Node> nodes = new ArrayList<>(List.of(root));
        StringBuilder letters = new StringBuilder("\0");
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).followers.forEach((letter, node) -> {
                nodes.add(node);
                letters.append((char) letter);
            });
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(nodes.size());
        out.writeChars(letters.toString());
        for (Node node : nodes) {
            out.writeShort(node.followers.size());
        }
        for (Node node : nodes) {
            out.writeShort(kinds.getOrDefault(node.levels, 0));
        }
        out.writeShort(kinds.size() - 1);
        for (String kind : kinds.keySet().stream().skip(1).toList()) {
            out.writeByte(kind.length());
            for (int i = 0; i < kind.length(); i++) {
                out.writeByte(kind.charAt(i) - '0');
            }
        }
        out.write(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
