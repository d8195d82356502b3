package parkhang.report.run;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.EditionResult;
import parkhang.ledger.EditionResult.Outcome;
import parkhang.paragraph.LineFigures;

/** How many editions there are in a run and how large they are, in all and by locale. It grows while a run goes on. */
final class RunTotals {
    private final SortedMap<String, Sum> locales = new TreeMap<>();

    /** @param bytes of all files together */
    record Sum(long made, long unchanged, long failed, long files, long bytes, long pages, LineFigures lines) {
        static final Sum ZERO = new Sum(0, 0, 0, 0, 0, 0, LineFigures.NONE);

        private static Sum of(EditionResult result) {
            EditionRecord edition = result.edition();
            return new Sum(
                    result.outcome() == Outcome.MADE ? 1 : 0,
                    result.outcome() == Outcome.UNCHANGED ? 1 : 0,
                    result.outcome() == Outcome.FAILED ? 1 : 0,
                    edition.files().size(),
                    edition.bytes(),
                    edition.pages(),
                    edition.lines());
        }

        private Sum plus(Sum other) {
            return new Sum(
                    made + other.made,
                    unchanged + other.unchanged,
                    failed + other.failed,
                    files + other.files,
                    bytes + other.bytes,
                    pages + other.pages,
                    lines.plus(other.lines));
        }

        long editions() {
            return made + unchanged + failed;
        }
    }

    void add(EditionResult result) {
        locales.merge(result.edition().key().tag(), Sum.of(result), Sum::plus);
    }

    Sum all() {
        return locales.values().stream().reduce(Sum.ZERO, Sum::plus);
    }

    /** By tag. */
    SortedMap<String, Sum> locales() {
        return Collections.unmodifiableSortedMap(locales);
    }
}
