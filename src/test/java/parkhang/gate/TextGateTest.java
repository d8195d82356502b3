package parkhang.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.pdf.Samples;
import parkhang.pdf.page.PageSetup;

class TextGateTest {
    private static final List<String> IMPRINT = List.of(
            "International Campaign for Tibet Deutschland e.V.",
            "Schönhauser Allee 163, 10435 Berlin, Deutschland",
            "Telefon +49 (0)30 27879086 · Fax +49 (0)30 27879087 · info@savetibet.de · savetibet.de");

    private static final String TITLE = "Blinken besorgt über massenhafte DNA-Entnahmen in Tibet";
    private static final Pattern FOOT = Pattern.compile("(?s)/Artifact<</Type/Pagination/Subtype/Footer>>BDC.*?EMC");

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void wholePdfPasses() {
        String html = Samples.report();
        assertEquals(List.of(), check(html, html, Samples.A4));
    }

    @ParameterizedTest
    @MethodSource
    void hardContentKeepsItsText(String body) {
        String html = Samples.edition(body);
        assertEquals(List.of(), check(html, html, Samples.A4));
    }

    static Stream<String> hardContentKeepsItsText() {
        String page = "Viele Wörter in einer sehr langen Reihe, die kein Ende nimmt. ".repeat(90);
        String syllables = IntStream.range(0, 600)
                .mapToObj(i -> Character.toString(0x0F40 + i % 7) + Character.toString(0x0F72 + i % 3 * 4)
                        + Character.toString(0x0F56 + i % 7) + Character.toString(0x0F50 + i / 40) + "་")
                .collect(Collectors.joining());
        return Stream.of(
                "<ul><li><p>" + page + "</p></li></ul>",
                "<blockquote><p>" + page + "</p><p class=\"attribution\">jemand</p></blockquote>",
                "<table><tbody><tr><td>" + page + "</td><td>kurz</td></tr></tbody></table>",
                "<h2>" + page.substring(0, 900) + "</h2><h3>direkt</h3><p>Text</p>",
                "<pre><code>" + page + "</code></pre>",
                "<p>" + "Donaudampfschifffahrt".repeat(40) + " https://example.org/" + "a/b-c_d".repeat(60) + "</p>",
                "<table><thead><tr>" + "<th scope=\"col\">Überschrift</th>".repeat(9) + "</tr></thead><tbody>"
                        + ("<tr>" + "<td class=\"end\">1.206.962</td>".repeat(9) + "</tr>").repeat(70)
                        + "</tbody></table>",
                "<p>" + syllables + "</p><h2>" + syllables.substring(0, 60) + "</h2>",
                "<p>नमस्ते <strong>हिन्दी</strong> <a href=\"https://example.org\">བོད་ཡིག</a> <em>བོད</em></p>",
                "<p>1\u202F%, Ost\u2011West, Auf\u00ADlage\u200B, Brüssel\u00A0: «\u202Foui\u202F»</p>",
                "<figure><img src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAA"
                        + "AgABSK+kcQAAAABJRU5ErkJggg==\" alt=\"Punkt\" width=\"900\" height=\"4000\"/>"
                        + "<figcaption>Hoch</figcaption></figure>");
    }

    @Test
    void missingWordIsNoticed() {
        String html = Samples.report();
        List<String> found = check(html, html.replace("massenhaft DNA", "DNA"), Samples.A4);
        assertEquals(1, found.size());
        assertTrue(
                found.get(0)
                        .contains("error[text-lost]: after \"Berichte geäußert, wonach China\" the PDF has \"DNA von"),
                found.get(0));
    }

    @Test
    void wordTooManyIsNoticed() {
        String html = Samples.report();
        check(html, html.replace("massenhaft DNA", "massenhaft viel DNA"), Samples.A4);
        check(html, html.replace("</address>", "<span>Ende</span></address>"), Samples.A4);
        assertEquals(List.of("text-lost", "text-lost"), codes());
    }

    @Test
    void textTakenOutOfAPdfIsNoticed() throws IOException {
        byte[] pdf = Samples.render(Samples.report(), Samples.A4, diagnostics);
        check(Samples.text(Samples.report()), IMPRINT, Samples.A4, withoutPageText(pdf, 1));
        assertEquals(
                List.of(
                        "text-lost",
                        "footer-missing",
                        "footer-missing",
                        "footer-missing",
                        "footer-missing",
                        "footer-missing"),
                codes());
    }

    @Test
    void missingFooterAndMarkAreNoticed() {
        String edition = Samples.edition("<p>kurz</p><p class=\"companion\">und gut</p>");
        byte[] pdf = Samples.render(edition, Samples.A4, diagnostics);
        List<String> text = Samples.text(edition);
        check(text, List.of("Another office"), Samples.A4, pdf);
        check(text, IMPRINT, Samples.LETTER, pdf);
        check(text, IMPRINT, Samples.marked(Samples.A4, "Embargo"), pdf);
        assertEquals(List.of("footer-missing", "footer-missing", "footer-missing", "footer-missing"), codes());
    }

    @Test
    void headOfAnotherArticleIsNoticed() {
        String html = Samples.report();
        byte[] pdf = Samples.render(html, Samples.A4, diagnostics);
        check(Samples.text(html), IMPRINT, Samples.A4, pdf);
        assertEquals(List.of(), codes());
        String other = html.replaceFirst("(?s)(<h1[^>]*>).*?</h1>", "$1Anderes</h1>");
        check(Samples.text(other), IMPRINT, Samples.A4, Samples.render(other, Samples.A4, diagnostics));
        assertTrue(diagnostics.list().get(0).toString().contains("page 2 lacks \"Blinken besorgt über"));
        assertEquals(Set.of("footer-missing"), Set.copyOf(codes()));
    }

    @Test
    void footOfAnotherPageIsNoticed() throws IOException {
        byte[] pdf = Samples.render(Samples.report(), Samples.A4, diagnostics);
        check(Samples.text(Samples.report()), IMPRINT, Samples.A4, withFootOf(pdf, 0, 1));
        assertEquals(List.of("footer-missing"), codes());
        assertTrue(diagnostics.list().get(0).toString().contains("page 2 lacks \"Seite 2 von "));
    }

    private static byte[] withFootOf(byte[] pdf, int from, int to) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Matcher foot = FOOT.matcher(content(document, from));
            assertTrue(foot.find());
            String changed = FOOT.matcher(content(document, to)).replaceFirst(Matcher.quoteReplacement(foot.group()));
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(changed.getBytes(StandardCharsets.ISO_8859_1));
            }
            document.getPage(to).setContents(stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String content(PDDocument document, int page) throws IOException {
        return new String(document.getPage(page).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void fontThatIsNotInThePdfIsNoticed() throws IOException {
        byte[] pdf = Samples.render(Samples.edition("<p>kurz</p>"), Samples.A4, diagnostics);
        check(Samples.text(Samples.edition("<p>kurz</p>")), IMPRINT, Samples.A4, withoutFontFiles(pdf));
        assertTrue(codes().contains("font-not-embedded"), codes().toString());
    }

    @Test
    void letterOfWhichAFontDoesNotSayWhatItIsIsNoticed() throws IOException {
        byte[] pdf = Samples.render(Samples.edition("<p>kurz</p>"), Samples.A4, diagnostics);
        check(Samples.text(Samples.edition("<p>kurz</p>")), IMPRINT, Samples.A4, withoutMeaning(pdf, "<007A>"));
        assertTrue(codes().contains("text-lost"), codes().toString());
    }

    @Test
    void softHyphenMayBeDrawnOrNot() {
        assertEquals(Optional.empty(), TextDifference.find("Auf\u00ADla\u00ADge", "Auf- lage"));
        assertEquals(Optional.empty(), TextDifference.find("Ost\u00AD-\u00ADWest", "Ost-\nWest"));
        assertTrue(TextDifference.find("Auflage", "Auf-lage").isPresent());
        assertTrue(TextDifference.find("Auf\u00ADlage", "Auf--lage").isPresent());
    }

    private List<String> check(String expected, String rendered, PageSetup setup) {
        byte[] pdf = Samples.render(rendered, setup, diagnostics);
        check(Samples.text(expected), IMPRINT, setup, pdf);
        return diagnostics.list().stream().map(Object::toString).toList();
    }

    private void check(List<String> expected, List<String> imprint, PageSetup setup, byte[] pdf) {
        try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
            new TextGate(Samples.PLACE, diagnostics)
                    .check(expected, TextGate.PageLines.of(TITLE, imprint, setup), drawn);
        }
    }

    private List<String> codes() {
        return diagnostics.list().stream().map(found -> found.code().id()).toList();
    }

    private static byte[] withoutPageText(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getPage(page).setContents(new PDStream(document));
            return saved(document);
        }
    }

    private static byte[] withoutFontFiles(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                resources.getFont(name).getFontDescriptor().setFontFile2(null);
            }
            return saved(document);
        }
    }

    /** @param text in UTF-16, as a font's ToUnicode map writes it */
    private static byte[] withoutMeaning(byte[] pdf, String text) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                COSDictionary font = resources.getFont(name).getCOSObject();
                COSStream map = font.getCOSStream(COSName.TO_UNICODE);
                String lacking = map.toTextString().replaceFirst("<[0-9A-F]{4}> " + text + "\n", "");
                try (OutputStream out = map.createOutputStream()) {
                    out.write(lacking.getBytes(StandardCharsets.US_ASCII));
                }
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
