package parkhang.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        for (Inline.Link link : links(article)) {
            slug(link)
                    .filter(slug -> !slugs.contains(slug))
                    .ifPresent(slug -> diagnostics.report(
                            link.place(), ArchiveCode.LINK_ARTICLE_UNKNOWN.with(Map.of("file", slug + ARTICLE))));
        }
    }

    /** The articles that an article leads to, each once, by slug. */
    public static List<String> slugs(Article article) {
        return links(article).stream()
                .flatMap(link -> slug(link).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Inline.Link> links(Article article) {
        return Runs.only(Inline.Link.class, Runs.all(article));
    }

    private static Optional<String> slug(Inline.Link link) {
        int heading = link.address().indexOf('#');
        String path = heading < 0 ? link.address() : link.address().substring(0, heading);
        boolean isArticle = path.endsWith(ARTICLE) && !path.contains(":");
        return isArticle ? Optional.of(path.substring(0, path.length() - ARTICLE.length())) : Optional.empty();
    }
}
