package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sign-off is for the words that were read, and lapses with them. */
class SignOffTest {
    private Session session;
    private Path file;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        session = new Session(folder);
        file = folder.resolve("translations/nl/a.xlf");
        session.write("archive.yaml", "title: T\nsource: en\n");
        session.write("articles/a.md", "---\ntitle: Good news\ndate: 2023-05-10\n---\n\nThe men were freed.\n");
        session.write("translations/nl/imprint.yaml", "name: Kantoor\n");
        session.write(
                "translations/nl/a.xlf",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="nl">
                  <file id="f1" original="a.md" canResegment="no">
                    <unit id="u1" type="parkhang:title" xml:space="preserve">
                      <segment state="reviewed">
                        <source>Good news</source>
                        <target>Goed nieuws</target>
                      </segment>
                    </unit>
                    <unit id="u2" type="parkhang:paragraph" xml:space="preserve">
                      <segment state="translated">
                        <source>The men were freed.</source>
                        <target>De mannen zijn vrij.</target>
                      </segment>
                    </unit>
                  </file>
                </xliff>
                """);
    }

    private String bundle() throws IOException {
        return Files.readString(file);
    }

    private void change(String from, String to) throws IOException {
        String before = bundle();
        assertTrue(before.contains(from), before);
        Files.writeString(file, before.replace(from, to));
    }

    private String percent(String state) {
        session.run(0, "coverage", "--state", state, "--format", "csv");
        return session.out().lines().skip(1).findFirst().orElse("").split(",", -1)[3];
    }

    @Test
    void itIsOneSmallChangeOfTheFile() throws IOException {
        String before = bundle();
        session.run(0, "state", "nl/a", "u2", "--to", "reviewed", "--by", "Anna Kowalska");
        String added = bundle().replaceFirst(
                        "(?s)      <notes>\n        <note category=\"sign-off\">reviewed \\d{4}-\\d\\d-\\d\\d [0-9a-f]{16}"
                                + " Anna Kowalska</note>\n      </notes>\n      (<segment state=\")reviewed",
                        "      $1translated");
        assertEquals(before, added);
        session.run(0, "state", "nl/a", "u2", "--to", "translated");
        assertEquals(before, bundle());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewed", "final"})
    void aSignOffLapsesWithTheTargetAndComesBackWithIt(String state) throws IOException {
        session.run(0, "state", "nl/a", "--to", state, "--by", "Anna Kowalska");
        assertEquals("100", percent(state));
        change("zijn vrij", "zijn niet vrij");
        assertFalse(percent(state).equals("100"));
        assertEquals("100", percent("translated"));
        session.run(0, "check");
        assertTrue(
                session.out()
                        .contains("warning[sign-off-lapsed]: unit u2: it was signed as " + state
                                + " by Anna Kowalska on "),
                session.out());
        session.run(0, "export", "--locale", "nl", "--format", "html");
        assertTrue(session.err().contains("warning[sign-off-lapsed]: unit u2"), session.err());
        change("zijn niet vrij", "zijn vrij");
        assertEquals("100", percent(state));
    }

    @Test
    void aSignOffLapsesWithTheSourceAndComesBackWithIt() throws IOException {
        session.run(0, "state", "nl/a", "--to", "final", "--by", "Anna");
        String article = "---\ntitle: Good news\ndate: 2023-05-10\n---\n\nThe men were freed.\n";
        session.write("articles/a.md", article.replace("were freed", "were not freed"));
        session.run(0, "sync");
        session.run(0, "check");
        assertTrue(session.out().contains("warning[sign-off-lapsed]: unit u2"), session.out());
        session.write("articles/a.md", article);
        session.run(0, "sync");
        assertEquals("100", percent("final"));
    }

    @Test
    void whatWasReviewedBeforeIsUnsignedAndHasNotLapsed() {
        session.run(0, "check");
        assertFalse(session.out().contains("sign-off-lapsed"), session.out());
        assertEquals("33", percent("reviewed"));
    }

    @Test
    void aLapsedOneIsSignedAnew() throws IOException {
        session.run(0, "state", "nl/a", "u2", "--to", "reviewed", "--by", "Anna");
        change("zijn vrij", "zijn nu vrij");
        session.run(0, "state", "nl/a", "u2", "--to", "reviewed", "--by", "Jan");
        assertTrue(session.out().startsWith("translations/nl/a.xlf: u2\n"), session.out());
        assertEquals("100", percent("reviewed"));
        assertEquals(1, bundle().split("category=\"sign-off\"", -1).length - 1);
    }

    @Test
    void fourEyesSeeMoreThanTwo() {
        session.write("archive.yaml", "title: T\nsource: en\nfour-eyes: true\n");
        session.run(1, "state", "nl/a", "u2", "--to", "final", "--by", "Jan");
        assertTrue(session.err().contains("error[four-eyes]: unit u2 is signed as reviewed by nobody"), session.err());
        session.run(0, "state", "nl/a", "u2", "--to", "reviewed", "--by", "Anna");
        session.run(1, "state", "nl/a", "u2", "--to", "final", "--by", "anna ");
        assertTrue(
                session.err().contains("error[four-eyes]: unit u2 is signed as reviewed by anna as well"),
                session.err());
        session.run(0, "state", "nl/a", "u2", "--to", "final", "--by", "Jan");
        assertEquals("66", percent("final"));
    }

    @Test
    void fourEyesAreAskedForOnceForAllUnits() throws IOException {
        session.write("archive.yaml", "title: T\nsource: en\nfour-eyes: true\n");
        session.run(1, "state", "nl/a", "--to", "final", "--by", "Jan");
        assertEquals(2, session.err().split("\\[four-eyes\\]", -1).length, session.err());
        assertTrue(
                session.err().contains("error[four-eyes]: 2 units of the article, u1 first, are signed as reviewed by"),
                session.err());
        session.run(0, "state", "nl/a", "--to", "reviewed", "--by", "Anna");
        session.run(0, "state", "nl/a", "--to", "final", "--by", "Jan");
        change(" Jan</note>", " ANNA</note>");
        session.run(1, "check");
        assertEquals(2, session.out().split("\\[four-eyes\\]", -1).length, session.out());
        assertTrue(
                session.out().contains("2 units, u1 first: each is signed as final by ANNA, and as reviewed by the"),
                session.out());
    }

    @Test
    void anArticleThatIsNotThereIsNamedAsItWasWritten() {
        session.run(1, "state", "nl/nosuch", "--to", "reviewed");
        assertTrue(
                session.err()
                        .contains("nl/nosuch: error[filter-unmatched]: no article is called nosuch; there are a\n"),
                session.err());
    }

    @Test
    void aFileThatSaysOtherwiseIsFoundByCheckAndNotExported() throws IOException {
        session.run(0, "state", "nl/a", "u2", "--to", "reviewed", "--by", "Anna");
        session.run(0, "state", "nl/a", "u2", "--to", "final", "--by", "Jan");
        session.run(0, "check");
        change(" Jan</note>", " ANNA</note>");
        session.run(0, "check");
        session.run(0, "export", "--locale", "nl", "--format", "html");
        session.write("archive.yaml", "title: T\nsource: en\nfour-eyes: true\n");
        String fault = "error[four-eyes]: unit u2: is signed as final by ANNA, and as reviewed by the same";
        session.run(1, "check");
        assertTrue(session.out().contains(fault), session.out());
        session.run(1, "export", "--locale", "nl", "--format", "html");
        assertTrue(session.err().contains(fault), session.err());
        change("reviewed ", "checked ");
        session.run(1, "check");
        assertTrue(session.out().contains("by ANNA, and as reviewed by nobody"), session.out());
        session.write("translations/nl/a.xlf", bundle().replaceAll("(?s)<notes>.*?</notes>", ""));
        session.run(0, "check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xliff20", "xliff21", "xliff12"})
    void fourEyesAreNoTools(String format, @TempDir Path tools) throws IOException {
        session.write("archive.yaml", "title: T\nsource: en\nfour-eyes: true\n");
        session.run(0, "state", "nl/a", "u1", "--to", "reviewed", "--by", "Anna");
        Path handed = tools.resolve("nl.xlf");
        session.run(0, "handoff", "nl", "--all", "--to", format, "--output", handed.toString());
        String text = Files.readString(handed)
                .replaceAll("state=\"(translated|reviewed|signed-off)\"", "state=\"final\"")
                .replace("zijn vrij", "zijn weer vrij");
        Files.writeString(handed, text);
        session.run(0, "handback", handed.toString());
        assertTrue(session.err().contains("warning[handback-unsigned]: "), session.err());
        assertTrue(session.out().contains(": 1 taken"), session.out());
        assertEquals("0", percent("final"));
        assertEquals("33", percent("reviewed"));
        assertEquals("100", percent("translated"));
        session.write("archive.yaml", "title: T\nsource: en\n");
        session.run(0, "handback", handed.toString());
        assertFalse(percent("final").equals("0"));
    }

    @Test
    void namesLeaveTheArchiveInNoHandoff(@TempDir Path tools) throws IOException {
        session.run(0, "state", "nl/a", "--to", "final", "--by", "Anna Kowalska");
        for (String format : new String[] {"xliff20", "xliff21", "xliff12", "po", "tmx"}) {
            Path handed = tools.resolve("nl." + format);
            session.run(0, "handoff", "nl", "--all", "--to", format, "--output", handed.toString());
            String text = Files.readString(handed);
            assertTrue(text.contains("Goed nieuws"), text);
            assertFalse(text.contains("Kowalska"), format);
        }
    }

    @Test
    void noEditionIsDueWhenOnlyASignOffOrACommentIsNew() throws IOException {
        session.run(0, "export", "--locale", "nl", "--format", "html");
        session.run(0, "state", "nl/a", "u1", "--to", "reviewed", "--by", "Anna");
        change("<file ", "<!-- Anna was here --><file ");
        session.run(0, "export", "--locale", "nl", "--format", "html");
        assertTrue((session.out() + session.err()).contains("unchanged"), session.out() + session.err());
        change("Goed nieuws", "Goed bericht");
        session.run(0, "export", "--locale", "nl", "--format", "html");
        assertFalse((session.out() + session.err()).contains(" 1 unchanged"), session.out() + session.err());
    }
}
