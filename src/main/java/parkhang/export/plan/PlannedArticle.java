package parkhang.export.plan;

import java.util.List;
import parkhang.archive.ArticleFile;

/** An article with what a run is to do about its editions, in the order of the locales. */
public record PlannedArticle(ArticleFile file, List<PlannedEdition> editions) {
    public PlannedArticle {
        editions = List.copyOf(editions);
    }

    /** Without the editions that are not due, for there may be many thousands. */
    PlannedArticle due() {
        return new PlannedArticle(
                file, editions.stream().filter(PlannedEdition::isDue).toList());
    }
}
