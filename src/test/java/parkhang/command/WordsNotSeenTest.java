package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that stand in a target and would not be printed as they are: each is named with its place. */
class WordsNotSeenTest {
    private static final String NOT_COUNTED =
            "translations/nl/a.xlf:7:5: warning[target-not-counted]: unit u2: it has words, and is in the state initial";

    private Session session;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        session = new Session(folder);
        session.write("archive.yaml", "title: T\nsource: en\n");
        session.write(
                "articles/a.md", "---\ntitle: Good news\ndate: 2023-05-10\n---\n\nTwo *women* came.\n\nThey left.\n");
        session.write("translations/nl/imprint.yaml", "name: Kantoor\n");
        bundle("initial", "Twee <pc id=\"1\">vrouwen</pc> kwamen.");
    }

    private void bundle(String state, String target) {
        session.write(
                "translations/nl/a.xlf",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="nl">
                  <file id="f1" original="a.md">
                    <unit id="u1" type="parkhang:title">
                      <segment state="translated"><source>Good news</source><target>Goed nieuws</target></segment>
                    </unit>
                    <unit id="u2" type="parkhang:paragraph">
                      <segment state="%s">
                        <source>Two <pc id="1">women</pc> came.</source>
                        <target>%s</target>
                      </segment>
                    </unit>
                    <unit id="u3" type="parkhang:paragraph">
                      <segment state="translated"><source>They left.</source><target>Zij vertrokken.</target></segment>
                    </unit>
                  </file>
                </xliff>
                """
                        .formatted(state, target));
    }

    @Test
    void aTargetOfWhichNobodySaysThatItIsTranslatedIsNamedAndSettledByOneCommand() {
        session.run(0, "check");
        assertTrue(session.out().contains(NOT_COUNTED), session.out());
        session.run(0, "coverage");
        assertTrue(session.out().lines().findFirst().orElse("").contains(" unconfirmed "), session.out());
        session.run(0, "export", "--locale", "nl", "--format", "html");
        assertTrue(session.err().contains(NOT_COUNTED), session.err());
        session.run(0, "state", "nl/a", "--to", "translated");
        session.run(0, "check");
        assertFalse(session.out().contains("target-not-counted"), session.out());
        session.run(0, "coverage");
        assertFalse(session.out().contains("unconfirmed"), session.out());
    }

    @Test
    void aDraftCanBeLeftAlone() {
        session.run(0, "check", "--disable", "target-not-counted");
        assertFalse(session.out().contains("target-not-counted"), session.out());
    }

    @Test
    void anElementThatXliffDoesNotHaveIsReportedInATarget() {
        bundle("translated", "Twee <b>vrouwen</b> kwamen.");
        session.run(0, "check");
        assertTrue(
                session.out()
                        .contains(
                                "translations/nl/a.xlf:10:22: warning[xliff-element]: <b> in a target: the words in it"),
                session.out());
        session.run(0, "export", "--locale", "nl", "--format", "html");
        assertTrue(session.err().contains("warning[xliff-element]"), session.err());
    }

    @Test
    void markupTypedIntoATargetIsNamedWithTheWayToWriteIt() {
        bundle("translated", "Twee **vrouwen** kwamen &amp;amp; gingen.");
        session.run(0, "check");
        assertEquals(
                """
                unit u2: “&amp;” would be printed with its signs; write &
                unit u2: “**vrouwen**” would be printed with its signs; write vrouwen, for the source has nothing such
                """,
                session.out()
                        .lines()
                        .filter(line -> line.contains("[markup-typed]"))
                        .map(line -> line.replaceFirst(".*]: ", ""))
                        .reduce("", (all, line) -> all + line + "\n"));
        bundle("translated", "Twee *vrouwen* kwamen.");
        session.run(0, "check");
        assertTrue(
                session.out().contains("“*vrouwen*” would be printed with its signs; write <pc id=\"1\">vrouwen</pc>"));
    }
}
