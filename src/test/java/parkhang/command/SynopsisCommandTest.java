package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
}
