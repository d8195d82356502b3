package parkhang.gate.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Severity;
import parkhang.edition.Profile;
import parkhang.gate.Box;
import parkhang.gate.DrawnPdf;
import parkhang.gate.TagTree;
import parkhang.pdf.Samples;
import parkhang.pdf.page.PageSetup;
import parkhang.theme.Theme;

/** What once stood in another's place, or was cut, stands in its own. */
class PlacesTest {
    private static final PageSetup A5 =
            new PageSetup(419.53f, 595.28f, 0, Samples.A4.folio(), null, Profile.PRINT, Theme.NONE);

    private static final String DOT =
            "<figure><img alt=\"Punkt\" width=\"60\" height=\"60\" src=\"data:image/png;base64,"
                    + "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==\"/></figure>";

    static Stream<Arguments> standsInItsPlace() {
        return Stream.of(
                Arguments.of("numbers of two figures", A5, list(1, 12)),
                Arguments.of("numbers of three figures", A5, list(95, 10)),
                Arguments.of("numbers of nine figures", A5, list(999_999_990, 3)),
                Arguments.of("numbers of nine figures beside a date", Samples.A4, list(999_999_990, 3)),
                Arguments.of("numbers in a list", A5, "<ol><li><p>Punkt</p>" + list(8, 4) + "</li></ol>"),
                Arguments.of("numbers beside a filled line of Latin", Samples.A4, latinList()),
                Arguments.of("a wide table under the date", Samples.A4, table()),
                Arguments.of("a wide table in a list under the date", Samples.A4, "<ul><li>" + table() + "</li></ul>"),
                Arguments.of("letters with hooks", A5, "<p><em>J f J</em></p><h2>Juni</h2><h3>Juli</h3>"),
                Arguments.of(
                        "vowels above a page's first line",
                        A5,
                        "<p>Punkt</p><p class=\"companion\" lang=\"bo\">ཨཽཻ</p>"),
                Arguments.of("a task of several lines", A5, "<ul>" + task() + "</ul>"),
                Arguments.of(
                        "tasks in lists",
                        Samples.A4,
                        "<ol>" + task() + "<li><p>Punkt</p><ul>" + task() + "</ul></li></ol>"),
                Arguments.of("a picture in an item", A5, "<ul><li>" + DOT + "</li></ul>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void standsInItsPlace(String name, PageSetup setup, String body) {
        assertEquals(List.of(), findings(edition(body), setup));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("standsInItsPlace")
    void standsInItsPlaceFromRightToLeft(String name, PageSetup setup, String body) {
        assertEquals(List.of(), findings(rightToLeft(body), setup));
    }

    static Stream<String> itemWithoutALineHasItsBullet() {
        return Stream.of(DOT, "<ul><li><p>Punkt</p></li></ul>", "", "<blockquote><p>Zitat</p></blockquote>");
    }

    @ParameterizedTest
    @MethodSource
    void itemWithoutALineHasItsBullet(String item) {
        String body = "<ul><li><p>Punkt</p></li><li>" + item + "</li></ul>";
        assertEquals(List.of(), findings(rightToLeft(body), Samples.A4));
        assertEquals(bullets(edition(body)), bullets(rightToLeft(body)));
    }

    @Test
    void logoStandsWhereLinesBegin() {
        String office = "<p class=\"office\">";
        String logo = office + DOT.replaceAll("</?figure>", "").replace("<img ", "<img class=\"logo\" ");
        double left = logo(edition("").replace(office, logo)).left();
        double right = logo(rightToLeft("").replace(office, logo)).right();
        assertEquals(left, Samples.A4.geometry().sheet().width() - right, 0.1);
    }

    private static Box logo(String html) {
        try (DrawnPdf drawn = DrawnPdf.open(Samples.render(html, Samples.A4, new Diagnostics()))) {
            return drawn.ink(drawn.pages().iterator().next().getCOSObject())
                    .pictures()
                    .get(0)
                    .box();
        }
    }

    private static String rightToLeft(String body) {
        return edition(body).replace("lang=\"de\" dir=\"ltr\"", "lang=\"ar\" dir=\"rtl\"");
    }

    /** Without the banner, beside which the date would stand. */
    private static String edition(String body) {
        return Samples.edition(body).replaceFirst("(?s)<div class=\"banner.*?</div>", "");
    }

    private static String list(int start, int items) {
        return IntStream.range(0, items)
                .mapToObj(i -> "<li><p>Punkt</p></li>")
                .collect(Collectors.joining("", "<ol start=\"" + start + "\">", "</ol>"));
    }

    /** Its lines run from left to right, and end in signs that hang. */
    private static String latinList() {
        String words = "The commission published its findings on Tuesday after months of delay; witnesses described ";
        return list(99, 4).replace("<p>Punkt", "<p lang=\"en\" dir=\"ltr\">" + words);
    }

    private static String task() {
        return "<li class=\"task\"><p>☐\u202F" + "Punkt um Punkt ".repeat(12) + "</p></li>";
    }

    private static String table() {
        String cells = "<td>Punkt</td>".repeat(6);
        return "<div class=\"table\"><table><tbody><tr><td>Punkt und Punkt und Punkt und Punkt</td>" + cells
                + "</tr></tbody></table></div>";
    }

    private static List<String> findings(String html, PageSetup setup) {
        List<String> found = new ArrayList<>();
        byte[] pdf = Samples.render(html, setup, new Diagnostics());
        try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
            new InkGate((code, message) -> {
                        if (code.severity() == Severity.ERROR) {
                            found.add(code + " " + message);
                        }
                    })
                    .check(
                            drawn,
                            TagTree.read(drawn.document()),
                            setup.geometry().twoSided());
        }
        return found;
    }

    private static long bullets(String html) {
        try (DrawnPdf drawn = DrawnPdf.open(Samples.render(html, Samples.A4, new Diagnostics()))) {
            return TagTree.read(drawn.document()).marks().stream()
                    .filter(mark -> mark.part().label() && isDrawn(mark, drawn))
                    .count();
        }
    }

    private static boolean isDrawn(TagTree.Mark mark, DrawnPdf drawn) {
        COSDictionary page = mark.page();
        return page != null && drawn.ink(page).shapes().containsKey(mark.id());
    }
}
