package parkhang.synopsis;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Edition;
import parkhang.export.PageFonts;
import parkhang.export.plan.Embargoes;
import parkhang.export.plan.Preparation;
import parkhang.file.SafeFile;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.html.ParallelRenderer;

/** Writes articles in two locales side by side, to be read in a browser. */
public final class ParallelPages {
    private ParallelPages() {}

    /**
     * A page for each article.
     *
     * @param left the tag of the locale that stands in the first column
     * @param right that of the other
     * @param clock tells whether an embargo is over
     * @param embargoed whether articles are shown before it is; their pages then say so
     * @param filter for both of them
     * @return the pages that were written
     */
    public static List<Path> write(
            Archive archive,
            Filter filter,
            String left,
            String right,
            Clock clock,
            boolean embargoed,
            Path programFonts,
            Path folder,
            Diagnostics found)
            throws IOException {
        FontSet fonts = ThemeFonts.read(archive, programFonts, found);
        Preparation prepared = Preparation.read(archive, filter, found);
        ComposedArticle.Reader reader = new ComposedArticle.Reader(prepared, fonts, new Embargoes(clock, embargoed));
        ParallelRenderer renderer = new ParallelRenderer();
        PageFonts brought = new PageFonts(fonts);
        List<Path> written = new ArrayList<>();
        for (ArticleFile file : prepared.articles()) {
            List<Edition> editions =
                    reader.compose(file, found).map(ComposedArticle::editions).orElse(List.of());
            Optional<Edition> first = of(left, editions);
            Optional<Edition> second = of(right, editions);
            if (first.isPresent() && second.isPresent()) {
                Path page = folder.resolve(file.slug() + "." + left + "." + right + ".html");
                SafeFile.write(page, renderer.screen(first.get(), second.get(), brought));
                written.add(page);
            }
        }
        return written;
    }

    private static Optional<Edition> of(String tag, List<Edition> editions) {
        return editions.stream()
                .filter(edition -> edition.locale().toLanguageTag().equals(tag))
                .findFirst();
    }
}
