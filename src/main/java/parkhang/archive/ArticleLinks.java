package parkhang.archive;

import java.util.Set;
import parkhang.article.Article;
import parkhang.article.Inline;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;

/** Links from one article to another, by the name of its file. */
public final class ArticleLinks {
    private static final String ARTICLE = ".md";

    private ArticleLinks() {}

    /**
     * Reports each link to an article that is not there.
     *
     * @param slugs of all articles
     */
    public static void check(Article article, Set<String> slugs, Diagnostics diagnostics) {
        for (Inline inline : Runs.all(article)) {
            if (inline instanceof Inline.Link link) {
                check(link, slugs, diagnostics);
            }
        }
    }

    private static void check(Inline.Link link, Set<String> slugs, Diagnostics diagnostics) {
        int heading = link.address().indexOf('#');
        String path = heading < 0 ? link.address() : link.address().substring(0, heading);
        boolean isArticle = path.endsWith(ARTICLE) && !path.contains(":");
        if (isArticle && !slugs.contains(path.substring(0, path.length() - ARTICLE.length()))) {
            diagnostics.report(link.place(), ArchiveCode.LINK_ARTICLE_UNKNOWN, "there is no article " + path);
        }
    }
}
