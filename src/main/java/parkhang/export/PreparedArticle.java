package parkhang.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.ArticleLinks;
import parkhang.archive.DiskFault;
import parkhang.archive.HashedFile;
import parkhang.archive.Picture;
import parkhang.article.Article;
import parkhang.article.Inline;
import parkhang.article.Runs;
import parkhang.attachment.KeptFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.export.plan.OwnInputs;
import parkhang.font.FigureLettering;
import parkhang.font.FontSet;
import parkhang.text.TextCode;
import parkhang.translation.Segmenter;
import parkhang.translation.Unit;

/**
 * An article with all that its editions in every locale share.
 *
 * @param text its file as it was before it was read
 * @param images its pictures' files
 * @param links the slugs of the articles that it leads to
 * @param kept what the PDFs of all its editions carry of it; nothing where they carry nothing
 */
public record PreparedArticle(
        Article article,
        List<Unit> units,
        Map<String, Picture> pictures,
        OwnInputs text,
        OwnInputs images,
        List<String> links,
        List<KeptFile> kept) {

    /**
     * Reads an article and its images; empty where any error was found, for its editions would lack something.
     *
     * @param slugs of all articles, so that links between them can be checked
     * @param fonts those that the text in figures is set in
     */
    public static Optional<PreparedArticle> read(
            Archive archive, ArticleFile file, Set<String> slugs, FontSet fonts, Diagnostics diagnostics) {
        try {
            return readFiles(archive, file, slugs, fonts, diagnostics);
        } catch (IOException e) {
            Place place = Place.of(archive.name(file.path()));
            diagnostics.report(place, TextCode.FILE_UNREADABLE, "can't be read: " + DiskFault.reason(e));
            return Optional.empty();
        }
    }

    private static Optional<PreparedArticle> readFiles(
            Archive archive, ArticleFile file, Set<String> slugs, FontSet fonts, Diagnostics diagnostics)
            throws IOException {
        OwnInputs text = OwnInputs.read(archive, List.of(file.path()));
        Optional<Article> read = archive.article(file, diagnostics);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Article article = read.get();
        List<Inline> inlines = Runs.all(article);
        ArticleLinks.check(article, slugs, diagnostics);
        List<Inline.Image> images = Runs.only(Inline.Image.class, inlines);
        OwnInputs files = OwnInputs.read(archive, archive.pictureFiles(file, images));
        Map<String, Picture> pictures = archive.pictures(
                file, images, new FigureLettering(fonts, archive.settings().source()), diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new PreparedArticle(
                article, Segmenter.segment(article), pictures, text, files, ArticleLinks.slugs(article), List.of()));
    }

    PreparedArticle with(List<KeptFile> files) {
        return new PreparedArticle(article, units, pictures, text, images, links, files);
    }

    /** All inputs of an edition, with those of its locale. */
    List<HashedFile> inputsWith(OwnInputs targets) {
        return Stream.of(text, targets, images)
                .flatMap(inputs -> inputs.settled().stream())
                .toList();
    }

    /** Whether nothing has been written to its files since they were read. */
    boolean isStill() throws IOException {
        return text.areStill() && images.areStill();
    }
}
