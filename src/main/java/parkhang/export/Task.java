package parkhang.export;

import java.util.Optional;
import parkhang.archive.ArticleFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.export.plan.PlannedEdition;

/**
 * An edition to be made, or to be reported as it is.
 *
 * @param article empty where it may not be published, or where it has an error
 * @param found about the article
 */
record Task(ArticleFile file, Optional<PreparedArticle> article, Diagnostics found, PlannedEdition edition) {}
