package parkhang.export.plan;

import java.util.List;
import parkhang.ledger.EditionKey;

/**
 * What a run would do.
 *
 * @param due the editions that it would make, in the order of the plan
 * @param unchanged how many editions it would leave as they are
 * @param leftovers the editions in the output whose article or bundle is gone
 * @param hasErrors whether there is something for the user to mend
 */
public record DryRun(List<Due> due, int unchanged, List<Leftover> leftovers, boolean hasErrors) {

    /** An edition that it would make, and why. */
    public record Due(EditionKey key, String why) {}

    public DryRun {
        due = List.copyOf(due);
        leftovers = List.copyOf(leftovers);
    }
}
