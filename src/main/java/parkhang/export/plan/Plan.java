package parkhang.export.plan;

import java.util.List;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;

/**
 * What a run is to make, and why.
 *
 * @param articles those with editions that are due, and these only, by slug
 * @param leftovers the records of editions whose article or bundle is gone
 */
public record Plan(List<PlannedArticle> articles, List<EditionRecord> leftovers) {
    public Plan {
        articles = List.copyOf(articles);
        leftovers = List.copyOf(leftovers);
    }

    /** How many editions are due. */
    public int due() {
        return articles.stream().mapToInt(article -> article.editions().size()).sum();
    }

    /** Why each edition is due, in the order of the plan. */
    public List<DryRun.Due> reasons() {
        return articles.stream()
                .flatMap(article -> article.editions().stream()
                        .map(edition ->
                                new DryRun.Due(EditionKey.of(article.file().slug(), edition.locale()), edition.why())))
                .toList();
    }
}
