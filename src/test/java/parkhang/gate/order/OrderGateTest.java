package parkhang.gate.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.gate.DrawnPdf;
import parkhang.gate.TagTree;
import parkhang.pdf.Samples;
import parkhang.pdf.page.PageSetup;
import parkhang.verify.PageDirections;

/** Lines in their order pass; what is planted in them is found. */
class OrderGateTest {
    private static final String HEBREW =
            "<p>Das Wort <span lang=\"he\" dir=\"rtl\">שלום (רב)</span> heißt Frieden.</p>";
    private static final String NUMBER = "<p>بلغ العدد 1234 في السنة الماضية.</p>";
    private static final String CONTACT =
            "<p>الهاتف <span dir=\"ltr\">+49 30 123-45</span> والبريد <span dir=\"ltr\">office@example.org</span>.</p>";

    /** The words of a page's number are another language's. */
    private static final PageSetup SHEET =
            new PageSetup(595.28f, 841.89f, new PageSetup.Folio("Seite ", " von ", "", Locale.GERMAN), null);

    static Stream<Arguments> linesInTheirOrderPass() {
        return Stream.of(
                Arguments.of(false, HEBREW),
                Arguments.of(false, "<p lang=\"ar\" dir=\"rtl\">Die Häuser am Fluss.</p>"),
                Arguments.of(false, "<p lang=\"ar\" dir=\"rtl\">(1) Häuser.</p><p>שלום.</p>"),
                Arguments.of(true, NUMBER),
                Arguments.of(true, CONTACT),
                Arguments.of(true, "<p>كلمة<br/>123 (أ) – 45%<br/>C++ و«B»</p>"),
                Arguments.of(true, "<p><em>نص</em> <strong>English (a)</strong>، <code dir=\"ltr\">x --y=1</code></p>"),
                Arguments.of(true, "<ol start=\"9\"><li><p>بند</p></li><li><p>English.</p></li></ol>"),
                Arguments.of(
                        true, "<blockquote dir=\"ltr\" lang=\"en\"><p>An English quote, (a) 1–2.</p></blockquote>"),
                Arguments.of(true, "<pre dir=\"ltr\"><code>a = 1;\n# שלום\nb</code></pre>"),
                Arguments.of(false, "<p>x<sub>1</sub><sup>2</sup> שלום<sup>3</sup> y</p>"),
                Arguments.of(false, "<p>Eins <em>zwei</em> <a href=\"https://example.org\">drei</a> vier.</p>"),
                Arguments.of(false, longTable("Eins <em>zwei</em> drei")),
                Arguments.of(false, longTable("⁅<span lang=\"zh\">Ωμέγα</span>⁆")),
                Arguments.of(true, longTable("كلمة <em>نص</em> كلمة")),
                Arguments.of(true, longTable("كلمة <em>two</em> كلمة")),
                Arguments.of(true, "<p>" + "كلمة English 12 (كلمة) ".repeat(30) + "</p>"));
    }

    @ParameterizedTest
    @MethodSource
    void linesInTheirOrderPass(boolean rightToLeft, String body) throws IOException {
        assertEquals(List.of(), findings(rightToLeft, body, shown -> {}));
    }

    static Stream<Arguments> plantedFaultIsFound() {
        return Stream.of(
                fault("a phrase from left to right", false, HEBREW, page -> page.reverse("םולש")),
                fault("a phrase's words exchanged", false, HEBREW, page -> page.exchange("Frieden", "Wort")),
                fault("a number on the other side", true, NUMBER, page -> page.exchange("1234", "ددعلا")),
                fault("brackets exchanged", false, HEBREW, page -> page.exchange("(", ")")),
                fault("a telephone number behind the address", true, CONTACT, page -> page.exchange("+49", "office@")),
                fault(
                        "a line from left to right",
                        false,
                        "<p>Eins <em>zwei</em> drei</p>",
                        page -> page.exchange("Eins", "drei")),
                fault("the page's number", true, NUMBER, page -> page.exchange("von", "Seite")));
    }

    /** Its head is drawn again on another page. */
    private static String longTable(String head) {
        String rows = "<tr><td>1</td><td>2</td></tr>".repeat(60);
        return "<div class=\"table\"><table><thead><tr><th>" + head + "</th><th>A</th></tr></thead><tbody>" + rows
                + "</tbody></table></div>";
    }

    private static Arguments fault(String name, boolean rightToLeft, String body, Consumer<SpoiltPage> fault) {
        return Arguments.of(name, rightToLeft, body, fault);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void plantedFaultIsFound(String name, boolean rightToLeft, String body, Consumer<SpoiltPage> fault)
            throws IOException {
        assertEquals(1, findings(rightToLeft, body, fault).size());
    }

    /** What is drawn and none of the text, such as an item's number, leads none astray that comes behind it. */
    @Test
    void textIsFoundBesideTheLast() throws IOException {
        String first = "<p>في <span dir=\"ltr\">Lhasa</span> 2022</p>";
        String second = "<p><span dir=\"ltr\">Lhasa 2</span></p><p>ثم 1. أو ab</p>";
        String list = first + "<ol><li><p>بند</p></li></ol>" + second;
        assertEquals(List.of(), findings(true, list, shown -> {}));
        byte[] withMore = Samples.render(edition(true, first + "<p>ab</p>" + second), SHEET, new Diagnostics());
        assertEquals(List.of(), findings(withMore, PageDirections.of(edition(true, first + second))));
    }

    /** What the page does not isolate is ordered with what is around it, and must be in the PDF. */
    @Test
    void telephoneNumberThatIsNotIsolatedIsFound() throws IOException {
        String html = edition(true, CONTACT);
        DirectedText other = PageDirections.of(html.replace("<span dir=\"ltr\">+49", "<span>+49"));
        assertEquals(
                1,
                findings(Samples.render(html, SHEET, new Diagnostics()), other).size());
    }

    /** The full stop of an office's name, which is a line by itself. */
    @Test
    void nameThatIsNotIsolatedIsFound() throws IOException {
        String html = edition(true, "<p><span dir=\"ltr\">Office e.V.</span></p>");
        DirectedText other = PageDirections.of(html.replace("<span dir=\"ltr\">Office", "<span>Office"));
        byte[] pdf = Samples.render(html, SHEET, new Diagnostics());
        assertEquals(List.of(), findings(pdf, PageDirections.of(html)));
        assertEquals(1, findings(pdf, other).size());
    }

    private static List<String> findings(boolean rightToLeft, String body, Consumer<SpoiltPage> fault)
            throws IOException {
        String html = edition(rightToLeft, body);
        byte[] pdf = SpoiltPage.spoil(Samples.render(html, SHEET, new Diagnostics()), fault);
        return findings(pdf, PageDirections.of(html));
    }

    private static List<String> findings(byte[] pdf, DirectedText text) {
        List<String> found = new ArrayList<>();
        try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
            OrderGate.check(
                    drawn,
                    TagTree.read(drawn.document()),
                    () -> text,
                    (code, message) -> found.add(code + " " + message));
        }
        return found;
    }

    private static String edition(boolean rightToLeft, String body) {
        String html = Samples.edition(body);
        return rightToLeft ? html.replace("lang=\"de\" dir=\"ltr\"", "lang=\"ar\" dir=\"rtl\"") : html;
    }
}
