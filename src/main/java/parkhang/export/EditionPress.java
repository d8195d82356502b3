package parkhang.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
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
import parkhang.export.plan.ExportCode;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.Format;
import parkhang.export.plan.OwnInputs;
import parkhang.export.plan.PlannedEdition;
import parkhang.export.plan.PseudoBundles;
import parkhang.font.ThemeFonts;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.html.HtmlRenderer;
import parkhang.imprint.TrimSize;
import parkhang.ledger.Basis;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.EditionResult;
import parkhang.ledger.HashedFile;
import parkhang.ledger.Hashing;
import parkhang.ledger.Outcome;
import parkhang.pdf.tag.AssociatedFile;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Coverage;
import parkhang.translation.Targets;

/** Makes one edition after the other: composes it, renders it, proves it, and only then puts it in place. */
public final class EditionPress {
    private final Archive archive;
    private final ExportOrder order;
    private final Composer composer;
    private final FontSet fonts;
    private final SourceFiles sources;
    private final HtmlRenderer html = new HtmlRenderer();
    private final PageFonts broughtFonts;
    private final PdfPress pdf;

    public EditionPress(Archive archive, ExportOrder order, Composer composer, FontSet fonts, SourceFiles sources) {
        this.archive = archive;
        this.order = order;
        this.composer = composer;
        this.fonts = fonts;
        this.sources = sources;
        this.broughtFonts = new PageFonts(fonts);
        this.pdf = new PdfPress(order, fonts);
    }

    /** An edition's files, before they are written. */
    public record Rendered(Map<String, byte[]> files, int pages, Coverage coverage) {
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
    Printed make(PreparedArticle article, Bundle bundle, Basis basis, PlannedEdition planned, Diagnostics found) {
        long start = System.nanoTime();
        EditionKey key = EditionKey.of(article.article().slug(), bundle.locale());
        Diagnostics diagnostics = new Diagnostics();
        Placed placed = Placed.NOTHING;
        try {
            placed = place(key, article, bundle, basis, planned, diagnostics);
        } catch (IOException e) {
            diagnostics.report(
                    place(key.toString()), ArchiveCode.OUTPUT_UNWRITABLE, "can't be written: " + DiskFault.reason(e));
        } catch (RuntimeException | StackOverflowError e) {
            diagnostics.report(place(key.toString()), ExportCode.EDITION_FAILED, "could not be made: " + Fault.of(e));
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
            EditionKey key,
            PreparedArticle article,
            Bundle bundle,
            Basis basis,
            PlannedEdition planned,
            Diagnostics diagnostics)
            throws IOException {
        OwnInputs targets = OwnInputs.read(
                archive, OwnInputs.targets(archive.layout(), key.slug(), OwnInputs.chain(archive, bundle.locale())));
        List<AssociatedFile> kept = sources.of(
                new SourceFiles.Contents(List.of(article), List.of(targets), "", List.of()),
                bundle.locale(),
                basis,
                diagnostics);
        Rendered rendered = compose(archive, composer, article, bundle, diagnostics)
                .map(edition -> render(edition, bundle.imprint().trimmed(), key, kept, diagnostics))
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
    public static Optional<Edition> compose(
            Archive archive, Composer composer, PreparedArticle ready, Bundle bundle, Diagnostics diagnostics) {
        List<ArticleTargets> chain = bundle.locale().equals(archive.settings().source())
                ? List.of()
                : new PseudoBundles(archive)
                        .targets(ready.article().slug(), ready.units(), bundle.locale())
                        .map(List::of)
                        .orElseGet(() -> archive.chain(ready.article().slug(), bundle.locale(), diagnostics));
        Targets targets = Targets.match(ready.units(), chain);
        targets.reportUnknown(diagnostics);
        return diagnostics.hasErrors()
                ? Optional.empty()
                : composer.compose(ready.article(), ready.units(), targets, bundle, ready.pictures(), diagnostics);
    }

    /**
     * An edition's files in the forms that are wanted; with an error, none that can be trusted.
     *
     * @param trimmed the sheet that its office has from a print shop
     * @param kept the files that its PDF carries
     */
    public Rendered render(
            Edition edition, TrimSize trimmed, EditionKey key, List<AssociatedFile> kept, Diagnostics diagnostics) {
        new ThemeFonts(fonts).check(edition.look().theme(), diagnostics);
        Map<String, byte[]> files = new LinkedHashMap<>();
        int pages = 0;
        if (order.formats().contains(Format.HTML)) {
            String page = html.screen(edition, broughtFonts);
            files.put(order.file(key, Format.HTML), page.getBytes(StandardCharsets.UTF_8));
        }
        if (order.formats().contains(Format.PDF)) {
            Place place = place(order.file(key, Format.PDF));
            new GlyphGate(fonts, diagnostics).check(edition, place);
            if (!diagnostics.hasErrors()) {
                PdfPress.Pdf made = pdf.make(edition, html.paper(edition), trimmed, kept, place, diagnostics);
                files.put(order.file(key, Format.PDF), made.bytes());
                pages = made.pages();
            }
        }
        return new Rendered(files, pages, edition.coverage());
    }

    private Place place(String name) {
        return Place.of(archive.name(order.output().resolve(name)));
    }
}
