package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.HtmlValidator;
import parkhang.QrReader;
import parkhang.VeraPdf;

class ThemeTest {
    private static final String LOGO =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><rect width='40' height='20' fill='#0b5cad'/></svg>";
    private static final List<String> NL = List.of("nl/first.html", "nl/second.html");
    private static final List<String> EN = List.of("en/first.html", "en/second.html");

    private final SmallArchive archive;

    ThemeTest(@TempDir Path temporary) {
        archive = new SmallArchive(temporary.resolve("archive"));
    }

    private SmallArchive themed(String yaml) {
        return archive.with("theme/theme.yaml", yaml);
    }

    private String html(String name) throws IOException {
        return Files.readString(archive.output().resolve(name));
    }

    private byte[] pdf(String name) throws IOException {
        return Files.readAllBytes(archive.output().resolve(name));
    }

    @Test
    void anOfficeSetsColoursLogoFontsAndCodeWithoutCss() throws Exception {
        themed("colours:\n  accent: '#0b5cad'\nfonts:\n  text: Noto Sans\nlogo: logo.svg\nqr-code: true\n")
                .with("theme/logo.svg", LOGO)
                .with("archive.yaml", "title: A Small Archive\nsource: en\nbase: https://example.org/\n")
                .withPdf();
        assertEquals(List.of(), archive.run().reported());
        String page = html("nl/first.html");
        assertTrue(page.contains("--accent: #0b5cad") && page.contains("alt=\"Logo van Het Bureau\""));
        assertFalse(page.contains("#7a1f2b") || page.contains("QR") || page.contains("\"Noto Serif\""));
        assertEquals(List.of(), HtmlValidator.findings(page));
        byte[] pdf = pdf("nl/first.pdf");
        assertEquals(List.of(), VeraPdf.violations(pdf));
        assertEquals(Optional.of("https://example.org/nl/first.html"), QrReader.lastPage(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources page1 = document.getPage(0).getResources();
            for (COSName font : page1.getFontNames()) {
                assertTrue(
                        page1.getFont(font).getName().contains("NotoSans"),
                        page1.getFont(font).getName());
            }
        }
    }

    @Test
    void aLocaleSaysOtherwiseForItself() throws IOException {
        themed("colours:\n  accent: '#0b5cad'\n")
                .with("translations/nl/theme.yaml", "colours:\n  accent: '#1b5e20'\n")
                .exports(List.of(), SmallArchive.ALL);
        assertTrue(html("en/first.html").contains("#0b5cad"));
        assertTrue(html("nl/first.html").contains("#1b5e20"));
        assertFalse(html("nl/first.html").contains("#0b5cad"));
    }

    @Test
    void aFaultOfALocalesThemeStopsItsEditionsAndNoOthers() {
        archive.with("translations/nl/theme.yaml", "colours:\n  accent: '#ff9999'\n")
                .exports(List.of("translations/nl/theme.yaml:2:11: error[contrast-low]"), EN);
        archive.with("translations/nl/theme.yaml", "fonts:\n  text: Nowhere Sans\n")
                .exports(List.of("translations/nl/theme.yaml:2:9: error[theme-font-missing]"), EN);
    }

    @Test
    void aLogoIsReadFromTheArchiveOnly() throws IOException {
        themed("logo: logo.png\n").exports(List.of("theme/theme.yaml:1:7: error[image-missing]"), List.of());
        Files.writeString(archive.root().resolveSibling("logo.svg"), LOGO);
        themed("logo: ../../logo.svg\n").exports(List.of("theme/theme.yaml:1:7: error[file-outside]"), List.of());
        themed("logo: https://example.org/logo.svg\n")
                .exports(List.of("theme/theme.yaml:1:7: error[image-remote]"), List.of());
        themed("logo: logo.svg\n")
                .with("theme/logo.svg", LOGO.replace("<rect", "<text>Us</text><rect"))
                .exports(List.of("theme/logo.svg:1:61: error[svg-refused]"), List.of());
    }

    @Test
    void aThemeThatChangesMakesItsEditionsDue() {
        themed("logo: logo.svg\n").with("theme/logo.svg", LOGO);
        assertEquals(4, archive.run().made().size());
        assertEquals(0, archive.run().made().size());
        archive.with("theme/logo.svg", LOGO.replace("0b5cad", "0b5cae"));
        assertEquals(4, archive.run().made().size());
        archive.with("translations/nl/theme.yaml", "colours:\n  accent: '#1b5e20'\n");
        assertEquals(NL.size(), archive.run().made().size());
        assertEquals(0, archive.run().made().size());
    }

    @Test
    void withoutAnAddressThereIsNoCode() throws Exception {
        themed("qr-code: true\n").withPdf();
        assertEquals(List.of(), archive.run().reported());
        assertEquals(Optional.empty(), QrReader.lastPage(pdf("en/first.pdf")));
    }
}
