package parkhang.localization;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parkhang.translation.SyncOutcome;

/**
 * What a sync has done.
 *
 * @param changes the files that were written, in the order of the articles
 * @param untouched how many files were up to date; not a byte of them was changed
 */
public record SyncSummary(List<Change> changes, int untouched) {
    public SyncSummary {
        changes = List.copyOf(changes);
    }

    /**
     * A file of a bundle that was written.
     *
     * @param outcomes how many of its units had each; none where only addresses or kinds were taken over
     */
    public record Change(String file, Map<SyncOutcome, Integer> outcomes) {
        public Change {
            outcomes = Map.copyOf(outcomes);
        }
    }

    /** How many units of all files had each outcome. */
    public Map<SyncOutcome, Integer> outcomes() {
        Map<SyncOutcome, Integer> sum = new EnumMap<>(SyncOutcome.class);
        changes.forEach(
                change -> change.outcomes().forEach((outcome, units) -> sum.merge(outcome, units, Integer::sum)));
        return sum;
    }
}
