package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.VeraPdf;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Profile;
import parkhang.pdf.page.PageSetup;
import parkhang.theme.Theme;

/** A table whose figures an upright page would tear has turned pages to itself. */
class TurnedTablesTest {
    private static final PageSetup PAPER =
            new PageSetup(595.28f, 841.89f, 0, Samples.A4.folio(), null, Profile.PRINT, Theme.NONE);

    private static final String TEXT = "<p>" + "Der Text geht vor und hinter der Tafel weiter. ".repeat(12) + "</p>\n";

    private static String table(int columns, int rows) {
        String head = IntStream.range(0, columns)
                .mapToObj(column -> "<th class=\"end\" id=\"head-" + column + "\">Kopf " + column + "</th>")
                .collect(Collectors.joining());
        String row = "<tr>" + "<td class=\"end\">1.234.567</td>".repeat(columns) + "</tr>";
        return "<div class=\"table\"><table><caption>Die Tafel</caption><thead><tr>" + head + "</tr></thead><tbody>"
                + row.repeat(rows) + "</tbody></table></div>\n";
    }

    private static byte[] rendered(String body, PageSetup setup) {
        Diagnostics found = new Diagnostics();
        byte[] pdf = Samples.render(Samples.edition(body), setup, found);
        assertEquals(
                List.of(),
                found.list().stream()
                        .filter(one -> one.code() != PdfCode.LINE_LOOSE)
                        .toList());
        return pdf;
    }

    /** A letter for each page: whether it is upright, lies, or has lines that are drawn upwards. */
    private static String forms(byte[] pdf) throws IOException {
        StringBuilder forms = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDRectangle box = document.getPage(page - 1).getMediaBox();
                boolean isTurned = letters(document, page).stream().allMatch(letter -> letter.getDir() == 90);
                forms.append(box.getWidth() > box.getHeight() ? 'l' : isTurned ? 't' : 'u');
            }
        }
        return forms.toString();
    }

    private static void assertForms(String wanted, byte[] pdf) throws IOException {
        String forms = forms(pdf);
        assertTrue(forms.matches(wanted), forms);
    }

    /** The page on which a word is, from 1. */
    private static int page(String word, byte[] pdf) throws IOException {
        int page = 1;
        while (!text(pdf, page).contains(word)) {
            page++;
        }
        return page;
    }

    private static List<TextPosition> letters(PDDocument document, int page) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                letters.add(text);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return letters;
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    @Test
    void tableThatFitsStaysUpright() throws IOException {
        assertForms("u+", rendered(TEXT + table(10, 3) + TEXT, Samples.A4));
    }

    @Test
    void itFollowsThePageThatComesToItAndTheTextGoesOn() throws IOException {
        byte[] pdf = rendered(TEXT + table(14, 3) + TEXT.repeat(9), Samples.A4);
        assertForms("ulu+", pdf);
        assertTrue(text(pdf, 2).contains("Die Tafel"), text(pdf, 2));
        assertTrue(text(pdf, 2).contains("Seite 2 von "), text(pdf, 2));
        assertTrue(text(pdf, 3).contains("Seite 3 von "), text(pdf, 3));
        String tags = SaidTags.of(pdf);
        assertTrue(
                tags.matches("(?s).* P\\(\"Der Text.*?\\) (?:Div|Table)\\(.*\"Die Tafel\".*?\\) P\\(\"Der Text.*"),
                tags);
    }

    @Test
    void onPaperItIsDrawnTurnedAndTheSidesOfTheSheetsStayRight() throws IOException {
        byte[] pdf = rendered(TEXT + table(14, 3) + TEXT.repeat(22), PAPER);
        assertForms("utu+", pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            double width = document.getPage(2).getMediaBox().getWidth();
            double right = letters(document, 3).stream()
                    .filter(letter -> !letter.getUnicode().isBlank())
                    .mapToDouble(letter -> letter.getX() + letter.getWidth())
                    .max()
                    .orElse(0);
            double left = letters(document, 4).stream()
                    .mapToDouble(TextPosition::getX)
                    .min()
                    .orElse(0);
            assertEquals(54, width - right, 3);
            assertEquals(54, left, 3);
        }
    }

    @Test
    void longOneGoesOverSeveralPagesAndRepeatsItsHead() throws IOException {
        byte[] pdf = rendered(TEXT + table(14, 60) + TEXT.repeat(9), Samples.A4);
        assertForms("ulllu+", pdf);
        for (int page = 2; page <= 4; page++) {
            assertTrue(text(pdf, page).contains("Kopf 7"), text(pdf, page));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SCREEN", "PRINT"})
    void itKeepsToTheStandards(Profile profile) throws Exception {
        String cell = "<td class=\"end\">1.234.567</td>";
        String links = table(14, 30).replaceFirst(cell, "<td><a href=\"#goal\">hin</a></td>");
        byte[] pdf = rendered(
                TEXT + links + TEXT.repeat(9) + "<p id=\"goal\">Ziel, <a href=\"#head-5\">her</a></p>",
                profile == Profile.SCREEN ? Samples.A4 : PAPER);
        assertEquals(List.of(), VeraPdf.violations(pdf));
    }

    @Test
    void linksLeadIntoItAndOutOfIt() throws IOException {
        String cell = "<td class=\"end\">1.234.567</td>";
        String links = table(14, 3).replaceFirst(cell, "<td><a href=\"#goal\">hin</a></td>");
        byte[] pdf =
                rendered(TEXT + links + TEXT.repeat(9) + "<p id=\"goal\">Ziel, <a href=\"#head-5\">her</a></p>", PAPER);
        assertForms("utu+", pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int goal = page("Ziel", pdf);
            assertEquals(List.of(goal), goals(document, 2));
            assertEquals(List.of(2), goals(document, goal));
            PDRectangle link = document.getPage(1).getAnnotations().get(0).getRectangle();
            assertTrue(link.getHeight() > link.getWidth(), "it is as long as its word, which goes upwards: " + link);
        }
    }

    private static List<Integer> goals(PDDocument document, int number) throws IOException {
        List<Integer> goals = new ArrayList<>();
        PDPage page = document.getPage(number - 1);
        for (var annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionGoTo action) {
                PDPageDestination goal = (PDPageDestination) action.getDestination();
                goals.add(goal.retrievePageNumber() + 1);
            }
        }
        return goals;
    }

    @Test
    void whatIsInItAndBehindItIsKnownByItsPage() throws IOException {
        String html = Samples.edition(TEXT + table(14, 3) + TEXT.repeat(9) + "<p id=\"goal\">Ziel</p>");
        Spots spots = new PdfRenderer(Samples.FONTS).spots(html, Samples.A4, Samples.PLACE, new Diagnostics());
        byte[] pdf = Samples.render(html, Samples.A4, new Diagnostics());
        assertEquals(forms(pdf).length(), spots.pages());
        assertEquals(2, Objects.requireNonNull(spots.byName().get("head-5")).page());
        assertEquals(
                page("Ziel", pdf),
                Objects.requireNonNull(spots.byName().get("goal")).page());
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60})
    void whatNoTurnedPageHoldsIsNamed(int columns) {
        Diagnostics found = new Diagnostics();
        Samples.render(Samples.edition(TEXT + table(columns, 2)), Samples.A4, found);
        List<String> lines = found.list().stream().map(Diagnostic::toString).toList();
        assertFalse(lines.isEmpty());
        assertEquals(
                Samples.PLACE + ": error[table-too-wide]: a table has " + columns
                        + " columns, and a turned page holds 18 such columns at most",
                lines.get(0).lines().findFirst().orElse(""));
    }
}
