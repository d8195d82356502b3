package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryCommandTest {
    private static final String OWN = "source,target,note\nbill,wetsvoorstel,\"van de Kamer, niet de Senaat\"\n";

    private Session session;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        session = new Session(folder.resolve("archive")).run(0, "init");
        session.write("translations/nl/glossary.csv", OWN);
    }

    private String path(String name) {
        return session.file(name).toString();
    }

    @Test
    void whatWentOutComesBackWithoutAChange() {
        session.run(0, "glossary", "nl", "--to", "tbx", "--output", path("nl.tbx"));
        assertEquals("", session.out() + session.err());
        session.run(0, "glossary", "nl", "--from", path("nl.tbx"));
        assertEquals("0 new terms\n", session.out());
        assertEquals(OWN, session.read("translations/nl/glossary.csv"));
        assertEquals(OWN, session.run(0, "glossary", "nl", "--to", "csv").out());
    }

    @Test
    void newTermsAreAddedAndOtherTranslationsReported() {
        session.write("theirs.txt", "bill\twetsontwerp\ntown\tstad\txian\n");
        session.run(0, "glossary", "nl", "--from", path("theirs.txt"));
        assertEquals("1 new term\n", session.out());
        assertTrue(session.error().contains("theirs.txt:1:1: warning[glossary-conflict]: `bill` is"), session.err());
        assertEquals(OWN + "town,stad,xian\n", session.read("translations/nl/glossary.csv"));
    }

    @Test
    void linesEndAsTheyDidAndWhatWasThereIsKeptUntilTheNextCommand() {
        session.write("translations/nl/glossary.csv", OWN.replace("\n", "\r\n"));
        session.write("theirs.txt", "town\tstad\txian\n");
        session.run(0, "glossary", "nl", "--from", path("theirs.txt"));
        assertEquals((OWN + "town,stad,xian\n").replace("\n", "\r\n"), session.read("translations/nl/glossary.csv"));
        assertEquals(2, session.names("translations/nl/.parkhang").size());
        session.run(0, "sync");
        assertFalse(session.names("translations/nl").contains(".parkhang"));
    }

    @Test
    void aBundleSaysOnlyWhatItDoesNotInherit() {
        session.run(0, "glossary", "nl-BE", "--to", "tbx", "--output", path("be.tbx"));
        session.run(0, "glossary", "nl-BE", "--from", path("be.tbx"));
        assertEquals("0 new terms\n", session.out());
        session.write("more.csv", "source,target\nbill,wetsontwerp\n");
        session.run(0, "glossary", "nl-BE", "--from", path("more.csv"));
        assertEquals("source,target,note\nbill,wetsontwerp,\n", session.read("translations/nl-BE/glossary.csv"));
    }

    @Test
    void aBrokenFileChangesNothing() {
        session.write("theirs.tbx", "<martif><text>");
        session.run(1, "glossary", "nl", "--from", path("theirs.tbx"));
        assertTrue(session.error().contains("error[tbx-syntax]"), session.err());
        assertEquals(OWN, session.read("translations/nl/glossary.csv"));
    }

    @Test
    void aLocaleWithoutTermsIsNamed() {
        session.run(1, "glossary", "it", "--to", "tbx");
        assertEquals("translations/it/glossary.csv: error[glossary-none]: it has no terms", session.error());
        session.run(2, "glossary", "nl");
        session.run(2, "glossary", "no tag", "--to", "tbx");
    }
}
