package parkhang.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.EditionPair;
import parkhang.edition.EditionPictures;
import parkhang.edition.EditionText;
import parkhang.edition.EditionText.Passage;
import parkhang.epub.PdfPages;
import parkhang.gate.DrawnPdf;
import parkhang.gate.FacingGate;
import parkhang.gate.GateCode;
import parkhang.gate.NoteGate;
import parkhang.gate.PictureGate;
import parkhang.gate.TagTree;
import parkhang.gate.TextGate;
import parkhang.gate.ink.InkGate;
import parkhang.gate.order.LineEndGate;
import parkhang.gate.order.OrderGate;
import parkhang.html.HtmlRenderer;
import parkhang.pdf.page.PageSetup;
import parkhang.verify.PageDirections;

/**
 * What a PDF in two languages must hold and show before it is kept: in each what an edition, or a volume, of that language does. Each is
 * proved by what is tagged as being in it, beside its own and not beside what the PDF was made of.
 *
 * @param first the document's
 * @param lines that stand at the head and the foot of each page
 * @param facing whether each language has pages of its own
 */
public record ParallelProof(Side first, Side second, TextGate.PageLines lines, PageSetup setup, boolean facing) {
    /**
     * What is in one of the languages.
     *
     * @param html of the page that a PDF in it alone is made of
     */
    public record Side(Locale locale, List<Passage> text, String html, List<EditionPictures.Shown> pictures) {
        private String tag() {
            return locale.toLanguageTag();
        }

        private List<String> texts(TagTree own) {
            return EditionText.texts(text, own.footnotes());
        }
    }

    static ParallelProof of(EditionPair pair, HtmlRenderer html, PageSetup setup) {
        Edition first = pair.first();
        Edition second = pair.second();
        return new ParallelProof(
                new Side(first.locale(), pair.firstText(), html.paper(first), EditionPictures.of(first)),
                new Side(second.locale(), pair.secondText(), html.paper(second), pair.secondPictures()),
                pair.facing() ? lines(first, setup, 2).facing(lines(second, setup, 2)) : lines(first, setup, 1),
                setup,
                pair.facing());
    }

    private static TextGate.PageLines lines(Edition edition, PageSetup setup, int editions) {
        PageSetup own = ProvedPdfs.setup(edition, setup.profile());
        String title = EditionText.title(edition).text();
        return TextGate.PageLines.of(title, EditionText.footer(edition), own, editions);
    }

    /** Compares a PDF with both, and says which pages it has; no book is made of two languages. */
    public PdfProof.Pages check(byte[] pdf, Place place, Diagnostics found) {
        try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
            TagTree tags = TagTree.read(drawn.document());
            TagTree one = tags.of(first.tag());
            TagTree other = tags.of(second.tag());
            Map<String, List<String>> texts = new LinkedHashMap<>();
            texts.put(first.tag(), first.texts(one));
            texts.put(second.tag(), second.texts(other));
            new TextGate(place, found).check(texts, lines, drawn);
            new InkGate((code, message) -> found.report(place, code, message))
                    .check(drawn, tags, setup.geometry().twoSided());
            if (facing) {
                FacingGate.check(drawn, tags, first.tag(), (code, message) -> found.report(place, code, message));
            }
            checkSide(first, drawn, one, tags.furnished(true), place, found);
            checkSide(second, drawn, other, tags.furnished(false), place, found);
            checkPictures(drawn, tags, place, found);
            return new PdfProof.Pages(drawn.pages().size(), PdfPages.UNASKED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkSide(
            Side one, DrawnPdf drawn, TagTree side, IntPredicate furnished, Place place, Diagnostics found)
            throws IOException {
        OrderGate.check(
                drawn,
                side,
                one.tag(),
                furnished,
                () -> PageDirections.of(one.html()),
                (code, message) -> found.report(place, code, message));
        if (one.html().contains(PdfProof.LINE_END)) {
            LineEndGate.check(
                    drawn, side, PageDirections.of(one.html()), (code, message) -> found.report(place, code, message));
        }
        NoteGate.check(drawn, side, (code, message) -> found.report(place, code, message));
        pictures(place, found).checkSide(PdfProof.expected(one.pictures()), drawn, side);
    }

    /** What is in neither language is a picture of nothing. */
    private void checkPictures(DrawnPdf drawn, TagTree tags, Place place, Diagnostics found) {
        int expected = PdfProof.expected(first.pictures()).size()
                + PdfProof.expected(second.pictures()).size();
        int shown = pictures(place, found).count(drawn, tags);
        if (shown > expected) {
            found.report(place, GateCode.PICTURE_LOST, "the PDF shows " + shown + " pictures, and not " + expected);
        }
    }

    private PictureGate pictures(Place place, Diagnostics found) {
        return new PictureGate(
                setup.profile(),
                (where, message) -> found.report(where == null ? place : where, GateCode.PICTURE_LOST, message));
    }
}
