package parkhang.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import parkhang.pdf.PagedPdf;
import parkhang.pdf.page.PageSetup;
import parkhang.verify.PageDirections;

/**
 * What a PDF of two editions must hold and show before it is kept: in each language what the edition of that language does. Each is
 * proved by what is tagged as being in it, beside its own edition and not beside what the PDF was made of.
 */
final class ParallelProof {
    private final EditionPair pair;
    private final HtmlRenderer html;
    private final PageSetup setup;

    ParallelProof(EditionPair pair, HtmlRenderer html, PageSetup setup) {
        this.pair = pair;
        this.html = html;
        this.setup = setup;
    }

    /** Compares a PDF with both editions, and says which pages it has; no book is made of two languages. */
    PdfProof.Pages check(PagedPdf pdf, Place place, Diagnostics found) {
        try (DrawnPdf drawn = DrawnPdf.open(pdf.bytes())) {
            TagTree tags = TagTree.read(drawn.document());
            Map<String, List<String>> texts = new LinkedHashMap<>();
            texts.put(tag(pair.first()), texts(pair.firstText(), pair.first(), tags));
            texts.put(tag(pair.second()), texts(pair.secondText(), pair.second(), tags));
            new TextGate(place, found).check(texts, lines(), drawn);
            new InkGate((code, message) -> found.report(place, code, message))
                    .check(drawn, tags, setup.geometry().twoSided());
            if (pair.facing()) {
                FacingGate.check(drawn, tags, tag(pair.first()), (code, message) -> found.report(place, code, message));
            }
            checkSide(pair.first(), EditionPictures.of(pair.first()), drawn, tags, place, found);
            checkSide(pair.second(), pair.secondPictures(), drawn, tags, place, found);
            checkPictures(drawn, tags, place, found);
            return new PdfProof.Pages(drawn.pages().size(), PdfPages.UNASKED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(Edition edition) {
        Locale locale = edition.locale();
        return locale.toLanguageTag();
    }

    private static List<String> texts(List<Passage> passages, Edition edition, TagTree tags) {
        return EditionText.texts(passages, tags.of(tag(edition)).footnotes());
    }

    /** Those at the head and the foot of each page: of the first edition, or in turn of both. */
    private TextGate.PageLines lines() {
        TextGate.PageLines first = lines(pair.first());
        return pair.facing() ? first.facing(lines(pair.second())) : first;
    }

    private TextGate.PageLines lines(Edition edition) {
        PageSetup own = ProvedPdfs.setup(edition, setup.profile());
        String title = EditionText.title(edition).text();
        return TextGate.PageLines.of(title, EditionText.footer(edition), own, pair.facing() ? 2 : 1);
    }

    private void checkSide(
            Edition edition,
            List<EditionPictures.Shown> pictures,
            DrawnPdf drawn,
            TagTree tags,
            Place place,
            Diagnostics found)
            throws IOException {
        TagTree side = tags.of(tag(edition));
        String page = html.paper(edition);
        OrderGate.check(
                drawn,
                side,
                tag(edition),
                () -> PageDirections.of(page),
                (code, message) -> found.report(place, code, message));
        if (page.contains(PdfProof.LINE_END)) {
            LineEndGate.check(
                    drawn, side, PageDirections.of(page), (code, message) -> found.report(place, code, message));
        }
        NoteGate.check(drawn, side, (code, message) -> found.report(place, code, message));
        pictures(place, found).checkSide(PdfProof.expected(pictures), drawn, side);
    }

    /** What is in neither language is a picture of nothing. */
    private void checkPictures(DrawnPdf drawn, TagTree tags, Place place, Diagnostics found) {
        int expected = PdfProof.expected(EditionPictures.of(pair.first())).size()
                + PdfProof.expected(pair.secondPictures()).size();
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
