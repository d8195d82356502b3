package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateCommandTest {
    /** Laid out as no other file, so that every byte that changes is seen. */
    private static final String BUNDLE =
            """
            <?xml version='1.0' encoding='UTF-8'?><!-- <unit id="u1"> is the title -->\r
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1"   srcLang="en" trgLang="nl">
            <file id="f1" original="a.md">
              <unit id='u1'><segment state='translated'><source>Good news</source><target>Goed nieuws</target></segment></unit>

                <unit id="u2">
                  <notes>
                    <note category="previous-source">Two men came.</note>
                  </notes>
                  <segment state="initial"  subState="parkhang:stale">
                    <source>Two women came.</source><target>Twee mensen kwamen.</target>
                  </segment>
                </unit>
                <unit id="u3"><segment subState="parkhang:prefilled" state="initial"><source>Three men left.</source>
                  <target>Vier mannen vertrokken.</target></segment></unit>
                <unit id="u4"><segment><source>Nobody saw it.</source></segment></unit>
            </file></xliff>
            """;

    private Session session;
    private Path file;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        session = new Session(folder);
        session.write("archive.yaml", "title: T\nsource: en\n");
        session.write(
                "articles/a.md",
                "---\ntitle: Good news\ndate: 2023-05-10\n---\n\nTwo women came.\n\nThree men left.\n\nNobody saw it.\n");
        session.write("translations/nl/a.xlf", BUNDLE);
        file = folder.resolve("translations/nl/a.xlf");
    }

    private String bundle() throws IOException {
        return Files.readString(file);
    }

    @Test
    void oneWordOfTheFileChangesAndTheSecondTimeNone() throws IOException {
        session.run(0, "state", "nl/a", "u1", "--to", "reviewed", "--by", "Anna & Jan");
        assertEquals(
                """
                translations/nl/a.xlf: u1
                1 unit is reviewed now, 0 were before
                """,
                session.out());
        assertEquals(signed(), bundle().replaceFirst("reviewed [0-9-]{10} [0-9a-f]{16} ", "reviewed DAY PRINT "));
        session.run(0, "state", "nl/a", "u1", "--to", "reviewed");
        assertEquals("0 units are reviewed now, 1 were before\n", session.out());
        assertEquals(signed(), bundle().replaceFirst("reviewed [0-9-]{10} [0-9a-f]{16} ", "reviewed DAY PRINT "));
    }

    /** The bundle whose first unit somebody has signed. */
    private static String signed() {
        return BUNDLE.replace(
                "<segment state='translated'>",
                "<notes><note category=\"sign-off\">reviewed DAY PRINT Anna &amp; Jan</note></notes>"
                        + "<segment state='reviewed'>");
    }

    @Test
    void aStaleTargetThatStillFitsIsNotStaleAnyMore() throws IOException {
        session.run(0, "state", "nl/a", "u2", "--to", "translated");
        String expected = BUNDLE.replaceFirst("(?s)\\s*<notes>.*?</notes>", "")
                .replace(" state=\"initial\"  subState=\"parkhang:stale\"", " state=\"translated\"");
        assertEquals(expected, bundle());
    }

    @Test
    void aStaleTargetIsNotCalledTranslatedWithAWholeArticle() throws IOException {
        session.write("translations/nl/a.xlf", BUNDLE.replace("parkhang:prefilled", "x:y"));
        String before = bundle();
        session.run(1, "state", "nl/a", "--to", "translated");
        assertEquals("nothing is changed\n", session.out());
        assertTrue(session.err().contains("error[unit-stale]: unit u2 is stale"), session.err());
        assertEquals(before, bundle());
    }

    @Test
    void whatTwoPeopleWroteIsNotSignedBeforeSomebodyHasChosen() throws IOException {
        session.write(
                "translations/nl/a.xlf",
                BUNDLE.replace("previous-source", "other-version").replace("  subState=\"parkhang:stale\"", ""));
        String before = bundle();
        session.run(1, "check", "--locale", "nl");
        assertTrue(session.out().contains("error[merge-unit]: unit u2: both versions have other words"), session.out());
        session.run(1, "state", "nl/a", "u2", "--to", "translated");
        assertEquals("nothing is changed\n", session.out());
        assertEquals(before, bundle());
    }

    @Test
    void everyUnitThatCantBeSignedIsNamedAndNothingIsWritten() throws IOException {
        session.run(1, "state", "nl/a", "u1-u4", "u9", "--to", "final");
        assertEquals("nothing is changed\n", session.out());
        assertEquals(
                "unit-missing unit-stale unit-prefilled unit-untranslated",
                String.join(
                        " ",
                        session.err()
                                .lines()
                                .filter(line -> line.contains("error["))
                                .map(line -> line.replaceAll(".*error\\[(.*?)].*", "$1"))
                                .toList()));
        assertEquals(BUNDLE, bundle());
    }

    @Test
    void anArticleThatHasChangedSinceTheLastSyncIsNotSignedOff() throws IOException {
        session.write("articles/a.md", "---\ntitle: Bad news\ndate: 2023-05-10\n---\n\nNobody saw it.\n");
        session.run(1, "state", "nl/a", "--to", "final");
        assertTrue(session.err().contains("error[unit-unknown]: the article has no unit with the source of u1"));
        assertEquals(BUNDLE, bundle());
    }

    @Test
    void aPrefilledTargetIsTakenOnlyByItsName() throws IOException {
        session.run(1, "state", "nl/a", "--to", "translated");
        assertTrue(session.err().contains("14:5: error[unit-prefilled]: unit u3 is prefilled"), session.err());
        assertEquals(BUNDLE, bundle());
        session.run(0, "state", "nl/a", "u3", "--to", "translated");
        assertEquals(
                BUNDLE.replace(
                        "<segment subState=\"parkhang:prefilled\" state=\"initial\">",
                        "<segment state=\"translated\">"),
                bundle());
    }

    @Test
    void anErrorOfACheckKeepsTheStateAsItIs() throws IOException {
        String wrong = BUNDLE.replace("Goed nieuws", "Goed <pc id=\"1\">nieuws</pc>");
        session.write("translations/nl/a.xlf", wrong);
        session.run(1, "state", "nl/*", "u1", "--to", "reviewed");
        assertTrue(session.err().contains("error[code-unknown]: unit u1: the source has no code 1"), session.err());
        assertEquals(wrong, bundle());
    }

    @Test
    void whatOneBundleLacksKeepsTheOtherAsItIs() throws IOException {
        session.write("translations/de/a.xlf", BUNDLE.replace("trgLang=\"nl\"", "trgLang=\"de\""));
        session.run(1, "state", "nl/a", "de/a", "u1", "u7", "--to", "reviewed");
        assertEquals(BUNDLE, bundle());
        session.run(0, "state", "nl/a", "de/*", "u1", "--to", "reviewed");
        assertTrue(session.out().endsWith("2 units are reviewed now, 0 were before\n"), session.out());
    }

    @ParameterizedTest
    @CsvSource({
        "state u1 --to final,name a bundle's article",
        "state nl/a,Missing required option: '--to=STATE'",
        "state nl/a --to done,Invalid value for option '--to'",
        "state nl/a u9-u3 --to final,`u9-u3` runs backwards",
        "state --to final,Missing required parameter"
    })
    void aWrongCommandLineIsSaid(String command, String error) {
        session.run(2, command.split(" "));
        assertTrue(session.err().startsWith(error), session.err());
    }
}
