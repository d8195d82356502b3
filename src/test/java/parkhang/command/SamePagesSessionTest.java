package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of {@code --same-pages}: on the command line, in what is due, in what a PDF makes again, and in a volume. */
class SamePagesSessionTest {
    @TempDir
    private Path folder = Path.of("");

    private Session session = new Session(Path.of(""));

    @BeforeEach
    void begin() {
        session = new Session(folder.resolve("archive"));
        session.write("archive.yaml", "title: T\nsource: en\n");
        session.write("translations/en/imprint.yaml", "name: The Office\npaper: letter\n");
        session.write("translations/de/imprint.yaml", "name: Das Amt\n");
        session.write(
                "articles/a.md",
                "---\ntitle: T\ndate: 2023-05-10\n---\n\n" + ("Some words. ".repeat(60) + "\n\n").repeat(12));
    }

    @Test
    void whatIsMadeIsWholeAndIsNotDueAgain() {
        session.run(0, "export", "--same-pages");
        session.run(0, "export", "--same-pages", "--dry-run");
        assertEquals("0 due, 2 unchanged\n", session.out());
        session.run(0, "verify");
        assertTrue(session.out().contains("all whole"), session.out());
        session.run(0, "export", "--dry-run", "--locale", "de");
        assertTrue(session.out().startsWith("de/a: --same-pages changed"), session.out());
    }

    @Test
    void shardsMakeTheSame() throws IOException {
        session.run(0, "export", "--same-pages");
        byte[] made = Files.readAllBytes(session.file("output/de/a.pdf"));
        for (String shard : new String[] {"1/2", "2/2"}) {
            session.run(
                    0,
                    "export",
                    "--same-pages",
                    "--shard",
                    shard,
                    "--output",
                    session.file("shards").toString());
        }
        assertArrayEquals(made, Files.readAllBytes(session.file("shards/de/a.pdf")));
    }

    @Test
    void aPdfMakesItselfAgainAlthoughItIsOneLanguageOnly() throws IOException {
        session.run(0, "export", "--same-pages");
        byte[] made = Files.readAllBytes(session.file("output/de/a.pdf"));
        Session again = new Session(folder.resolve("again"));
        again.runAnywhere(
                0,
                "unpack",
                session.file("output/de/a.pdf").toString(),
                again.file(".").toString());
        assertTrue(again.out().contains(" --same-pages"), again.out());
        again.doAsTold();
        assertArrayEquals(made, Files.readAllBytes(again.file("output/de/a.pdf")));
    }

    @Test
    void aPseudoLocaleHasPagesOfItsOwn() throws IOException {
        session.run(0, "export", "--locale", "en-XA");
        byte[] alone = Files.readAllBytes(session.file("output/en-XA/a.html"));
        session.run(0, "export", "--same-pages", "--locale", "en-XA");
        assertArrayEquals(alone, Files.readAllBytes(session.file("output/en-XA/a.html")));
    }

    @Test
    void aVolumeHasNone() {
        session.run(2, "bind", "--locale", "de", "--same-pages");
        assertTrue(session.err().contains("a volume's pages are its own"), session.err());
        assertFalse(Files.exists(session.file("output")));
    }
}
