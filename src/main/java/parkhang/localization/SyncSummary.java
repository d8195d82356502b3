package parkhang.localization;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parkhang.translation.Outcome;

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
    public record Change(String file, Map<Outcome, Integer> outcomes) {
        public Change {
            outcomes = Map.copyOf(outcomes);
        }
    }

    /** How many units of all files had each outcome. */
    public Map<Outcome, Integer> outcomes() {
        Map<Outcome, Integer> sum = new EnumMap<>(Outcome.class);
        changes.forEach(
                change -> change.outcomes().forEach((outcome, units) -> sum.merge(outcome, units, Integer::sum)));
        return sum;
    }
}
