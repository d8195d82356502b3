package parkhang.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import parkhang.pdf.markup.XhtmlReader;
import parkhang.text.BareLetters;

/** Where pages begin is marked: behind a word that is divided, before a note's number, in no note. */
class PageBreaksTest {
    /** A bar stands in for the mark. */
    @ParameterizedTest
    @CsvSource({
        "5, bbb, <p>aaa bbb</p><p>cc</p>, <p>aaa |bbb</p><p>cc</p>",
        "2, cc, <p>aaa bbb</p><p>cc</p>, <p>aaa bbb</p><p>|cc</p>",
        "6, bandcc, <p>aaa bb\u00ADb and</p><p>cc</p>, <p>aaa bb\u00ADb| and</p><p>cc</p>",
        "2, cc, <p>aaa bb-cc</p>, <p>aaa bb-|cc</p>",
        "6, 2023bb, <p>aaa</p><p>2023 bb</p>, <p>aaa</p><p>|2023 bb</p>",
        "3, bbb, '<p>aaa („bbb“)</p>', '<p>aaa |(„bbb“)</p>'",
        "6, aaa, <p>aaa</p><p>bbb</p>, <p>|aaa</p><p>bbb</p>",
        "99, aaa, <p>aaa</p><p>bbb</p>, <p>|aaa</p><p>bbb</p>",
        "3, zzz, <p>aaa</p><p>bbb</p>, <p>aaa</p><p>bbb</p>",
        "3, bbb, <figure><img/><p>bbb</p></figure>, <figure>|<img/><p>bbb</p></figure>",
        "1, b, <figure><img/><p>aa b</p></figure>, <figure><img/><p>aa |b</p></figure>",
        "4, bbb, <p>aaa</p><p>bbb</p>, <p>aaa</p><p>|bbb</p>",
        "3, bbb, <p>aaa</p><section class=\"notes\">bbb</section><p>bbb</p>, <p>aaa</p><section class=\"notes\">bbb</section><p>|bbb</p>",
        "3, 's', <p>aaa <b>bbb</b></p>, <p>aaa <b>|bbb</b></p>",
    })
    void aPageIsMarked(int after, String beginning, String body, String marked) {
        String letters = beginning.equals("s") ? "" : beginning;
        assertEquals(
                marked,
                marked(
                        body,
                        new PdfPages(List.of(new PdfPages.Start(2, after, letters)), true, BareLetters.WITH_DIGITS)));
    }

    @ParameterizedTest
    @CsvSource({"<p>aaa <b>bbb</b></p>, <p>aaa <b>||bbb</b></p>"})
    void pagesThatBeginInOnePlaceStandInTheirOrder(String body, String marked) {
        List<PdfPages.Start> starts = List.of(new PdfPages.Start(2, 3, ""), new PdfPages.Start(3, 3, "bbb"));
        assertEquals(marked, marked(body, new PdfPages(starts, true, BareLetters.WITH_DIGITS)));
    }

    private static String marked(String body, PdfPages pages) {
        Element root = new XhtmlReader().read("<body>" + body + "</body>").getDocumentElement();
        PageBreaks.mark(List.of(root), pages);
        BookFacts facts = BookFactsSample.of();
        String document = new String(
                BookDocument.of(new BookPart("a", List.of(root)), "a", facts).bytes(), StandardCharsets.UTF_8);
        int from = document.lastIndexOf("<body>") + "<body>".length();
        String written = document.substring(from, document.indexOf("</body>"));
        assertEquals(
                BareLetters.WITH_DIGITS.of(body.replaceAll("<[^>]*>", "")),
                BareLetters.WITH_DIGITS.of(written.replaceAll("<[^>]*>", "")));
        return written.replaceAll("<span[^>]*pagebreak[^>]*></span>", "|");
    }
}
