package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynopsisCommandTest {
    private static final String HEAD = "---\ntitle: A long walk\ndate: 2023-05-10\n---\n";

    private Session session;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        session = new Session(folder.resolve("archive")).run(0, "init");
        session.write("translations/en/imprint.yaml", "name: Office\n");
    }

    /** So many paragraphs that the pseudo-locale, a third longer, needs more pages. */
    private static String paragraphs(int count) {
        StringBuilder text = new StringBuilder(HEAD);
        IntStream.rangeClosed(1, count).forEach(number -> text.append("\nParagraph ")
                .append(number)
                .append(" goes on and on.".repeat(12))
                .append('\n'));
        return text.toString();
    }

    @Test
    void aUnitThatStandsOnAnotherPageIsMarkedAndItsPageNamed() {
        session.write("articles/walk.md", paragraphs(12));
        session.run(0, "synopsis", "walk", "--locale", "en", "--locale", "en-XA");
        List<String> lines = session.out().lines().toList();
        assertTrue(lines.get(0).matches("walk: en 2 pages, en-XA [23] pages"), session.out());
        List<String> rows =
                lines.stream().filter(line -> line.matches("[> ] +\\d+ .*")).toList();
        assertEquals(13, rows.size());
        assertTrue(rows.get(0).matches("  +1 +1 +\\d+ +1 +\\d+  A long walk"), rows.get(0));
        assertTrue(rows.stream().anyMatch(row -> row.matches("> +\\d+ +1 +\\d+ +2 +\\d+  Paragraph.*")), session.out());
        assertTrue(session.out().contains("Page 2 runs apart: the first unit to begin there is "), session.out());
    }

    @Test
    void oneTextRunsWithItself() {
        session.write("articles/walk.md", paragraphs(2));
        session.run(0, "synopsis", "walk");
        assertTrue(session.out().endsWith("On every page the same unit is the first to begin, in each locale.\n"));
        assertTrue(session.out().startsWith("walk: en 1 page\n"), session.out());
    }

    @Test
    void whatProgramsReadNamesEachUnitsSpots() {
        session.write("articles/walk.md", HEAD + "\nHere.\n");
        session.run(0, "synopsis", "walk", "--format", "json");
        assertTrue(
                session.out()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElse("")
                        .startsWith("{\"article\":\"walk\",\"pages\":{\"en\":1},\"pages-apart\":[],\"units\":["),
                session.out());
        assertTrue(
                session.out()
                        .matches(
                                "(?s).*\\{\"unit\":2,\"kind\":\"paragraph\",\"source\":\"Here.\",\"spots\":\\{\"en\":\\{\"page\":1,\"mm\":\\d+}}}.*"),
                session.out());
    }

    @Test
    void anArticleThatIsNotThereIsNamed() {
        session.write("articles/walk.md", HEAD + "\nHere.\n");
        session.run(1, "synopsis", "wolk");
        assertTrue(session.err().contains("wolk"), session.err());
        assertEquals("", session.out());
    }

    @Test
    void aBrokenArticleHasNoSynopsisAndTheOthersHave() {
        session.write("articles/a.md", "no front matter\n");
        session.write("articles/b.md", HEAD + "\nHere.\n");
        session.run(1, "synopsis", "*");
        assertTrue(session.out().startsWith("b: en 1 page\n"), session.out());
        assertTrue(session.err().contains("articles/a.md:1"), session.err());
    }

    @Test
    void itGoesIntoAFileWhereOneIsNamed(@TempDir Path folder) throws Exception {
        session.write("articles/walk.md", HEAD + "\nHere.\n");
        Path file = folder.resolve("synopsis.txt");
        session.run(0, "synopsis", "walk", "--output", file.toString());
        assertTrue(Files.readString(file).startsWith("walk: en 1 page\n"));
        assertEquals(String.format(Locale.ROOT, "%s%n", file), session.out());
    }

    private static final String BOTH = HEAD
            + """

            First[^b] and second[^a].

            - One
            - Two

            [^a]: Note A.
            [^b]: Note B.
            """;

    @Test
    void twoLocalesStandSideBySideUnitByUnit(@TempDir Path folder) throws Exception {
        session.write("articles/walk.md", BOTH);
        session.run(
                0, "synopsis", "walk", "-l", "en", "-l", "ar-XB", "--format", "html", "--output", folder.toString());
        String page = Files.readString(folder.resolve("walk.en.ar-XB.html"));
        List<String> rows = Stream.of(page.split("<div class=\"row ")).skip(1).toList();
        assertEquals(
                List.of("heads", "openings", "text", "text", "text", "note", "note", "imprints"),
                rows.stream().map(row -> row.replaceAll("(?s)\".*", "")).toList());
        assertTrue(rows.get(3).contains("One") && !rows.get(3).contains("Two"), rows.get(3));
        assertTrue(
                rows.stream().allMatch(row -> row.indexOf("lang=\"en\"") < row.indexOf("lang=\"ar-XB\" dir=\"rtl\"")));
        List<String> names = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(List.copyOf(new LinkedHashSet<>(names)), names);
        assertTrue(Pattern.compile(" href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .allMatch(match -> names.contains(match.group(1))));
    }

    @Test
    void whichTwoLocalesMustBeSaid() {
        session.write("articles/walk.md", BOTH);
        session.run(2, "synopsis", "walk", "--format", "html");
        session.run(2, "synopsis", "walk", "--format", "html", "-l", "e*", "-l", "de");
        session.run(2, "synopsis", "walk", "--format", "html", "-l", "en", "-l", "d*", "-l", "ar-XB");
        session.run(2, "synopsis", "walk", "--format", "html", "-l", "en", "-l", "en");
        session.run(1, "synopsis", "walk", "--format", "html", "-l", "en", "-l", "de");
        assertTrue(session.err().contains("de"), session.err());
    }

    @Test
    void whatIsUnderEmbargoIsNotSetSideBySideUnlessItSaysSo(@TempDir Path folder) throws Exception {
        session.write(
                "articles/walk.md",
                BOTH.replace("date: 2023-05-10", "date: 2023-05-10\nembargo: 2999-01-01T00:00:00Z"));
        String[] call = {
            "synopsis", "walk", "-l", "en", "-l", "ar-XB", "--format", "html", "--output", folder.toString()
        };
        session.run(1, call);
        assertTrue(session.err().contains("error[embargoed]"), session.err());
        assertFalse(Files.exists(folder.resolve("walk.en.ar-XB.html")));
        session.run(0, Stream.concat(Stream.of(call), Stream.of("--embargoed")).toArray(String[]::new));
        String page = Files.readString(folder.resolve("walk.en.ar-XB.html"));
        assertEquals(3, page.split("<p class=\"embargo\">", -1).length, page);
    }
}
