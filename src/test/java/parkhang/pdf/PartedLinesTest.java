package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.gate.PdfText;
import parkhang.gate.TextDifference;
import parkhang.text.PartSeparator;

/** Lines of several parts, such as an address and a telephone number: no dot stands at the end of one, nor at its beginning. */
class PartedLinesTest {
    private static final String BETWEEN =
            "</span><span class=\"detail\"><span class=\"separator\">" + PartSeparator.TEXT + "</span>";

    private static final String DIRECTED = "<a href=\"https://example.org/\" dir=\"ltr\">";

    private static String line(int words) {
        return "<span class=\"detail\">Haus " + "Silben ".repeat(words) + "Hof" + BETWEEN + "Telefon " + DIRECTED
                + "030 27879086</a>" + BETWEEN + DIRECTED + "eine.ganze.abteilung@gesellschaft.example.org</a>"
                + BETWEEN + "www.gesellschaft.example.org</span>";
    }

    private static String edition(int words) {
        String lines =
                "<p class=\"kicker\">" + line(words) + "</p><section class=\"contact\"><h2>Kontakt</h2><address><p>"
                        + line(words) + "</p></address></section>";
        return Samples.edition("<p>Wort</p>".repeat(60) + lines)
                .replaceAll("(?s)(<span class=\"line\">).*?(</span>)(?=\\s*</address>)", "$1" + line(words) + "$2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 5, 8})
    void noDotHangs(int words) throws IOException {
        for (String html : List.of(edition(words), edition(words).replaceFirst("dir=\"ltr\"", "dir=\"rtl\""))) {
            byte[] pdf = Samples.render(html, Samples.A4, new Diagnostics());
            List<String> lines = lines(pdf);
            assertTrue(lines.stream().anyMatch(line -> line.contains("·")), lines.toString());
            List<String> hanging = lines.stream()
                    .filter(line -> line.startsWith("·") || line.endsWith("·"))
                    .toList();
            assertEquals(List.of(), hanging);
            String found = String.join(" ", PdfText.read(pdf).blocks());
            assertEquals(
                    "",
                    TextDifference.find(String.join("", Samples.text(html)), found)
                            .map(TextDifference::message)
                            .orElse(""));
        }
    }

    /** However many parts stand in one run of text. */
    @Test
    void aDotWithinALineStays() throws IOException {
        int parts = 30;
        String text =
                IntStream.range(0, parts).mapToObj(i -> "Haus" + i).collect(Collectors.joining(PartSeparator.TEXT));
        byte[] pdf = Samples.render(Samples.edition("<p>" + text + "</p>"), Samples.A4, new Diagnostics());
        List<String> lines =
                lines(pdf).stream().filter(line -> line.startsWith("Haus")).toList();
        assertEquals(
                parts - lines.size(),
                String.join("", lines)
                        .chars()
                        .filter(c -> c == PartSeparator.DOT)
                        .count(),
                lines.toString());
    }

    /** What each line shows from left to right, without spaces. */
    private static List<String> lines(byte[] pdf) throws IOException {
        List<TextPosition> shown = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                shown.add(text);
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> lines = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                shown.clear();
                stripper.getText(document);
                shown.stream()
                        .collect(Collectors.groupingBy(
                                text -> Math.round(text.getY()), TreeMap::new, Collectors.toList()))
                        .values()
                        .forEach(line -> lines.add(line.stream()
                                .sorted(Comparator.comparing(TextPosition::getX))
                                .map(text -> text.getUnicode().replaceAll("[\\s\u00A0]", ""))
                                .collect(Collectors.joining())));
            }
            return lines;
        }
    }
}
