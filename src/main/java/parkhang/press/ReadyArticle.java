package parkhang.press;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.ArticleLinks;
import parkhang.archive.Picture;
import parkhang.article.Article;
import parkhang.article.Inline;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.Segmenter;
import parkhang.translation.Unit;

/** An article with all that its editions in every locale share. */
record ReadyArticle(Article article, List<Unit> units, Map<String, Picture> pictures) {

    /**
     * Reads an article and its images; empty where any error was found, for its editions would lack something.
     *
     * @param slugs of all articles, so that links between them can be checked
     */
    static Optional<ReadyArticle> read(Archive archive, ArticleFile file, Set<String> slugs, Diagnostics diagnostics) {
        Optional<Article> read = archive.article(file, diagnostics);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Article article = read.get();
        List<Inline> inlines = Runs.all(article);
        ArticleLinks.check(article, slugs, diagnostics);
        Map<String, Picture> pictures = archive.pictures(file, only(Inline.Image.class, inlines), diagnostics);
        return diagnostics.hasErrors()
                ? Optional.empty()
                : Optional.of(new ReadyArticle(article, Segmenter.segment(article), pictures));
    }

    private static <T extends Inline> List<T> only(Class<T> kind, List<Inline> inlines) {
        return inlines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
