package parkhang.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names headings after their words, so that an address such as {@code #consent} leads to one, in each locale alike. */
final class Anchors {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** A name that no heading before has: {@code consent}, {@code consent-2}. */
    String next(String text) {
        String base = base(text);
        counts.putIfAbsent(base, 1);
        String anchor = base;
        while (!used.add(anchor)) {
            anchor = base + "-" + counts.merge(base, 1, Integer::sum);
        }
        return anchor;
    }

    /** The name that a heading would get if it were the next. */
    String peek(String text) {
        String base = base(text);
        int count = counts.getOrDefault(base, 1);
        String anchor = base;
        while (used.contains(anchor)) {
            count++;
            anchor = base + "-" + count;
        }
        return anchor;
    }

    private static String base(String text) {
        String words =
                NO_WORD.matcher(text.replace("’", "").toLowerCase(Locale.ROOT)).replaceAll("-");
        String name = words.replaceAll("^-|-$", "");
        return name.isEmpty() ? "section" : name;
    }

    /** Whether a name that an author chose is no other heading's. */
    boolean add(String anchor) {
        return used.add(anchor);
    }

    boolean has(String anchor) {
        return used.contains(anchor);
    }
}
