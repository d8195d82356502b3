package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.diagnostic.Diagnostics;

/** A bar stands at the text's edge beside what is not translated, and beside nothing else. */
class UntranslatedBarsTest {
    private static final Pattern BAR = Pattern.compile("rg ([\\d.]+) ([\\d.]+) 1\\.5 ([\\d.]+) re");

    /** In points: where bars stand on A4, 10.5 to the left of the text or of a table that fills the page. */
    private static final String TEXT = "161.47";

    private static final String WIDE = "51.48";

    private record Bar(int page, String left, double height) {}

    private static List<Bar> bars(String html) throws IOException {
        List<Bar> bars = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Samples.render(html, Samples.A4, new Diagnostics()))) {
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                String drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                for (MatchResult bar : BAR.matcher(drawn).results().toList()) {
                    String left = bar.group(1).replaceFirst("(\\.\\d\\d).*", "$1");
                    bars.add(new Bar(number, left, Double.parseDouble(bar.group(3))));
                }
            }
        }
        return bars;
    }

    private static List<String> lefts(String body) throws IOException {
        return bars(Samples.edition(body)).stream().map(Bar::left).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a</p>                                                                            | 0",
                "<p><span class='untranslated'>a</span></p>                                          | 0",
                "<p class='untranslated'>a</p><p class='untranslated'>b</p>                          | 2",
                "<ul class='untranslated'><li><p class='untranslated'>a</p></li></ul>                | 1",
                "<ol start='1000'><li><p class='untranslated'>a</p></li><li><p>b</p></li></ol>       | 1",
                "<ul><li><ul><li><p class='untranslated'>a</p></li><li><p>b</p></li></ul></li></ul>  | 1",
                "<blockquote><p class='untranslated'>a</p><p>b</p></blockquote>                      | 1",
                "<blockquote><blockquote class='untranslated'><p>a</p></blockquote></blockquote>     | 1",
                "<div class='aside'><p class='label'>N</p><p class='untranslated'>a</p></div>        | 1",
                "<table><tr class='barred'><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table> | 1",
            })
    void barStandsAtTheTextsEdgeHoweverDeep(String body, int bars) throws IOException {
        List<String> lefts = lefts(body);
        assertEquals(bars, lefts.size());
        assertTrue(lefts.stream().allMatch(TEXT::equals), lefts::toString);
    }

    @Test
    void besideATableThatFillsThePageItStandsBeyond() throws IOException {
        String row = "<td>a</td>".repeat(8);
        assertEquals(List.of(WIDE), lefts("<table><tr class='barred'>" + row + "</tr><tr>" + row + "</tr></table>"));
        assertEquals(List.of(WIDE), lefts("<div class='table untranslated'><table><tr>" + row + "</tr></table></div>"));
    }

    @Test
    void fromRightToLeftItStandsAtTheRight() throws IOException {
        String html = Samples.edition("<p class='untranslated'>a</p>")
                .replaceFirst("(<html[^>]*?) lang=\"de\"( dir=\"ltr\")?", "$1 lang=\"he\" dir=\"rtl\"");
        double left = Double.parseDouble(bars(html).get(0).left());
        assertEquals(595.28 - Double.parseDouble(TEXT) - 1.5, left, 0.1);
    }

    /** On each page it is as high as the lines there. */
    @Test
    void whatIsDividedHasABarOnEachPage() throws IOException {
        List<Bar> bars = bars(Samples.edition("<p class='untranslated'>" + "Wort ".repeat(1500) + "</p>"));
        assertEquals(List.of(1, 2), bars.stream().map(Bar::page).limit(2).toList());
        bars.forEach(bar -> assertEquals(0, Math.IEEEremainder(bar.height(), 14.5), 0.6, bars::toString));
    }
}
