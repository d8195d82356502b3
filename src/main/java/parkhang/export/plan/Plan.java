package parkhang.export.plan;

import java.util.List;
import parkhang.ledger.EditionRecord;

/**
 * What a run is to make, and why.
 *
 * @param articles those with editions that are due, and these only, by slug
 * @param due how many editions are
 * @param leftovers the records of editions whose article or bundle is gone
 */
public record Plan(List<PlannedArticle> articles, int due, List<EditionRecord> leftovers) {
    public Plan {
        articles = List.copyOf(articles);
        leftovers = List.copyOf(leftovers);
    }
}
