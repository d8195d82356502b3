package parkhang.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names headings after their words, so that an address such as {@code #consent} leads to one, in each locale alike. */
final class Anchors {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Set<String> used = new HashSet<>();

    /** A name that no heading before has: {@code consent}, {@code consent-2}. */
    String next(String text) {
        String words =
                NO_WORD.matcher(text.replace("’", "").toLowerCase(Locale.ROOT)).replaceAll("-");
        String name = words.replaceAll("^-|-$", "");
        String base = name.isEmpty() ? "section" : name;
        String anchor = base;
        for (int i = 2; !used.add(anchor); i++) {
            anchor = base + "-" + i;
        }
        return anchor;
    }

    boolean has(String anchor) {
        return used.contains(anchor);
    }
}
