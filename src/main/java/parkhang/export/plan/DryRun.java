package parkhang.export.plan;

import java.util.List;

/**
 * What a run would do.
 *
 * @param due the editions that it would make, in the order of the plan
 * @param unchanged how many editions it would leave as they are
 * @param leftovers the editions in the output whose article or bundle is gone
 * @param hasErrors whether there is something for the user to mend
 */
public record DryRun(List<DueEdition> due, int unchanged, List<Leftover> leftovers, boolean hasErrors) {
    public DryRun {
        due = List.copyOf(due);
        leftovers = List.copyOf(leftovers);
    }
}
