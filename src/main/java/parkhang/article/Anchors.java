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
        String words =
                NO_WORD.matcher(text.replace("’", "").toLowerCase(Locale.ROOT)).replaceAll("-");
        String name = words.replaceAll("^-|-$", "");
        String base = name.isEmpty() ? "section" : name;
        counts.putIfAbsent(base, 1);
        String anchor = base;
        while (!used.add(anchor)) {
            anchor = base + "-" + counts.merge(base, 1, Integer::sum);
        }
        return anchor;
    }

    /** Whether a name that an author chose is no other heading's. */
    boolean add(String anchor) {
        return used.add(anchor);
    }

    boolean has(String anchor) {
        return used.contains(anchor);
    }
}
