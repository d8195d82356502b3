package parkhang.workbench.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.localization.CheckOrder;
import parkhang.localization.CheckRun;

/** What {@code check} finds in one article in one of its languages. */
public final class ArticleChecks {
    private ArticleChecks() {}

    /**
     * What is found.
     *
     * @param making what was found in making its edition, which comes first
     */
    public static List<Diagnostic> of(
            Archive archive, String slug, Locale locale, Editions editions, List<Diagnostic> making) {
        List<Diagnostic> found = new ArrayList<>(making);
        Filter filter = new Filter(List.of(locale.toLanguageTag()), List.of(slug));
        CheckOrder order = new CheckOrder(filter, Set.of(), 1);
        CheckRun.run(archive, order, editions.fonts(archive, new Diagnostics()), new Unwatched(), found::add);
        return found;
    }
}
