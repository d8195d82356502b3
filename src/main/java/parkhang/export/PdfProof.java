package parkhang.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.EditionPictures;
import parkhang.epub.PdfPages;
import parkhang.gate.DrawnPdf;
import parkhang.gate.ExpectedPicture;
import parkhang.gate.GateCode;
import parkhang.gate.NoteGate;
import parkhang.gate.PageStarts;
import parkhang.gate.PictureGate;
import parkhang.gate.TagTree;
import parkhang.gate.TextGate;
import parkhang.gate.ink.InkGate;
import parkhang.gate.order.LineEndGate;
import parkhang.gate.order.OrderGate;
import parkhang.pdf.page.PageSetup;
import parkhang.picture.Swatches;
import parkhang.verify.PageDirections;

/**
 * What a finished PDF must hold and show before it is kept; all gates share one reading of it.
 *
 * @param html of the page that it is made of
 * @param text in the order of reading
 * @param lines that stand at the head and the foot of each page
 * @param pictures in the order of reading
 */
public record PdfProof(String html, List<String> text, TextGate.PageLines lines, List<EditionPictures.Shown> pictures) {
    /** Of few editions, so that few pages are read a second time. */
    static final String LINE_END = "<br";

    /**
     * The pages of a PDF.
     *
     * @param count of all
     * @param starts where in the text each begins, for a book of the same text
     */
    public record Pages(int count, PdfPages starts) {}

    /**
     * Compares a PDF with what was meant, and says which pages it has.
     *
     * @param setup that it was laid out by
     * @param forBook whether it is to be said where its pages begin
     * @param place the edition that the diagnostics name, but for pictures that an article names
     */
    public Pages check(byte[] pdf, PageSetup setup, boolean forBook, Place place, Diagnostics found) {
        try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
            TagTree tags = TagTree.read(drawn.document());
            new TextGate(place, found).check(text, lines, drawn);
            new InkGate((code, message) -> found.report(place, code, message))
                    .check(drawn, tags, setup.geometry().twoSided());
            OrderGate.check(
                    drawn, tags, () -> PageDirections.of(html), (code, message) -> found.report(place, code, message));
            NoteGate.check(drawn, tags, (code, message) -> found.report(place, code, message));
            if (html.contains(LINE_END)) {
                LineEndGate.check(
                        drawn, tags, PageDirections.of(html), (code, message) -> found.report(place, code, message));
            }
            new PictureGate(
                            setup.profile(),
                            (where, message) ->
                                    found.report(where == null ? place : where, GateCode.PICTURE_LOST, message))
                    .check(expected(pictures), drawn, tags);
            return new Pages(drawn.pages().size(), forBook ? PageStarts.of(drawn, tags) : PdfPages.UNASKED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ExpectedPicture> expected(List<EditionPictures.Shown> pictures) {
        List<ExpectedPicture> expected = new ArrayList<>();
        for (EditionPictures.Shown one : pictures) {
            Swatches look = one.picture().look();
            if (look != null) {
                expected.add(ExpectedPicture.of(one, look));
            }
        }
        return expected;
    }
}
