package parkhang.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.ReadingOrder;
import parkhang.font.FontSet;
import parkhang.pdf.line.GlyphPen;
import parkhang.pdf.line.LineCount;
import parkhang.pdf.markup.Captions;
import parkhang.pdf.markup.Datelines;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.markup.FacingNames;
import parkhang.pdf.markup.Footnotes;
import parkhang.pdf.markup.HeadingSpace;
import parkhang.pdf.markup.Introductions;
import parkhang.pdf.markup.LineParts;
import parkhang.pdf.markup.ListNumbers;
import parkhang.pdf.markup.Logos;
import parkhang.pdf.markup.Outline;
import parkhang.pdf.markup.ParallelRows;
import parkhang.pdf.markup.PictureSize;
import parkhang.pdf.markup.PublishedLinks;
import parkhang.pdf.markup.ScreenOnly;
import parkhang.pdf.markup.TextLinks;
import parkhang.pdf.markup.XhtmlReader;
import parkhang.pdf.page.PageSetup;
import parkhang.pdf.pageend.Observed;
import parkhang.pdf.pageend.PageEnds;
import parkhang.pdf.pageend.PageNeeds;
import parkhang.pdf.pagination.FigureHoles;
import parkhang.pdf.pagination.LaidOutDocument;
import parkhang.pdf.pagination.LaidOutEdition;
import parkhang.pdf.pagination.LongNotes;
import parkhang.pdf.pagination.PageReferences;
import parkhang.pdf.pagination.RowStarts;
import parkhang.pdf.pagination.SecondLook;
import parkhang.pdf.tag.AssociatedFile;
import parkhang.pdf.tag.PdfMetadata;
import parkhang.theme.Arrangement.Notes;

/**
 * Typesets HTML editions as tagged PDF: PDF/A-3a and PDF/UA-1 at once. The same edition, sheet and date give the same bytes.
 * Nothing is fetched. One renderer serves one thread and keeps its engine and style sheet from edition to edition.
 */
public final class PdfRenderer {
    /** Each look but the last mends something; a page that needs more is printed as it is. Numbers of pages are always put right. */
    private static final int MOST_LOOKS = 5;

    /** By so much are a line's spaces widened when they tear it apart for everybody. */
    private static final float FAR_TOO_LOOSE = 3;

    private final XhtmlReader reader = new XhtmlReader();
    private final LayoutEngine engine;

    /**
     * A renderer that sets all text in these fonts.
     *
     * @throws IllegalArgumentException if there are none
     */
    public PdfRenderer(FontSet fonts) {
        if (fonts.isEmpty()) {
            throw new IllegalArgumentException("no fonts");
        }
        engine = new LayoutEngine(fonts);
    }

    /**
     * The edition as a PDF.
     *
     * @param html the whole edition, well-formed
     * @param date when the edition was written; the PDF's dates are its midnight by UTC
     * @param place the edition that the diagnostics name
     */
    public byte[] render(String html, PageSetup setup, LocalDate date, Place place, Diagnostics diagnostics) {
        return render(html, setup, date, List.of(), place, diagnostics);
    }

    /** The same with files that it carries. */
    public byte[] render(
            String html,
            PageSetup setup,
            LocalDate date,
            List<AssociatedFile> files,
            Place place,
            Diagnostics diagnostics) {
        return renderPaged(html, setup, date, files, FaultPlaces.of(place), diagnostics, look -> {})
                .bytes();
    }

    /**
     * The same for what says on which of its pages something is: each element that names places in {@code data-pages} gets numbers.
     *
     * @param places where faults are reported
     * @param looks told of each layout before it begins, counted from 1
     */
    public PagedPdf renderPaged(
            String html,
            PageSetup setup,
            LocalDate date,
            List<AssociatedFile> files,
            FaultPlaces places,
            Diagnostics diagnostics,
            IntConsumer looks) {
        return render(html, setup, date, files, null, places, diagnostics, looks);
    }

    /** The same for an edition whose pages end where those of others do; what is on another page than there is reported. */
    public PagedPdf renderPaged(
            String html,
            PageSetup setup,
            LocalDate date,
            List<AssociatedFile> files,
            @Nullable PageEnds ends,
            FaultPlaces places,
            Diagnostics diagnostics) {
        return render(html, setup, date, files, ends, places, diagnostics, look -> {});
    }

    private PagedPdf render(
            String html,
            PageSetup setup,
            LocalDate date,
            List<AssociatedFile> files,
            @Nullable PageEnds ends,
            FaultPlaces places,
            Diagnostics diagnostics,
            IntConsumer looks) {
        Furnished furnished = furnished(html, setup, places, diagnostics);
        Document edition = furnished.edition();
        PageReferences references = PageReferences.in(edition);
        FigureHoles holes = new FigureHoles();
        try (LaidOutEdition layout = ends == null
                ? settled(furnished, setup, places, references, holes, looks, diagnostics)
                : ended(furnished, setup, ends, engine::pen, places, diagnostics)) {
            listen(places.file(), diagnostics);
            PdfPrinter.Side side = new PdfPrinter.Side(layout, setup, PageNumbers.ALONE, new LineCount());
            byte[] pdf = new PdfPrinter(engine, PdfMetadata.of(edition, date), files, checksum(files, html))
                    .print(side, holes);
            reportLoose(side, places.file(), diagnostics);
            if (ends != null) {
                CommonPages.check(Spots.of(edition, layout), ends, places, diagnostics);
                CommonPages.reportHigh(edition, ends, places, diagnostics);
            }
            return new PagedPdf(pdf, references.pages(), side.lines().figures(), hasNotesAtFoot(layout));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            EngineLog.listen(null);
        }
    }

    private static boolean hasNotesAtFoot(LaidOutEdition layout) {
        return layout.layouts().stream().anyMatch(one -> !one.notes().isEmpty());
    }

    /**
     * Two editions of an article as one PDF, page beside page: each page of the first, and the one of the second that begins with the
     * same unit. All that has a name in the second is called otherwise there.
     *
     * @param order in which they are heard
     * @return empty where the pages differ, which is reported then
     */
    public Optional<PagedPdf> renderFacing(
            CommonPages.Member first,
            CommonPages.Member second,
            ReadingOrder order,
            LocalDate date,
            List<AssociatedFile> files,
            Diagnostics diagnostics) {
        PageEnds ends = CommonPages.ofBoth(this, first, second);
        Furnished facing = furnished(first.html(), first.setup(), first.places(), diagnostics);
        Furnished faced = furnished(second.html(), second.setup(), second.places(), diagnostics);
        if (ends.notesAtEnd()) {
            faced.notes().restore(); // before they are called otherwise
        }
        UnaryOperator<String> name = FacingNames.of(Dom.locale(faced.edition()));
        FacingNames.change(faced.edition(), name);
        PageEnds renamed = ends.renamed(name);
        FaultPlaces secondPlaces = second.places().renamed(name);
        try (LaidOutEdition left = ended(facing, first.setup(), ends, engine::pen, first.places(), diagnostics);
                LaidOutEdition right =
                        ended(faced, second.setup(), renamed, () -> left.text().pen(), secondPlaces, diagnostics)) {
            CommonPages.check(Spots.of(facing.edition(), left), ends, first.places(), diagnostics);
            CommonPages.check(Spots.of(faced.edition(), right), renamed, secondPlaces, diagnostics);
            CommonPages.reportHigh(facing.edition(), ends, first.places(), diagnostics);
            if (left.leaves().size() != right.leaves().size()) {
                return Optional.empty();
            }
            Outline.removeFrom(faced.edition()); // it is the first language's, as the document is
            listen(first.places().file(), diagnostics);
            PdfPrinter.Side one = new PdfPrinter.Side(left, first.setup(), PageNumbers.LEFT, new LineCount());
            PdfPrinter.Side other = new PdfPrinter.Side(right, second.setup(), PageNumbers.RIGHT, new LineCount());
            long identifier = checksum(files, first.html(), second.html());
            byte[] pdf = new PdfPrinter(engine, PdfMetadata.of(facing.edition(), date), files, identifier)
                    .printFacing(one, other, name, order);
            reportLoose(one, first.places().file(), diagnostics);
            reportLoose(other, first.places().file(), diagnostics);
            boolean atFoot = hasNotesAtFoot(left) || hasNotesAtFoot(right);
            return Optional.of(new PagedPdf(
                    pdf, Map.of(), one.lines().figures().plus(other.lines().figures()), atFoot));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            EngineLog.listen(null);
        }
    }

    /**
     * Where on the pages of the edition's PDF its elements with a name begin; no PDF is made.
     *
     * @param html the whole edition, well-formed
     * @param place the edition that the diagnostics name
     */
    public Spots spots(String html, PageSetup setup, Place place, Diagnostics diagnostics) {
        FaultPlaces places = FaultPlaces.of(place);
        Furnished furnished = furnished(html, setup, places, diagnostics);
        PageReferences references = PageReferences.in(furnished.edition());
        FigureHoles holes = new FigureHoles();
        try (LaidOutEdition layout = settled(furnished, setup, places, references, holes, look -> {}, diagnostics)) {
            layout.putTablesBack();
            return Spots.of(furnished.edition(), layout);
        } finally {
            EngineLog.listen(null);
        }
    }

    /** An edition ready to be laid out, and its notes at the feet of its pages. */
    private record Furnished(Document edition, Footnotes notes) {}

    private Furnished furnished(String html, PageSetup setup, FaultPlaces places, Diagnostics diagnostics) {
        Document edition = reader.read(html);
        TooWideTables.removeFrom(edition, setup.geometry(), places, diagnostics);
        Footnotes notes = Footnotes.in(edition);
        PublishedLinks.resolveIn(edition);
        PictureSize.limit(edition, setup.geometry());
        ScreenOnly.removeFrom(edition, setup.profile());
        LineParts.join(edition);
        Logos.place(edition, setup.geometry());
        Captions.place(edition);
        Datelines.free(edition);
        ListNumbers.indent(edition, setup.geometry());
        HeadingSpace.mark(edition);
        Introductions.mark(edition);
        TextLinks.mark(edition);
        if (Dom.isParallel(edition)) {
            ParallelRows.mark(edition); // notes stand side by side as well, so they stay at the end
        } else if (setup.theme().arrangement().notes() != Notes.END) {
            notes.place();
        }
        Outline.addTo(edition);
        return new Furnished(edition, notes);
    }

    /** The layout that nothing is to be mended in, and in which all numbers of pages are right. */
    private LaidOutEdition settled(
            Furnished furnished,
            PageSetup setup,
            FaultPlaces places,
            PageReferences references,
            FigureHoles holes,
            IntConsumer looks,
            Diagnostics diagnostics) {
        Document edition = furnished.edition();
        TurnedTables tables = new TurnedTables(engine, setup, places);
        RowStarts rows = new RowStarts();
        int rounds = 0;
        for (int look = 1; ; look++) {
            looks.accept(look);
            Diagnostics found = new Diagnostics();
            listen(places.file(), found);
            LaidOutDocument text = engine.layOut(edition, setup, places.file(), found);
            if (tables.takeFrom(text)) {
                rounds++;
                text.close();
                continue;
            }
            LaidOutEdition looked = tables.with(text, found);
            DoubleSupplier spare = () -> looked.tables().isEmpty() // one may come behind the page that closes the text
                    ? Furniture.spareFoot(edition, engine.furnitureStyles(edition, setup))
                    : 0;
            boolean mended = LongNotes.mend(looked, furnished.notes())
                    || (look - holes.rounds() - rows.rounds() - rounds < MOST_LOOKS
                            && SecondLook.mend(text, engine.breaks(edition), holes, rows, spare));
            LaidOutEdition layout = LaidOutEdition.of(text, looked.tables()); // a page less where the last was saved
            boolean numbered = references.fill(layout);
            if (!mended && !numbered) {
                diagnostics.add(found);
                return layout;
            }
            layout.close();
        }
    }

    /** The layout of pages that end where they were told. */
    private LaidOutEdition ended(
            Furnished furnished,
            PageSetup setup,
            PageEnds ends,
            Supplier<GlyphPen> pens,
            FaultPlaces places,
            Diagnostics diagnostics) {
        TurnedTables tables = told(furnished, setup, ends, places);
        while (true) {
            Diagnostics found = new Diagnostics();
            LaidOutDocument text = lines(furnished, setup, pens, places, found);
            if (!ends.leavePages(text)) {
                LaidOutEdition layout = tables.with(text, ends, found);
                diagnostics.add(found);
                return layout;
            }
            text.close();
        }
    }

    /** Tells a document where its pages end. */
    private TurnedTables told(Furnished furnished, PageSetup setup, PageEnds ends, FaultPlaces places) {
        if (ends.notesAtEnd()) {
            furnished.notes().restore();
            Outline.addTo(furnished.edition());
        }
        TurnedTables tables = new TurnedTables(engine, setup, places);
        tables.takeFrom(furnished.edition(), ends);
        tables.end(ends);
        ends.applyTo(furnished.edition().getDocumentElement());
        return tables;
    }

    /** A layout in which no line is to be mended. */
    private LaidOutDocument lines(
            Furnished furnished,
            PageSetup setup,
            Supplier<GlyphPen> pens,
            FaultPlaces places,
            Diagnostics diagnostics) {
        for (int look = 1; ; look++) {
            Diagnostics found = new Diagnostics();
            listen(places.file(), found);
            LaidOutDocument text = engine.layOut(furnished.edition(), setup, pens.get(), places.file(), found);
            if (look == MOST_LOOKS || !SecondLook.mendLines(text, engine.breaks(furnished.edition()))) {
                diagnostics.add(found);
                return text;
            }
            text.close();
        }
    }

    /**
     * What an edition needs on pages that end where those of others do.
     *
     * @param ends of which only the notes and the tables count
     */
    PageNeeds needs(String html, PageSetup setup, PageEnds ends, FaultPlaces places) {
        Diagnostics aside = new Diagnostics();
        Furnished furnished = furnished(html, setup, places, aside);
        TurnedTables tables = told(furnished, setup, ends, places);
        while (true) {
            try (LaidOutDocument text = lines(furnished, setup.endless(), engine::pen, places, aside)) {
                if (!tables.takeFrom(text)) {
                    Element whole = furnished.edition().getDocumentElement();
                    PageNeeds.Flow flow = PageNeeds.Flow.of(text, whole, setup.geometry());
                    boolean atEnd = ends.notesAtEnd()
                            || flow.hasLongNote()
                            || setup.theme().arrangement().notes() == Notes.END;
                    return new PageNeeds(flow, tables.needs(text), atEnd);
                }
            } finally {
                EngineLog.listen(null);
            }
        }
    }

    /**
     * How the pages of an edition come out that were told where they end: its text, and behind it its tables; nothing where its notes
     * need too much room at their feet.
     */
    List<Observed> observed(String html, PageSetup setup, PageEnds ends, FaultPlaces places) {
        Diagnostics aside = new Diagnostics();
        Furnished furnished = furnished(html, setup, places, aside);
        try (LaidOutEdition layout = ended(furnished, setup, ends, engine::pen, places, aside)) {
            List<Observed> observed = new ArrayList<>();
            if (layout.layouts().stream().noneMatch(LongNotes::areLong)) {
                observed.add(Observed.of(layout.text(), furnished.edition().getDocumentElement(), ends));
                observed.addAll(TurnedTables.observed(layout.tables(), ends));
            }
            return observed;
        } finally {
            EngineLog.listen(null);
        }
    }

    /** Names the loosest line of an edition where nobody can overlook it. */
    private static void reportLoose(PdfPrinter.Side side, Place place, Diagnostics diagnostics) {
        LaidOutEdition layout = side.edition();
        side.lines().loosest().filter(line -> line.widening() > FAR_TOO_LOOSE).ifPresent(line -> {
            int page = side.numbers().of(layout.pageAt(layout.text(), line.top()));
            double times = Math.round(10.0 * line.widening()) / 10.0;
            diagnostics.report(
                    place, PdfCode.LINE_LOOSE.with(Map.of("page", page, "words", line.beginning(), "times", times)));
        });
    }

    private static void listen(Place place, Diagnostics diagnostics) {
        EngineLog.listen(message -> diagnostics.report(place, PdfCode.LAYOUT_WARNING, message));
    }

    private static long checksum(List<AssociatedFile> files, String... pages) {
        CRC32 sum = new CRC32();
        Stream.of(pages).forEach(html -> sum.update(html.getBytes(StandardCharsets.UTF_8)));
        files.forEach(file -> sum.update(file.checksum()));
        return sum.getValue();
    }
}
