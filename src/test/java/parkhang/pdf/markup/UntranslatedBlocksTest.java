package parkhang.pdf.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import parkhang.imprint.TrimSize;
import parkhang.pdf.page.PageGeometry;

/** The bar stands as far from the text as beside a paragraph, so the margin less the padding and the bar is always none; beside long numbers in ems. */
class UntranslatedBlocksTest {
    private static final PageGeometry A5 = PageGeometry.of(new TrimSize(420, 595), 0, false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ul class='untranslated'><li><p class='untranslated'>a</p></li></ul>          | ul | 10.50pt | 24.00pt",
                "<ul><li><p class='untranslated'>a</p></li><li><p>b</p></li></ul>              | p  | 25.50pt | 24.00pt",
                "<ol><li><p>a</p><ol class='untranslated'><li><p>b</p></li></ol></li></ol>     | ol | 25.50pt | 43.00pt",
                "<ol start='10'><li><p class='untranslated'>a</p></li><li><p>b</p></li></ol>   | p  | 2.99em | 2.84em",
                "<ol><li><blockquote class='untranslated'><p>a</p></blockquote></li></ol>      | blockquote | 25.50pt | 39.50pt",
            })
    void theBarStandsBeyondNumbers(String body, String marked, String margin, String padding) {
        Document document = new XhtmlReader()
                .read("<html xmlns='http://www.w3.org/1999/xhtml'><body><div class='body'>" + body
                        + "</div></body></html>");
        ListNumbers.indent(document, A5);
        UntranslatedBlocks.mark(document, A5);
        List<String> found = Dom.all(document, marked).stream()
                .map(element -> element.getAttribute("style"))
                .filter(style -> style.startsWith("margin"))
                .toList();
        assertEquals(List.of("margin-left: -" + margin + "; padding-left: " + padding), found);
    }
}
