package parkhang.edition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parkhang.text.Lists;
import parkhang.translation.Labels;

/**
 * Who wrote the article.
 *
 * @param before the label's words before the names; may be empty
 * @param names each name
 * @param between what stands between each name and the next, one less than the names
 * @param after the label's words behind the names; may be empty
 */
public record Byline(String before, List<String> names, List<String> between, String after) {
    /** A noncharacter: no label can hold it. */
    private static final String CUT = "\uFDD0";

    public Byline {
        names = List.copyOf(names);
        between = List.copyOf(between);
    }

    /**
     * The line of some authors; null where there are none.
     *
     * @param typeset sets a text by the rules of the locale
     */
    static @Nullable Byline of(List<String> authors, Labels labels, Locale locale, UnaryOperator<String> typeset) {
        if (authors.isEmpty()) {
            return null;
        }
        String[] words = labels.get("byline", Map.of("names", CUT)).split(CUT, -1);
        return new Byline(
                words[0],
                authors.stream().map(typeset).toList(),
                Lists.between(authors, locale),
                words[words.length - 1]);
    }

    /** The line as it is read. */
    public String words() {
        StringBuilder words = new StringBuilder(before);
        for (int i = 0; i < names.size(); i++) {
            words.append(i == 0 ? "" : between.get(i - 1)).append(names.get(i));
        }
        return words.append(after).toString();
    }
}
