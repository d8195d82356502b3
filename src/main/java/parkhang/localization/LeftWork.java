package parkhang.localization;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.translation.Coverage;
import parkhang.translation.State;

/**
 * What is left to do for one article in one bundle.
 *
 * @param left of its units those that have not come far enough
 */
public record LeftWork(Locale locale, CoverageReport.Row row, Coverage left) {
    private static final Comparator<LeftWork> FIRST_TO_DO = comparing(LeftWork::by, nullsLast(naturalOrder()))
            .thenComparing(work -> work.locale().toLanguageTag())
            .thenComparing(work -> work.left().total().words(), Comparator.reverseOrder())
            .thenComparing(work -> work.row().slug());

    /**
     * All that is not in a state or a better one yet, whatever the day: the earliest first and what has no day last, then by
     * locale, then what has more words first.
     */
    public static List<LeftWork> of(CoverageReport report, State state) {
        return report.bundles().stream()
                .flatMap(bundle -> bundle.rows().stream()
                        .map(row -> new LeftWork(
                                bundle.locale(), row, row.coverage().below(state))))
                .filter(work -> work.left().total().units() > 0)
                .sorted(FIRST_TO_DO)
                .toList();
    }

    /** The day by which it is wanted; null where nobody has said. */
    public @Nullable LocalDate by() {
        return row.by();
    }

    /** Whether that day is over. */
    public boolean isOverdue(LocalDate today) {
        LocalDate by = by();
        return by != null && by.isBefore(today);
    }
}
