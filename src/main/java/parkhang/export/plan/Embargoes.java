package parkhang.export.plan;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.article.Article;
import parkhang.article.ArticleCode;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/**
 * Tells which articles may not be published yet.
 *
 * @param ignored whether editions are made all the same
 */
public record Embargoes(Clock clock, boolean ignored) {
    /** Holds nothing: for what nobody publishes. */
    public static final Embargoes NONE = new Embargoes(Clock.systemUTC(), true);

    boolean hold(@Nullable OffsetDateTime until) {
        return until != null && !ignored && clock.instant().isBefore(until.toInstant());
    }

    /**
     * Whether nobody can tell if an article has an embargo: it can't be read, or the time of it.
     *
     * @param reading what was found when it was read
     */
    public static boolean isUnclear(Optional<Article> article, Diagnostics reading) {
        return article.isEmpty() || reading.list().stream().anyMatch(one -> one.code() == ArticleCode.TIME_INVALID);
    }

    /** The same of an article, which is reported. */
    public boolean isHeld(Article article, Diagnostics found) {
        OffsetDateTime embargo = article.front().embargo();
        if (!hold(embargo)) {
            return false;
        }
        found.report(Place.of(article.file()), ExportCode.EMBARGOED.with(Map.of("time", String.valueOf(embargo))));
        return true;
    }
}
