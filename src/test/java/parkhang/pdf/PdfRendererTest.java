package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import parkhang.VeraPdf;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Profile;
import parkhang.gate.DrawnPdf;
import parkhang.gate.PdfText;
import parkhang.gate.PictureGate;
import parkhang.gate.TagTree;
import parkhang.pdf.page.PageSetup;

class PdfRendererTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void reportIsArchivableAndAccessible() throws Exception {
        byte[] pdf = Samples.render(Samples.report(), Samples.A4, diagnostics);
        assertEquals(List.of(), diagnostics.list());
        assertEquals(List.of(), VeraPdf.violations(pdf));
    }

    @Test
    void sameEditionGivesSameBytes() {
        byte[] once = Samples.render(Samples.report(), Samples.A4, new Diagnostics());
        byte[] again = Samples.render(Samples.report(), Samples.A4, new Diagnostics());
        assertArrayEquals(once, again);
    }

    /** A renderer remembers words, fonts and breaks, and none of that may show. */
    @Test
    void editionBeforeLeavesNoTrace() {
        PdfRenderer renderer = new PdfRenderer(Samples.FONTS);
        String other = Samples.edition(
                        "<h2>Überschrift</h2><p>བོད་ཡིག נמסתה <em>massenhaft</em> DNA-Ent\u00ADnahmen</p>")
                .replace("lang=\"de\"", "lang=\"fr\"");
        byte[] once = render(renderer, Samples.report(), Samples.A4);
        byte[] between = render(renderer, other, Samples.LETTER);
        assertArrayEquals(once, render(renderer, Samples.report(), Samples.A4));
        assertArrayEquals(between, Samples.render(other, Samples.LETTER, new Diagnostics()));
    }

    private static byte[] render(PdfRenderer renderer, String html, PageSetup setup) {
        return renderer.render(html, setup, Samples.DATE, Samples.PLACE, new Diagnostics());
    }

    /** Nor may where and when an edition is made, or what else is made meanwhile. */
    @Test
    void threadsTimeZonesAndDefaultLocalesLeaveNoTrace() throws Exception {
        byte[] here = Samples.render(Samples.report(), Samples.A4, new Diagnostics());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            Callable<byte[]> elsewhere = () -> Samples.render(Samples.report(), Samples.A4, new Diagnostics());
            for (Future<byte[]> made : threads.invokeAll(List.of(elsewhere, elsewhere))) {
                assertArrayEquals(here, made.get());
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
            threads.shutdown();
        }
    }

    @Test
    void markedLetterIsArchivableAndAccessible() throws Exception {
        byte[] pdf =
                Samples.render(Samples.report(), Samples.marked(Samples.LETTER, "Embargoed until 10 May"), diagnostics);
        assertEquals(List.of(), diagnostics.list());
        assertEquals(List.of(), VeraPdf.violations(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(
                    new PDRectangle(612, 792).toString(),
                    document.getPage(1).getMediaBox().toString());
        }
        List<String> furniture = PdfText.read(pdf).artifacts();
        assertFalse(furniture.get(0).contains("Embargoed"), "the text says it");
        assertTrue(furniture.stream().skip(1).allMatch(page -> page.contains("Embargoed until 10 May")));
    }

    @Test
    void metadataComesFromTheEdition() throws IOException {
        try (PDDocument document = Loader.loadPDF(Samples.render(Samples.report(), Samples.A4, diagnostics))) {
            PDDocumentInformation information = document.getDocumentInformation();
            assertEquals("Blinken besorgt über massenhafte DNA-Entnahmen in Tibet", information.getTitle());
            assertEquals("International Campaign for Tibet Deutschland e.V.", information.getAuthor());
            assertEquals("Der US-Außenminister äußert sich besorgt & erhält Zustimmung.", information.getSubject());
            assertEquals("Tibet, Menschenrechte", information.getKeywords());
            assertEquals(
                    "2023-05-10T00:00:00Z",
                    information.getCreationDate().toInstant().toString());
            assertEquals(
                    "2023-05-10T00:00:00Z",
                    information.getModificationDate().toInstant().toString());
            assertEquals("de", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void outlineNestsTheHeadings() throws IOException {
        try (PDDocument document = Loader.loadPDF(Samples.render(Samples.report(), Samples.A4, diagnostics))) {
            List<String> titles = new ArrayList<>();
            list(document.getDocumentCatalog().getDocumentOutline(), "", titles);
            assertEquals(
                    List.of(
                            "Blinken besorgt über massenhafte DNA-Entnahmen in Tibet",
                            "- Massenhafte DNA-Entnahme",
                            "- - Zahlen aus den Präfekturen",
                            "- Chinas Antwort",
                            "- Eine Lösung des Konflikts zwischen Tibet und China, über die alle Seiten sprechen müssen",
                            "- Zu dieser Ausgabe"),
                    titles);
        }
    }

    @Test
    void headOfTableIsReadOnce() {
        byte[] pdf = Samples.render(Samples.report(), Samples.A4, diagnostics);
        PdfText text = PdfText.read(pdf);
        assertEquals(1, text.blocks().stream().filter("Ereignis"::equals).count());
        assertEquals(
                1,
                text.artifacts().stream()
                        .filter(page -> page.contains("Ereignis"))
                        .count());
    }

    @Test
    void aPictureInTheHeadOfATableIsShownOnEachPageAndReadOnce() {
        String dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";
        String head = "<tr><th><img src=\"data:image/png;base64," + dot + "\" alt=\"Punkt\"/></th></tr>";
        String rows = "<tr><td>Zeile</td></tr>".repeat(90);
        String table =
                "<div class=\"table\"><table><thead>" + head + "</thead><tbody>" + rows + "</tbody></table></div>";
        byte[] pdf = Samples.render(Samples.edition(table), Samples.A4, diagnostics);
        try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
            int shown = 0;
            for (PDPage page : drawn.pages()) {
                shown += drawn.ink(page.getCOSObject()).pictures().size();
            }
            assertTrue(shown > 1, shown + " pages");
            PictureGate gate = new PictureGate(Profile.SCREEN, (place, message) -> {});
            assertEquals(1, gate.count(drawn, TagTree.read(drawn.document())));
        }
    }

    @Test
    void nothingIsFetched() {
        String body = "<p>Text <img src=\"http://127.0.0.1:9/a.png\" alt=\"fern\"/></p>"
                + "<p><img src=\"file:///etc/hostname\" alt=\"lokal\"/></p>";
        Samples.render(Samples.edition(body), Samples.A4, diagnostics);
        List<String> refused = diagnostics.list().stream()
                .filter(found -> found.code() == PdfCode.RESOURCE_REFUSED)
                .map(found -> found.message())
                .distinct()
                .toList();
        assertEquals(List.of("not fetched: http://127.0.0.1:9/a.png", "not fetched: file:///etc/hostname"), refused);
    }

    @Test
    void brokenImageIsReported() {
        String body = "<p>Text <img src=\"data:image/png;base64,AAAA\" alt=\"kaputt\"/></p>";
        Samples.render(Samples.edition(body), Samples.A4, diagnostics);
        assertTrue(diagnostics.list().stream().anyMatch(found -> found.code() == PdfCode.LAYOUT_WARNING));
    }

    @Test
    void noLinkRunsAnything() throws IOException {
        String body =
                "<p onclick=\"a()\"><a href=\"javascript:alert(1)\">eins</a> <a href=\"#notes\" onclick=\"a()\">zwei"
                        + "</a> <a href=\"data:text/html,x\" download=\"x\">drei</a> <a href=\"file:///etc\">vier</a></p>";
        byte[] pdf = Samples.render(Samples.edition(body), Samples.A4, diagnostics);
        assertEquals(List.of(), diagnostics.list());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> actions = new ArrayList<>();
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                PDAction action = ((PDAnnotationLink) annotation).getAction();
                actions.add(action instanceof PDActionURI address ? address.getURI() : action.getSubType());
            }
            assertFalse(
                    actions.stream().anyMatch(action -> action.matches("(?i)(javascript|data|file).*")),
                    actions::toString);
            assertTrue(actions.contains("GoTo"), actions::toString);
        }
    }

    @Test
    void doctypesWithEntitiesAreRefused() {
        String html = Samples.report()
                .replace("<!DOCTYPE html>", "<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>");
        assertThrows(IllegalArgumentException.class, () -> Samples.render(html, Samples.A4, diagnostics));
    }

    private static void list(PDOutlineNode node, String indent, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            list(item, indent + "- ", titles);
        }
    }
}
