package parkhang.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.ArticleLinks;
import parkhang.archive.Inputs;
import parkhang.archive.Picture;
import parkhang.article.Article;
import parkhang.article.Inline;
import parkhang.article.Runs;
import parkhang.attachment.CarriedFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.export.plan.Embargoes;
import parkhang.export.plan.Preparation;
import parkhang.font.FigureLettering;
import parkhang.font.FontSet;
import parkhang.svg.Lettering;
import parkhang.translation.Segmenter;
import parkhang.translation.Unit;

/**
 * An article with all that its editions in every locale share.
 *
 * @param inputs its file, its pictures, and the words that its own language divides by hand where that is not the archive's
 * @param links the slugs of the articles that it leads to
 * @param carried what the PDFs of all its editions carry of it; nothing where they carry nothing
 */
public record PreparedArticle(
        Article article,
        List<Unit> units,
        Map<String, Picture> pictures,
        Inputs inputs,
        List<String> links,
        List<CarriedFile> carried) {

    /**
     * Reads an article of a run; empty and reported where its editions would lack something, and where it may not be published yet.
     *
     * @param fonts those that the text in figures is set in
     */
    public static Optional<PreparedArticle> read(
            Preparation prepared, ArticleFile file, FontSet fonts, Embargoes embargoes, Diagnostics diagnostics) {
        Optional<PreparedArticle> read = read(prepared.archive(), file, prepared.slugs(), fonts, diagnostics)
                .filter(article -> !embargoes.isHeld(article.article(), diagnostics));
        read.ifPresent(article -> addWords(prepared, article));
        return read;
    }

    /** What is not translated is divided by the list of its own language. A fault in that is said where that is printed. */
    private static void addWords(Preparation prepared, PreparedArticle read) {
        Locale source = prepared.archive().settings().source(read.article());
        if (!source.equals(prepared.archive().settings().source())) {
            Archive noting = prepared.archive().noting(read.inputs());
            prepared.division().add(source, noting.words(source, new Diagnostics()));
        }
    }

    /**
     * Reads an article and its images; empty and reported where any error was found, for its editions would lack something.
     *
     * @param slugs of all articles, so that links between them can be checked
     */
    static Optional<PreparedArticle> read(
            Archive archive, ArticleFile file, Set<String> slugs, FontSet fonts, Diagnostics diagnostics) {
        Inputs inputs = new Inputs();
        Archive noting = archive.noting(inputs);
        Optional<Article> read = noting.article(file, diagnostics);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Article article = read.get();
        ArticleLinks.check(article, slugs, diagnostics);
        List<Inline.Image> images = Runs.only(Inline.Image.class, Runs.all(article));
        Lettering lettering = new FigureLettering(fonts, archive.settings().source(article));
        Map<String, Picture> pictures = noting.pictures(file, images, lettering, diagnostics);
        return diagnostics.hasErrors()
                ? Optional.empty()
                : Optional.of(new PreparedArticle(
                        article, Segmenter.segment(article), pictures, inputs, ArticleLinks.slugs(article), List.of()));
    }

    PreparedArticle with(List<CarriedFile> files) {
        return new PreparedArticle(article, units, pictures, inputs, links, files);
    }
}
