package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import parkhang.VeraPdf;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.pdf.page.PageSetup;
import parkhang.pdf.pageend.PageEnds;

/** Languages are played by texts of other lengths, in which each unit has its number as a word. */
class CommonPagesTest {
    private static final PdfRenderer PDF = new PdfRenderer(Samples.FONTS);
    private static final Pattern WORD = Pattern.compile("Unit(\\d+)");
    private static final String SECTION = "(?s)<section class=\"notes\".*?</section>";

    /** A language's PDF, and the pages that its units begin on. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Printed(
            byte[] pdf, Map<String, Integer> units, int pages, List<String> reported, List<String> texts) {}

    /** A text of paragraphs, of which one in five has a heading. */
    private static String text(int paragraphs, IntFunction<String> words) {
        return IntStream.range(100, 100 + paragraphs)
                .mapToObj(number -> (number % 5 == 0 ? "<h2 id=\"h-%d\">Head%d</h2>".formatted(number, number) : "")
                        + paragraph(number, words.apply(number)))
                .collect(Collectors.joining());
    }

    private static String paragraph(int number, String words) {
        return "<p id=\"p-%d\">Unit%d %s</p>".formatted(number, number, words);
    }

    private static CommonPages.Member member(String body, PageSetup setup) {
        return new CommonPages.Member(
                Samples.edition(body).replaceAll(SECTION, ""), setup, FaultPlaces.of(Samples.PLACE));
    }

    private static CommonPages.Member member(String body) {
        return member(body, Samples.A4);
    }

    private static PageEnds ends(List<CommonPages.Member> members) {
        return Objects.requireNonNull(CommonPages.of(PDF, members, (member, thrown) -> {
            throw new AssertionError(thrown);
        }));
    }

    private static List<Printed> print(PageEnds ends, List<CommonPages.Member> members) throws IOException {
        List<Printed> printed = new ArrayList<>();
        for (CommonPages.Member one : members) {
            Diagnostics found = new Diagnostics();
            byte[] pdf = PDF.renderPaged(one.html(), one.setup(), Samples.DATE, List.of(), ends, one.places(), found)
                    .bytes();
            printed.add(read(pdf, found));
        }
        return printed;
    }

    private static Printed read(byte[] pdf, Diagnostics found) throws IOException {
        Map<String, Integer> units = new TreeMap<>();
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
                for (MatchResult word :
                        WORD.matcher(texts.get(page - 1)).results().toList()) {
                    units.putIfAbsent(word.group(1), page);
                }
            }
            List<String> codes =
                    found.list().stream().map(one -> one.code().id()).distinct().toList();
            return new Printed(pdf, units, document.getNumberOfPages(), codes, texts);
        }
    }

    private static List<Printed> print(CommonPages.Member... members) throws IOException {
        return print(ends(List.of(members)), List.of(members));
    }

    private static void assertSamePages(List<Printed> printed) {
        for (Printed one : printed) {
            assertEquals(printed.get(0).units(), one.units());
            assertEquals(printed.get(0).pages(), one.pages());
            assertFalse(one.reported().contains("page-differs"));
        }
    }

    /** Which language needs most room changes from unit to unit. */
    private static List<CommonPages.Member> languages() {
        return List.of(
                member(text(40, number -> "short words ".repeat(12 + number % 7))),
                member(text(40, number -> "longer words ".repeat(8 + number % 11)), Samples.LETTER),
                member(text(40, number -> "words ".repeat(20 + 3 * (number % 13)))));
    }

    @Test
    void eachUnitBeginsOnTheSamePageInEachLanguage() throws IOException {
        List<Printed> printed = print(languages().toArray(CommonPages.Member[]::new));
        assertSamePages(printed);
        assertEquals(40, printed.get(0).units().size());
        assertTrue(printed.get(0).pages() > 3);
        assertEquals(List.of(), printed.get(0).reported());
    }

    @Test
    void aPageHoldsAsMuchAsThereIsRoomForInTheLanguageThatNeedsMost() throws IOException {
        PageEnds ends = ends(languages());
        int moved = 0;
        for (Map.Entry<String, Integer> start : ends.starts().entrySet()) {
            int number = Integer.parseInt(start.getKey().substring(2)) + 1;
            if (start.getValue() == ends.count()) {
                continue; // the last page has company for the colophon
            }
            String next = number % 5 == 0 ? "h-" + number : "p-" + number;
            Map<String, Integer> starts = new HashMap<>(ends.starts());
            starts.remove(start.getKey());
            starts.put(next, start.getValue());
            PageEnds later = new PageEnds(
                    false, Map.of(), starts, Set.of(), Map.of(), Map.of(next, start.getValue()), ends.count());
            assertTrue(
                    print(later, languages()).stream()
                            .anyMatch(one -> one.reported().contains("page-differs")),
                    () -> start + " has room on the page before");
            moved++;
        }
        assertTrue(moved >= 3);
    }

    @Test
    void whatWaitsForAUnitThatIsHigherThanAPageGoesOnBehindIt() throws IOException {
        String before = paragraph(100, "words ".repeat(50));
        String behind = paragraph(102, "words ".repeat(50)) + paragraph(103, "words ".repeat(50));
        List<Printed> printed = print(
                member(before + paragraph(101, "words ".repeat(1300)) + behind),
                member(before + paragraph(101, "words ".repeat(100)) + behind));
        assertSamePages(printed);
        assertEquals(List.of("higher-than-page"), printed.get(1).reported());
        assertEquals(
                Map.of("100", 1, "101", 2, "102", 4, "103", 5), printed.get(0).units());
        assertFalse(printed.get(1).texts().get(2).contains("words"), "page 3 is left to the other language");
    }

    /** The first of a text is behind all that opens it; and code has no name. */
    @Test
    void aUnitThatIsHigherThanAPageIsNamedByItsFirstWords() {
        String code = "<pre><code>" + "code &amp; more\n".repeat(100) + "</code></pre>";
        String high =
                "<p id=\"p-1\">A very long para\u00ADgraph of an item that goes on " + "words ".repeat(2500) + "</p>";
        List<CommonPages.Member> members = new ArrayList<>();
        for (String text : List.of(
                code + "<p id=\"p-0\">Short.</p>" + high,
                "<pre>x</pre><p id=\"p-0\">Short.</p><p id=\"p-1\">Short.</p>")) {
            members.add(new CommonPages.Member(
                    Samples.edition(text).replaceAll(SECTION, ""),
                    Samples.A4,
                    new FaultPlaces(Samples.PLACE, () -> Map.of("p-1", new Place("articles/a.md", 3, 1)))));
        }
        Diagnostics found = new Diagnostics();
        CommonPages.Member one = members.get(0);
        PDF.renderPaged(one.html(), one.setup(), Samples.DATE, List.of(), ends(members), one.places(), found);
        assertEquals(
                List.of(
                        Samples.PLACE + ": what begins with \"code & more code & more code & more code…\"",
                        "articles/a.md:3:1: what begins with \"A very long paragraph of an item that go…\""),
                found.list().stream()
                        .map(fault -> fault.place() + ": " + fault.message().replaceAll(" is higher.*", ""))
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    @Test
    void anItemAndARowWaitAsWell() throws Exception {
        String more = "words ".repeat(1500);
        IntFunction<String> list = number -> "<ol><li>" + paragraph(100, "words") + "</li><li>"
                + paragraph(101, number == 0 ? more : "words") + "</li><li>" + paragraph(102, "words") + "</li></ol>";
        IntFunction<String> table =
                number -> "<div class=\"table\"><table><thead><tr><th scope=\"col\">A</th></tr></thead>"
                        + "<tbody><tr><td id=\"c-1\">Unit103</td></tr><tr><td id=\"c-2\">Unit104 "
                        + (number == 1 ? more : "words")
                        + "</td></tr><tr><td id=\"c-3\">Unit105</td></tr></tbody></table></div>";
        List<Printed> printed = print(member(list.apply(0) + table.apply(0)), member(list.apply(1) + table.apply(1)));
        assertSamePages(printed);
        assertEquals(6, printed.get(0).units().size());
        for (Printed one : printed) {
            assertEquals(List.of(), VeraPdf.violations(one.pdf()));
        }
    }

    @Test
    void notesGoToTheEndInAllLanguagesWhereTheyMustInOne() throws IOException {
        List<CommonPages.Member> members = new ArrayList<>();
        for (int length : new int[] {10, 600}) {
            String body = paragraph(100, "words") + "<p id=\"p-101\">Unit101<sup class=\"note-reference\">"
                    + "<a href=\"#note-1\" id=\"note-1-1\">1</a></sup></p>";
            String notes =
                    "<section class=\"notes\"><h2 id=\"_notes\">Notes</h2><ol><li id=\"note-1\"><p id=\"p-102\">Unit102 "
                            + "note ".repeat(length) + "</p></li></ol></section>";
            members.add(new CommonPages.Member(
                    Samples.edition(body).replaceAll(SECTION, notes), Samples.A4, FaultPlaces.of(Samples.PLACE)));
        }
        PageEnds ends = ends(members);
        assertTrue(ends.notesAtEnd());
        assertSamePages(print(ends, members));
    }

    /** A table of wide columns; its rows are units of one line. */
    private static String table(String cell) {
        StringBuilder rows = new StringBuilder();
        for (int row = 200; row < 290; row++) {
            rows.append("<tr><td id=\"r-%d\">Unit%d</td>".formatted(row, row))
                    .append(("<td>" + cell + "</td>").repeat(14))
                    .append("</tr>");
        }
        return paragraph(100, "words") + "<div class=\"table\"><table><thead><tr>"
                + "<th scope=\"col\" id=\"head\">Head</th>"
                + "<th scope=\"col\">Column</th>".repeat(14) + "</tr></thead><tbody>" + rows + "</tbody></table></div>"
                + paragraph(101, "words ".repeat(100));
    }

    @Test
    void aTableIsTurnedInAllLanguagesWhereItMustBeInOne() throws IOException {
        List<CommonPages.Member> members = List.of(member(table("1,000,000")), member(table("1")));
        PageEnds ends = ends(members);
        assertEquals(Map.of("head", new PageEnds.Turned(1, 4)), ends.turned());
        List<Printed> printed = print(ends, members);
        assertSamePages(printed);
        assertEquals(92, printed.get(0).units().size());
        assertEquals(5, printed.get(0).units().get("289"));
        assertEquals(1, printed.get(0).units().get("100"));
    }

    /** The edition without its wide table, before and behind the one that has it, whose pages stay empty there. */
    @Test
    void aTurnedTableThatOneLanguageLacksLeavesItsPagesEmptyThere() throws Exception {
        String whole = table("1,000,000")
                + IntStream.range(300, 309)
                        .mapToObj(number -> paragraph(number, "words ".repeat(200)))
                        .collect(Collectors.joining());
        CommonPages.Member with = member(whole);
        CommonPages.Member without = member(whole.replaceAll("(?s)<div class=\"table\">.*</div>", ""));
        for (boolean isFirst : new boolean[] {true, false}) {
            List<Printed> printed = isFirst ? print(without, with) : print(with, without);
            Printed lacking = printed.get(isFirst ? 0 : 1);
            Printed having = printed.get(isFirst ? 1 : 0);
            assertEquals(having.pages(), lacking.pages());
            assertEquals(5, having.units().get("289"));
            lacking.units().forEach((unit, page) -> assertEquals(having.units().get(unit), page, unit));
            assertFalse(lacking.texts().get(4).contains("words"));
            assertEquals(having.reported(), lacking.reported());
            assertEquals(List.of(), VeraPdf.violations(lacking.pdf()));
        }
    }

    private static String smallTable(int first, int rows, String words) {
        return IntStream.range(first, first + rows)
                .mapToObj(row -> "<tr><td id=\"p-%d\">Unit%d %s</td></tr>".formatted(row, row, words))
                .collect(Collectors.joining(
                        "",
                        "<div class=\"table\"><table><thead><tr><th scope=\"col\" id=\"head\">Head</th></tr></thead><tbody>",
                        "</tbody></table></div>"));
    }

    @Test
    void aTableThatIsWholeInOneLanguageIsDividedWhereItMustBeInAnother() throws IOException {
        List<Printed> printed = print(
                member(paragraph(100, "words") + smallTable(200, 9, "short")),
                member(paragraph(100, "words") + smallTable(200, 9, "words ".repeat(70))));
        assertSamePages(printed);
        assertEquals(1, printed.get(0).units().get("200"));
        assertEquals(2, printed.get(0).units().get("208"));
    }

    @Test
    void aTableThatIsWholeInAllLanguagesStaysSo() throws IOException {
        for (int before = 8; before < 16; before++) {
            String body = text(before, number -> "words") + smallTable(200, 4, "short");
            List<Printed> printed = print(member(body), member(body));
            assertSamePages(printed);
            assertEquals(
                    printed.get(0).units().get("200"), printed.get(0).units().get("203"), "behind " + before);
        }
    }

    @Test
    void theRoomBehindTheLastLineOfAPageIsNoneThatItNeeds() throws IOException {
        String body = IntStream.range(100, 240)
                .mapToObj(number -> paragraph(number, "words"))
                .collect(Collectors.joining());
        List<Printed> printed = print(member(body), member(body));
        assertSamePages(printed);
        byte[] usual = Samples.render(member(body).html(), Samples.A4, new Diagnostics());
        Map<String, Integer> alone = read(usual, new Diagnostics()).units();
        for (int number = 100; number < 220; number++) {
            assertEquals(alone.get("" + number), printed.get(0).units().get("" + number), "unit " + number);
        }
    }

    @Test
    void aUnitThatOneLanguageLacksStandsInNobodysWay() throws IOException {
        String all = text(40, number -> "words ".repeat(30));
        List<Printed> printed = print(member(all), member(all.replaceAll("<p id=\"p-11[1-3]\".*?</p>", "")));
        Map<String, Integer> common = new TreeMap<>(printed.get(0).units());
        common.keySet().retainAll(printed.get(1).units().keySet());
        assertEquals(common, printed.get(1).units());
        assertEquals(printed.get(0).pages(), printed.get(1).pages());
    }

    /** Whichever of them it is that can't be laid out, and if two can't. */
    @Test
    void aLanguageThatCannotBeLaidOutIsNamedAndTheOthersEndTogether() throws IOException {
        PageEnds expected = ends(languages());
        CommonPages.Member broken = new CommonPages.Member("<html", Samples.A4, FaultPlaces.of(Samples.PLACE));
        for (int place = 0; place <= languages().size(); place++) {
            List<CommonPages.Member> members = new ArrayList<>(languages());
            members.add(place, broken);
            members.add(broken);
            List<CommonPages.Member> apart = new ArrayList<>();
            assertEquals(expected, CommonPages.of(PDF, members, (member, thrown) -> apart.add(member)));
            assertEquals(List.of(broken, broken), apart);
        }
        CommonPages.Member sound = languages().get(0);
        assertNull(CommonPages.of(PDF, List.of(broken, sound), (member, thrown) -> {}));
        assertNull(CommonPages.of(PDF, List.of(sound), (member, thrown) -> {}));
    }

    @Test
    void aUnitOnAnotherPageIsNamed() throws IOException {
        PageEnds ends = ends(languages());
        Map<String, Integer> pages = new HashMap<>(ends.pages());
        pages.put("p-120", 1);
        PageEnds wrong = new PageEnds(false, Map.of(), ends.starts(), Set.of(), Map.of(), pages, ends.count() + 1);
        CommonPages.Member one = languages().get(0);
        Diagnostics found = new Diagnostics();
        PDF.renderPaged(one.html(), one.setup(), Samples.DATE, List.of(), wrong, one.places(), found);
        int page = ends.pages().getOrDefault("p-120", 0);
        assertEquals(
                List.of(
                        "begins on page " + page + ", and on page 1 in the other languages",
                        "has " + ends.count() + " pages, and " + (ends.count() + 1) + " in the other languages"),
                found.list().stream().map(diagnostic -> diagnostic.message()).toList());
        assertTrue(found.hasErrors());
    }
}
