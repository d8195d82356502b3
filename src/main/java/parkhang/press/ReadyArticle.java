package parkhang.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.Picture;
import parkhang.article.Article;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.Segmenter;
import parkhang.translation.Unit;

/** An article with all that its editions in every locale share. */
record ReadyArticle(Article article, List<Unit> units, Map<String, Picture> pictures) {

    /** Reads an article and its images; empty where any error was found, for its editions would lack something. */
    static Optional<ReadyArticle> read(Archive archive, ArticleFile file, Diagnostics diagnostics) {
        Optional<Article> read = archive.article(file, diagnostics);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Article article = read.get();
        Map<String, Picture> pictures = archive.pictures(file, images(article), diagnostics);
        return diagnostics.hasErrors()
                ? Optional.empty()
                : Optional.of(new ReadyArticle(article, Segmenter.segment(article), pictures));
    }

    private static List<Inline.Image> images(Article article) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        article.notes().forEach(note -> blocks.addAll(note.blocks()));
        return Runs.of(blocks).stream()
                .flatMap(run -> Runs.flat(run).stream())
                .filter(Inline.Image.class::isInstance)
                .map(Inline.Image.class::cast)
                .toList();
    }
}
