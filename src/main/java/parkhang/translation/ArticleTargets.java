package parkhang.translation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All that one bundle holds for one article.
 *
 * @param file the path under which its places are reported
 * @param units in the order of the article, the obsolete ones last
 * @param namespaces prefixes that {@link #head} and foreign parts of the units need, with their names
 * @param head what stood before the first unit, such as notes on the file, as it stood
 */
public record ArticleTargets(
        String file,
        String slug,
        Locale source,
        Locale target,
        List<BundleUnit> units,
        Map<String, String> namespaces,
        List<String> head) {
    public ArticleTargets {
        units = List.copyOf(units);
        head = List.copyOf(head);
    }

    /** Targets of which there are none yet. */
    public static ArticleTargets none(String file, String slug, Locale source, Locale target) {
        return new ArticleTargets(file, slug, source, target, List.of(), Map.of(), List.of());
    }

    public ArticleTargets with(List<BundleUnit> renewed) {
        return new ArticleTargets(file, slug, source, target, renewed, namespaces, head);
    }
}
