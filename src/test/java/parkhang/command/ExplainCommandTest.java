package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.diagnostic.Explanation;
import parkhang.diagnostic.Explanations;

/** What a finding means can be asked where it was found, and whoever sees one is told so. */
class ExplainCommandTest {
    private static final String ARTICLE = "---\ntitle: A\ndate: 2023-05-10\n---\n\nText.\n";

    private Session session;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        session = new Session(folder);
        session.write("archive.yaml", "title: T\nsource: en\n").write("articles/a.md", ARTICLE);
        session.write("translations/en/imprint.yaml", "name: The Office\n");
        session.write("translations/nl/imprint.yaml", "name: Het Bureau\n");
    }

    @Test
    void aCodeIsExplainedInLinesOfATerminal() {
        session.runAnywhere(0, "explain", "hyphenation-invalid");
        assertEquals(
                """
                hyphenation-invalid (Files of text)

                Warning. A line of a `hyphenation.txt` is not one word, or has a mark where none
                can stand. The line is passed over.

                    translations/de/hyphenation.txt:3:1: warning[hyphenation-invalid]: `Auf--lage` is not one word
                      hint: write one word a line: - where it may be divided, | where a compound's parts meet

                Write each word on a line of its own: `Gyal-tsen` is divided there and nowhere
                else, `Tibet` never, and in `Auf|lage` no ligature joins f and l. What follows
                `#` is a comment.
                """,
                session.out());
        assertEquals("", session.err());
    }

    @Test
    void allCodesAreListedByGroup() {
        session.runAnywhere(0, "explain");
        List<String> lines = session.out().lines().toList();
        assertEquals("Files of text", lines.get(0));
        assertTrue(
                lines.contains(
                        "  date-invalid                 error    `date`, `updated` or `translate-by` is no day of the calendar"
                                + " in the form year-month-day."),
                session.out());
        assertEquals(
                Explanations.read().list().stream().map(Explanation::code).toList(),
                lines.stream()
                        .filter(line -> line.startsWith("  "))
                        .map(line -> line.strip().replaceAll(" .*", ""))
                        .toList());
    }

    @Test
    void aCodeThatIsNoneIsAnsweredWithTheNearest() {
        session.runAnywhere(2, "explain", "dat-invaild");
        assertTrue(
                session.error().startsWith("`dat-invaild` is no code; the nearest are date-invalid, "), session.err());
        session.runAnywhere(2, "explain", "hyphenation");
        assertTrue(session.error().contains("hyphenation-twice"), session.err());
        session.runAnywhere(2, "explain", "");
        assertEquals("", session.out());
    }

    @Test
    void aRunThatFoundSomethingOffersToExplainTheWorstOfIt() {
        session.run(0, "export", "--format", "html");
        assertTrue(session.err().endsWith("\n`parkhang explain target-missing` tells more\n"), session.err());
        session.write("articles/bad.md", ARTICLE.replace("05-10", "05-32"));
        session.run(1, "export", "--format", "html");
        assertTrue(session.err().contains("warning[target-missing]"), session.err());
        assertTrue(session.err().endsWith("\n`parkhang explain date-invalid` tells more\n"), session.err());
        assertEquals(1, session.err().split("parkhang explain", -1).length - 1, session.err());
    }

    @Test
    void aRunThatFoundNothingOrIsToBeQuietOffersNothing() {
        session.run(0, "coverage");
        assertEquals("", session.err());
        session.write("articles/bad.md", ARTICLE.replace("05-10", "05-32"));
        session.run(1, "export", "--format", "html", "--quiet");
        assertTrue(session.err().contains("error[date-invalid]"), session.err());
        assertTrue(!session.err().contains("explain"), session.err());
    }

    @Test
    void whatIsReadByProgramsHasNoOffer() {
        session.write("articles/a.md", ARTICLE.replace("05-10", "05-32"));
        session.run(1, "check", "--format", "json");
        assertTrue(session.out().contains("date-invalid"), session.out());
        assertTrue(!(session.out() + session.err()).contains("explain"), session.err());
        session.run(1, "check");
        assertTrue(!session.out().contains("explain"), session.out());
        assertEquals("`parkhang explain date-invalid` tells more\n", session.err());
    }
}
