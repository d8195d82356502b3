package parkhang.article;

import java.util.Map;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/** Names what an article holds and Markdown has no signs for. */
final class NotInMarkdown {
    private NotInMarkdown() {}

    static void report(Place place, String what, Diagnostics diagnostics) {
        report(place, what, Map.of(), diagnostics);
    }

    static void report(Place place, String what, Map<String, ?> gaps, Diagnostics diagnostics) {
        diagnostics.report(place, ArticleCode.NOT_IN_MARKDOWN.with(what, gaps));
    }
}
