package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.gate.MailFile;

/** A release as a mail, from its article to the office's mail program and back. */
class MailSessionTest {
    private static final String ARTICLE =
            "---\ntitle: Title\ndate: 2023-05-10\nkind: press-release\n---\n\nSee [this](https://a.org/x).\n";

    private Session session;

    @BeforeEach
    void anArchive(@TempDir Path folder) {
        session = new Session(folder);
        session.write("archive.yaml", "title: T\nsource: en\n");
        session.write("translations/en/imprint.yaml", "name: The Office\nmail: office@example.org\n");
        session.write("articles/today.md", ARTICLE);
    }

    private byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(session.file(file));
    }

    @Test
    void itIsMadeWithThePdfThatItCarries() throws IOException {
        session.run(0, "export", "--format", "eml", "--dry-run");
        assertEquals("en/today: new\n1 due, 0 unchanged\n", session.out());
        session.run(0, "export", "--format", "eml");
        assertEquals(List.of("today.eml", "today.pdf"), session.names("output/en"));
        MailFile mail = MailFile.read(bytes("output/en/today.eml"));
        assertArrayEquals(bytes("output/en/today.pdf"), mail.pdf());
        assertEquals("Press release · Title", mail.fields().subject());
        session.run(0, "verify");
        session.run(0, "export", "--format", "eml", "--dry-run");
        assertEquals("0 due, 1 unchanged\n", session.out());
        byte[] before = bytes("output/en/today.eml");
        session.run(0, "export", "--format", "eml", "--force");
        assertArrayEquals(before, bytes("output/en/today.eml"));
    }

    @Test
    void withoutItsPdfItIsDue() throws IOException {
        session.run(0, "export", "--format", "html,eml");
        Files.delete(session.file("output/en/today.pdf"));
        session.run(1, "verify");
        session.run(0, "export", "--format", "eml", "--dry-run");
        assertTrue(session.out().contains("en/today: en/today.pdf is gone"), session.out());
        session.run(0, "export", "--format", "eml");
        session.run(0, "verify");
        Files.write(session.file("output/en/today.pdf"), new byte[] {1});
        session.run(1, "verify");
        assertTrue(session.err().contains("error[attachment-differs]"), session.err());
    }

    @Test
    void itGoesWithItsArticle() throws IOException {
        session.run(0, "export", "--format", "eml");
        Files.delete(session.file("articles/today.md"));
        session.write("articles/other.md", ARTICLE);
        session.run(0, "export", "--format", "eml", "--prune");
        assertTrue(session.out().contains("1 removed (2 files)"), session.out());
        assertEquals(List.of("other.eml", "other.pdf"), session.names("output/en"));
    }

    /** A mail that somebody keeps beside the editions is nobody's leftover. */
    @Test
    void aMailOfOthersStays() {
        session.write("output/en/letter.eml", "Subject: x\n\nx\n");
        session.run(0, "export", "--format", "eml", "--prune");
        assertEquals(List.of("letter.eml", "today.eml", "today.pdf"), session.names("output/en"));
    }

    @Test
    void itsPdfGivesTheArchiveBack() {
        session.run(0, "export", "--format", "eml");
        String mail = session.file("output/en/today.eml").toString();
        session.run(0, "unpack", mail, session.file("again").toString());
        assertEquals(List.of("today.md"), session.names("again/articles"));
        session.write("output/en/bad.eml", "Subject: x\n\nx\n");
        session.run(
                1,
                "unpack",
                session.file("output/en/bad.eml").toString(),
                session.file("bad").toString());
        assertTrue(session.err().contains("it is no mail of an edition"), session.err());
    }

    /** It is for the office, which sends it. */
    @Test
    void itIsOnNoSite() {
        session.write(
                "archive.yaml", "title: T\nsource: en\nbase: https://example.org/\npublish:\n  formats: [pdf, eml]\n");
        session.run(1, "export");
        assertTrue(session.err().contains("no public format is called `eml`"), session.err());
        session.write("archive.yaml", "title: T\nsource: en\nbase: https://example.org/\npublish:\n  formats: [pdf]\n");
        session.run(0, "export", "--format", "html,eml");
        session.run(0, "site", "--output", session.file("public").toString());
        assertEquals(
                List.of("today.html", "today.pdf"),
                session.names("public/en").stream()
                        .filter(name -> name.startsWith("today"))
                        .toList());
    }

    @Test
    void onPaperThereIsNone() {
        session.run(2, "export", "--format", "eml", "--profile", "print");
        assertTrue(session.err().contains("only a PDF has a profile print"), session.err());
        session.run(2, "bind", "--format", "eml", "all.pdf");
    }
}
