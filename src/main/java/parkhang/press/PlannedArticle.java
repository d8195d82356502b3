package parkhang.press;

import java.util.List;
import parkhang.archive.ArticleFile;
import parkhang.ledger.EditionKey;

/** An article with what a run is to do about each of its editions, in the order of the locales. */
record PlannedArticle(ArticleFile file, List<PlannedEdition> editions) {
    PlannedArticle {
        editions = List.copyOf(editions);
    }

    List<DueEdition> due() {
        return editions.stream()
                .filter(PlannedEdition::isDue)
                .map(edition -> new DueEdition(EditionKey.of(file.slug(), edition.locale()), edition.why()))
                .toList();
    }
}
