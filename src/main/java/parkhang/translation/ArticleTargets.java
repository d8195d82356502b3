package parkhang.translation;

import java.util.List;
import java.util.Locale;

/**
 * All that one bundle holds for one article.
 *
 * @param file the path under which its places are reported
 * @param units in the order of the article, the obsolete ones last
 */
public record ArticleTargets(
        String file, String slug, Locale source, Locale target, List<BundleUnit> units, Frame frame) {
    public ArticleTargets {
        units = List.copyOf(units);
    }

    /** Targets of which there are none yet. */
    public static ArticleTargets none(String file, String slug, Locale source, Locale target) {
        return new ArticleTargets(file, slug, source, target, List.of(), Frame.NONE);
    }

    public ArticleTargets with(List<BundleUnit> renewed) {
        return new ArticleTargets(file, slug, source, target, renewed, frame);
    }
}
