package parkhang.export.plan;

import java.util.List;
import parkhang.ledger.EditionRecord;

/**
 * What a run is to make, and why.
 *
 * @param due the editions that are due, and these only, article by article in the order of slugs
 * @param leftovers the records of editions whose article or bundle is gone
 */
public record Plan(List<PlannedEdition> due, List<EditionRecord> leftovers) {
    public Plan {
        due = List.copyOf(due);
        leftovers = List.copyOf(leftovers);
    }
}
