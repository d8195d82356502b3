package parkhang.press;

import java.util.List;
import parkhang.ledger.EditionRecord;

/**
 * What a run is to make, and why.
 *
 * @param articles those with editions that are due, by slug; their editions that are not stand there too
 * @param due how many editions are
 * @param unchanged how many editions are not
 * @param leftovers the records of editions whose article or bundle is gone
 */
record Plan(List<PlannedArticle> articles, int due, int unchanged, List<EditionRecord> leftovers) {
    Plan {
        articles = List.copyOf(articles);
        leftovers = List.copyOf(leftovers);
    }
}
