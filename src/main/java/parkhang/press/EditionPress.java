package parkhang.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import parkhang.edition.Profile;
import parkhang.font.FontFace;
import parkhang.font.FontSet;
import parkhang.html.HtmlRenderer;
import parkhang.imprint.TrimSize;
import parkhang.ledger.Basis;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.EditionResult;
import parkhang.ledger.HashedFile;
import parkhang.ledger.Hashing;
import parkhang.ledger.Outcome;
import parkhang.pdf.PageSetup;
import parkhang.pdf.PdfRenderer;
import parkhang.prepress.PressOrder;
import parkhang.prepress.PressSheets;
import parkhang.prepress.Slug;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Coverage;
import parkhang.translation.Targets;
import parkhang.verify.TextGate;

/** Makes one edition after the other: composes it, renders it, proves it, and only then puts it in place. */
final class EditionPress {
    /** What the line consists of in which a sheet says what it is. */
    private static final String LATIN = "a0-/";

    private static final int REGULAR = 400;

    private final Archive archive;
    private final ExportOrder order;
    private final Composer composer;
    private final FontSet fonts;
    private final HtmlRenderer html = new HtmlRenderer();
    private final BroughtFonts broughtFonts;
    private final PdfRenderer pdf;
    private final @Nullable PressSheets sheets;

    EditionPress(Archive archive, ExportOrder order, Composer composer, FontSet fonts) {
        this.archive = archive;
        this.order = order;
        this.composer = composer;
        this.fonts = fonts;
        this.broughtFonts = new BroughtFonts(fonts);
        this.pdf = new PdfRenderer(fonts);
        this.sheets = sheets(order, fonts);
    }

    /** An edition's files, before they are written. */
    private record Rendered(Map<String, byte[]> files, int pages, Coverage coverage) {
        Map<Path, byte[]> under(Path output) {
            Map<Path, byte[]> placed = new LinkedHashMap<>();
            files.forEach((name, bytes) -> placed.put(output.resolve(name), bytes));
            return placed;
        }
    }

    /** An edition's files, in place; no file where it failed. */
    private record Placed(List<HashedFile> files, List<HashedFile> own, boolean lasting, int pages, Coverage coverage) {
        private static final Placed NOTHING = new Placed(List.of(), List.of(), false, 0, Coverage.NONE);
    }

    /**
     * Makes an edition.
     *
     * @param found so far, about the article and the fonts; with what is found now it becomes the edition's own
     */
    Printed make(ReadyArticle article, Bundle bundle, Basis basis, PlannedEdition planned, Diagnostics found) {
        long start = System.nanoTime();
        EditionKey key = EditionKey.of(article.article().slug(), bundle.locale());
        Diagnostics diagnostics = new Diagnostics();
        Placed placed = Placed.NOTHING;
        try {
            placed = place(key, article, bundle, planned, diagnostics);
        } catch (IOException e) {
            diagnostics.report(
                    place(key.toString()), ArchiveCode.OUTPUT_UNWRITABLE, "can't be written: " + DiskFault.reason(e));
        } catch (RuntimeException | StackOverflowError e) {
            diagnostics.report(place(key.toString()), PressCode.EDITION_FAILED, "could not be made: " + Fault.of(e));
        }
        Diagnostics all = new Diagnostics();
        all.add(found);
        all.add(diagnostics);
        EditionRecord edition = new EditionRecord(
                key,
                basis,
                placed.own(),
                article.article().front().embargo(),
                article.links(),
                placed.files(),
                placed.files().isEmpty() ? List.of() : planned.outdated(),
                placed.pages(),
                placed.coverage(),
                all.list());
        Outcome outcome = placed.files().isEmpty() ? Outcome.FAILED : Outcome.MADE;
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        return new Printed(new EditionResult(edition, outcome, planned.why(), duration), placed.lasting());
    }

    /** Looks at the inputs before it reads them, and again when the edition is in place. */
    private Placed place(
            EditionKey key, ReadyArticle article, Bundle bundle, PlannedEdition planned, Diagnostics diagnostics)
            throws IOException {
        OwnInputs targets = OwnInputs.read(
                archive, OwnInputs.targets(archive.layout(), key.slug(), OwnInputs.chain(archive, bundle.locale())));
        Rendered rendered = compose(archive, composer, article, bundle, diagnostics)
                .map(edition -> render(edition, bundle, key, diagnostics))
                .orElse(null);
        if (rendered == null || diagnostics.hasErrors()) {
            return Placed.NOTHING;
        }
        SafeFile.write(rendered.under(order.output()));
        boolean lasting = article.isStill() && targets.areStill();
        return new Placed(
                files(rendered, planned), article.inputsWith(targets), lasting, rendered.pages(), rendered.coverage());
    }

    /** The files as they lie there now, with those of other formats that are as good as new. */
    private List<HashedFile> files(Rendered rendered, PlannedEdition planned) throws IOException {
        List<HashedFile> files = new ArrayList<>(planned.kept());
        for (Map.Entry<String, byte[]> file : rendered.files().entrySet()) {
            Path path = order.output().resolve(file.getKey());
            files.add(new HashedFile(file.getKey(), Hashing.stamp(path), Hashing.hash(file.getValue())));
        }
        files.sort(Comparator.comparing(HashedFile::name));
        return files;
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

    private Rendered render(Edition edition, Bundle bundle, EditionKey key, Diagnostics diagnostics) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int pages = 0;
        if (order.formats().contains(Format.HTML)) {
            String page = html.render(edition, broughtFonts);
            files.put(order.file(key, Format.HTML), page.getBytes(StandardCharsets.UTF_8));
        }
        if (order.formats().contains(Format.PDF)) {
            Place place = place(order.file(key, Format.PDF));
            new GlyphGate(fonts, diagnostics).check(edition, place);
            if (!diagnostics.hasErrors()) {
                PageSetup setup = setup(edition, bundle);
                byte[] bytes = pdf(edition, html.render(edition), setup, place, diagnostics);
                files.put(order.file(key, Format.PDF), bytes);
                pages = pages(edition, bytes, setup, place, diagnostics);
            }
        }
        return new Rendered(files, pages, edition.coverage());
    }

    private byte[] pdf(Edition edition, String page, PageSetup setup, Place place, Diagnostics diagnostics) {
        LocalDate date = edition.publication().published();
        byte[] laidOut = pdf.render(page, setup, date, place, diagnostics);
        if (sheets == null) {
            return laidOut;
        }
        Slug slug = new Slug(edition.slug(), edition.locale().toLanguageTag(), date);
        return sheets.finish(laidOut, new TrimSize(setup.width(), setup.height()), slug, place, diagnostics);
    }

    /** Proves that a PDF holds the edition's text, and counts its pages. */
    private static int pages(Edition edition, byte[] rendered, PageSetup setup, Place place, Diagnostics diagnostics) {
        List<String> expected = new ArrayList<>(
                EditionText.of(edition).stream().map(EditionText.Passage::text).toList());
        List<String> footer = EditionText.footer(edition);
        expected.addAll(footer);
        return new TextGate(place, diagnostics).check(expected, footer, setup, rendered);
    }

    /** Null for a profile that no print shop is asked for. */
    private static @Nullable PressSheets sheets(ExportOrder order, FontSet fonts) {
        PressOrder press = order.press();
        FontFace face = fonts.face(LATIN, FontSet.SANS_FAMILY, REGULAR, false)
                .orElse(fonts.faces().get(0));
        return press == null ? null : new PressSheets(press, fonts.parsed(face));
    }

    private PageSetup setup(Edition edition, Bundle bundle) {
        PageSetup setup = setup(edition, order.profile());
        PressOrder press = order.press();
        if (press == null) {
            return setup;
        }
        TrimSize trim = press.trim() == null ? bundle.imprint().trimmed() : press.trim();
        return setup.on(trim, press.bleed());
    }

    /** The sheet that an edition is set on in an office. */
    static PageSetup setup(Edition edition, Profile profile) {
        List<String> folio = edition.furniture().folio();
        return new PageSetup(
                edition.paper().width(),
                edition.paper().height(),
                0,
                new PageSetup.Folio(folio.get(0), folio.get(1), folio.get(2)),
                edition.embargo(),
                profile);
    }

    private Place place(String name) {
        return Place.of(archive.name(order.output().resolve(name)));
    }
}
