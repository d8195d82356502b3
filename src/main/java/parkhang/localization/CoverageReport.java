package parkhang.localization;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.translation.Coverage;
import parkhang.translation.State;

/**
 * How complete each bundle is. An article is missing nothing in its own language and is not in that bundle; the archive's source is no
 * bundle where all articles are written in it.
 *
 * @param source the archive's
 * @param bundles in the order of the archive
 * @param unread the articles that could not be read and are in no bundle's rows, by their files
 */
public record CoverageReport(Locale source, List<OfBundle> bundles, List<String> unread) {
    public CoverageReport {
        bundles = List.copyOf(bundles);
        unread = List.copyOf(unread);
    }

    /** One bundle, article by article. */
    public record OfBundle(Locale locale, List<Row> rows, Coverage total) {
        public OfBundle {
            rows = List.copyOf(rows);
        }

        static OfBundle of(Locale locale, List<Row> rows) {
            return new OfBundle(locale, rows, rows.stream().map(Row::coverage).reduce(Coverage.NONE, Coverage::plus));
        }

        /** The files that could not be read. */
        public List<String> broken() {
            return rows.stream().flatMap(row -> row.broken().stream()).toList();
        }
    }

    /**
     * One article in one bundle.
     *
     * @param source the locale that it is written in
     * @param by the day by which it is to be translated; null where nobody has said
     * @param broken the bundle's files, its own and inherited ones, that could not be read; their units count as missing
     */
    public record Row(
            String slug, Locale source, String title, Coverage coverage, @Nullable LocalDate by, List<String> broken) {
        public Row {
            broken = List.copyOf(broken);
        }
    }

    /** The bundles whose share of words in a state or better is below a percentage. */
    public List<OfBundle> under(int percent, State required) {
        return bundles.stream()
                .filter(bundle -> bundle.total().percent(required) < percent)
                .toList();
    }
}
