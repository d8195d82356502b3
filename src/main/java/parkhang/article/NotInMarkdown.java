package parkhang.article;

import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/** Names what an article holds and Markdown has no signs for. */
final class NotInMarkdown {
    private NotInMarkdown() {}

    static void report(Place place, String what, Diagnostics diagnostics) {
        diagnostics.report(place, ArticleCode.NOT_IN_MARKDOWN, "Markdown has no way to say " + what);
    }
}
