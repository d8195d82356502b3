package parkhang.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.DiskFault;
import parkhang.archive.SafeFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Bundle;
import parkhang.edition.Composer;
import parkhang.edition.Edition;
import parkhang.edition.EditionText;
import parkhang.font.FontSet;
import parkhang.html.HtmlRenderer;
import parkhang.pdf.PageSetup;
import parkhang.pdf.PdfRenderer;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Targets;
import parkhang.verify.TextGate;

/** Makes one edition after the other: composes it, renders it, proves it, and only then puts it in place. */
final class EditionPress {
    private final Archive archive;
    private final ExportOrder order;
    private final Composer composer;
    private final FontSet fonts;
    private final HtmlRenderer html = new HtmlRenderer();
    private final BroughtFonts broughtFonts;
    private final PdfRenderer pdf;

    EditionPress(Archive archive, ExportOrder order, Composer composer, FontSet fonts) {
        this.archive = archive;
        this.order = order;
        this.composer = composer;
        this.fonts = fonts;
        this.broughtFonts = new BroughtFonts(fonts);
        this.pdf = new PdfRenderer(fonts);
    }

    Finished make(ReadyArticle article, Bundle bundle) {
        Diagnostics diagnostics = new Diagnostics();
        String slug = article.article().slug();
        Map<Path, byte[]> files = Map.of();
        try {
            files = compose(archive, composer, article, bundle, diagnostics)
                    .map(edition -> render(edition, diagnostics))
                    .filter(rendered -> !diagnostics.hasErrors())
                    .orElseGet(Map::of);
            SafeFile.write(files);
        } catch (IOException e) {
            diagnostics.report(
                    place(slug, bundle), ArchiveCode.OUTPUT_UNWRITABLE, "can't be written: " + DiskFault.reason(e));
            files = Map.of();
        } catch (RuntimeException | StackOverflowError e) {
            diagnostics.report(place(slug, bundle), PressCode.EDITION_FAILED, "could not be made: " + Fault.of(e));
            files = Map.of();
        }
        long bytes =
                files.values().stream().mapToLong(content -> content.length).sum();
        return new Finished(slug, bundle.locale(), List.copyOf(files.keySet()), bytes, diagnostics);
    }

    /** The edition; empty and reported where its bundle has an error, or where it isn't wanted as it is. */
    static Optional<Edition> compose(
            Archive archive, Composer composer, ReadyArticle ready, Bundle bundle, Diagnostics diagnostics) {
        List<ArticleTargets> chain = bundle.locale().equals(archive.settings().source())
                ? List.of()
                : new PseudoBundles(archive)
                        .targets(ready, bundle.locale())
                        .map(List::of)
                        .orElseGet(() -> archive.chain(ready.article().slug(), bundle.locale(), diagnostics));
        Targets targets = Targets.match(ready.units(), chain);
        targets.reportUnknown(diagnostics);
        return diagnostics.hasErrors()
                ? Optional.empty()
                : composer.compose(ready.article(), ready.units(), targets, bundle, ready.pictures(), diagnostics);
    }

    private Map<Path, byte[]> render(Edition edition, Diagnostics diagnostics) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        if (order.formats().contains(Format.HTML)) {
            String page = html.render(edition, broughtFonts);
            files.put(file(edition, ".html"), page.getBytes(StandardCharsets.UTF_8));
        }
        if (order.formats().contains(Format.PDF)) {
            Path file = file(edition, ".pdf");
            new GlyphGate(fonts, diagnostics).check(edition, place(file));
            if (!diagnostics.hasErrors()) {
                files.put(file, pdf(edition, html.render(edition), place(file), diagnostics));
            }
        }
        return files;
    }

    private byte[] pdf(Edition edition, String page, Place place, Diagnostics diagnostics) {
        List<String> folio = edition.furniture().folio();
        PageSetup setup = new PageSetup(
                edition.paper().width(),
                edition.paper().height(),
                new PageSetup.Folio(folio.get(0), folio.get(1), folio.get(2)),
                edition.embargo());
        byte[] rendered = pdf.render(page, setup, edition.publication().published(), place, diagnostics);
        List<String> expected = new ArrayList<>(
                EditionText.of(edition).stream().map(EditionText.Passage::text).toList());
        List<String> footer = EditionText.footer(edition);
        expected.addAll(footer);
        new TextGate(place, diagnostics).check(expected, footer, setup, rendered);
        return rendered;
    }

    private Path file(Edition edition, String ending) {
        return order.output().resolve(edition.locale().toLanguageTag()).resolve(edition.slug() + ending);
    }

    private Place place(String slug, Bundle bundle) {
        return place(order.output().resolve(bundle.locale().toLanguageTag()).resolve(slug));
    }

    private Place place(Path file) {
        return Place.of(archive.name(file));
    }
}
