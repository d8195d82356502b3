package parkhang.edition;

import org.jspecify.annotations.Nullable;
import parkhang.article.ArticleKind;
import parkhang.text.PartSeparator;

/**
 * What stands above a title: what the article is to its readers.
 *
 * @param label what the kind is called
 * @param immediate that it may be published at once; null where nobody says so
 */
public record Kicker(ArticleKind kind, String label, @Nullable String immediate) {
    /** The key of the label of a kind. */
    public static String key(ArticleKind kind) {
        return "kind-" + kind.word();
    }

    /** The two as they are read. */
    public String words() {
        return immediate == null ? label : label + PartSeparator.TEXT + immediate;
    }
}
