package parkhang.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an index's files again, in another way than the script does. */
final class IndexReader {
    private static final Pattern CALL = Pattern.compile("parkhangSearch\\(\"([^\"]+)\",(.*)\\);\n", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-f]{4}|.)", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    final Map<String, byte[]> files = new TreeMap<>();

    /** The pieces in which each term is, and how strongly. */
    final Map<String, Map<Integer, Integer>> terms = new HashMap<>();

    /** The block that each term is in. */
    final Map<String, Integer> blocks = new HashMap<>();

    void read() {
        for (int block = 0; files.containsKey("words/" + block + ".js"); block++) {
            readBlock(block, strings("words/" + block).get(0).split(" ", -1));
        }
    }

    /** The block in which a search looks for a term. */
    int blockOf(String term) {
        List<String> all = strings("start");
        List<String> starts = List.of(all.get(all.indexOf("starts") + 1).split(" ", -1));
        int block = starts.size() - 1;
        while (starts.get(block).compareTo(SortKey.of(term)) > 0) {
            block--;
        }
        return block;
    }

    private void readBlock(int block, String[] entries) {
        int file = Integer.parseInt(entries[0]);
        int index = Integer.parseInt(entries[1]);
        String term = "";
        for (int i = 2; i < entries.length; i++) {
            String[] parts = entries[i].split("[,;:]", -1);
            term = term.substring(0, ALPHABET.indexOf(parts[0].charAt(0))) + parts[0].substring(1);
            String signs = parts[1];
            if (!entries[i].contains(",")) {
                index = entries[i].contains(":") ? 0 : index;
                file += entries[i].contains(":") ? 1 : 0;
                signs = strings("postings/" + file).get(0).split(" ", -1)[index++];
            }
            Map<Integer, Integer> places = new TreeMap<>();
            int place = -1;
            for (long number : numbers(signs)) {
                place += (int) (number / 4) + 1;
                places.put(place, (int) (number % 4));
            }
            terms.put(term, places);
            blocks.put(term, block);
        }
    }

    static List<Long> numbers(String signs) {
        List<Long> numbers = new ArrayList<>();
        long number = 0;
        int shift = 0;
        for (int i = 0; i < signs.length(); i++) {
            int value = ALPHABET.indexOf(signs.charAt(i));
            number += (long) (value % 32) << shift;
            shift += 5;
            if (value < 32) {
                numbers.add(number);
                number = 0;
                shift = 0;
            }
        }
        return numbers;
    }

    /** What a file hands to the script, as JSON. */
    String data(String name) {
        Matcher call = CALL.matcher(new String(files.get(name + ".js"), StandardCharsets.UTF_8));
        if (!call.matches() || !call.group(1).equals(name)) {
            throw new AssertionError(name + " is no call");
        }
        return call.group(2);
    }

    /** The strings of a file in their order. */
    List<String> strings(String name) {
        return STRING.matcher(data(name))
                .results()
                .map(found -> ESCAPE.matcher(found.group(1))
                        .replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape.group(1)))))
                .toList();
    }

    private static String unescaped(String escape) {
        return escape.length() == 1 ? escape : String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
    }

    Set<String> pieces() {
        Set<String> pieces = new TreeSet<>(files.keySet());
        pieces.removeIf(name -> !name.startsWith("pieces/"));
        return pieces;
    }
}
