package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.HtmlValidator;
import parkhang.ledger.OutputLock;
import parkhang.ledger.Shard;

/** Somebody verifies what was exported, and what was done to it since. */
class VerifyCommandTest {
    private static Path made = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void export(@TempDir Path root) {
        made = root.resolve("press");
        new Session(made)
                .runAnywhere(0, "init", made.toString())
                .run(0, "export", "--report", made.resolve("run.json").toString());
    }

    /** The exported archive, to be spoilt. */
    private Session copy() throws IOException {
        Path root = folder.resolve("press");
        try (var files = Files.walk(made)) {
            for (Path file : files.toList()) {
                Files.copy(file, root.resolve(made.relativize(file).toString()));
            }
        }
        return new Session(root);
    }

    @Test
    void allThatWasExportedIsWhole() throws IOException {
        Session session = copy().run(0, "verify", "--quiet");
        assertEquals("", session.out() + session.err());
        session.run(0, "verify");
        assertEquals("1 edition verified, 2 files, 1 page: all whole\n", session.out());
        session.run(0, "verify", "--report", session.file("run.json").toString());
        assertEquals("1 edition verified, 2 files, 1 page: all whole\n", session.out());
    }

    @Test
    void whatIsSpoiltIsNamedAndTheRestGoesOn() throws IOException {
        Session session = copy();
        Files.delete(session.file("output/en/welcome.pdf"));
        Files.writeString(
                session.file("output/en/welcome.html"),
                session.read("output/en/welcome.html").replace("</main>", "<script></script></main>"));
        session.run(1, "verify");
        assertTrue(
                session.err().contains("output/en/welcome.pdf: error[edition-missing]: there is no such file"),
                session.err());
        assertTrue(session.err().contains("error[html-active]: the page has an element <script>"), session.err());
        assertEquals(
                """
                1 edition verified, 2 files, 0 pages: 1 is not whole
                  en/welcome
                found: bytes-differ 1, edition-missing 1, html-active 1
                """,
                session.out());
    }

    @Test
    void fileThatWasNamedIsKnownWhereverItIsNamedFrom() throws IOException {
        Session session = copy();
        String pdf = session.file("output/en/welcome.pdf").toString();
        session.run(0, "verify", pdf);
        assertEquals("1 edition verified, 1 file, 1 page: all whole\n", session.out());
        Files.write(session.file("output/en/welcome.pdf"), new byte[0]);
        session.run(1, "verify", pdf);
        assertTrue(session.out().contains("bytes-differ 1, edition-empty 1"), session.out());
    }

    @Test
    void fileThatNobodyKnowsIsLookedAtAsFarAsItGoes() throws IOException {
        Path letter = Files.copy(made.resolve("output/en/welcome.pdf"), folder.resolve("letter.pdf"));
        Session session = new Session(folder.resolve("no archive")).run(0, "verify", letter.toString());
        assertTrue(session.err().contains("note[bytes-unproved]"), session.err());
        assertTrue(session.err().contains("note[text-unproved]"), session.err());
        assertEquals(
                "1 edition verified, 1 file, 1 page: all whole",
                session.out().lines().findFirst().orElse(""));
        session.run(1, "verify", folder.resolve("letter.odt").toString());
        assertTrue(session.error().contains("error[edition-unknown]"), session.err());
        session.run(1, "verify", folder.resolve("lost.pdf").toString());
        assertTrue(session.err().contains("error[edition-missing]"), session.err());
    }

    @Test
    void nothingToVerifyIsAnErrorAndNoSuccess() throws IOException {
        Session session = copy().run(1, "verify", "--article", "no-such");
        assertTrue(session.error().startsWith("output: error[editions-unknown]"), session.err());
        session.run(1, "verify", "--output", folder.resolve("elsewhere").toString());
        assertTrue(session.err().contains("error[editions-unknown]"), session.err());
        session.run(1, "verify", "--report", folder.resolve("no.json").toString());
        assertTrue(session.err().contains("error[file-unreadable]"), session.err());
        session.run(1, "verify", "--report", session.file("archive.yaml").toString());
        assertTrue(session.err().contains("error[report-syntax]"), session.err());
        assertEquals("nothing was verified\n", session.out());
    }

    @Test
    void pdfForPaperIsComparedWithThePageBesideIt() throws IOException {
        Session session =
                copy().run(0, "export", "--quiet", "--profile", "print").run(0, "verify");
        assertEquals("2 editions verified, 3 files, 3 pages: all whole\n", session.out());
        String print = session.file("output/en/welcome.print.pdf").toString();
        session.run(0, "verify", print);
        assertEquals("1 edition verified, 1 file, 2 pages: all whole\n", session.out());
        Files.writeString(
                session.file("output/en/welcome.html"),
                session.read("output/en/welcome.html").replace("archive", "Archive"));
        session.run(1, "verify");
        assertTrue(session.out().contains("text-unproved 1"), session.out());
        session.run(0, "verify", print);
        assertTrue(session.err().contains("note[text-unproved]"), session.err());
    }

    @Test
    void volumeIsComparedWithThePageBesideItAndIsNoEdition() throws IOException {
        Session session = copy();
        String pdf = session.file("b.volume.pdf").toString();
        session.run(0, "bind", "--locale", "en", "-o", pdf, "-o", pdf.replace(".pdf", ".html"));
        session.run(0, "verify", pdf);
        assertFalse(session.err().contains("text-unproved"), session.err());
        String page = session.read("b.volume.html");
        for (String place : List.of("<h1 ", "class=\"entry\"", "class=\"chapter\"", "class=\"colophon\"")) {
            int at = page.indexOf('<', page.indexOf('>', page.indexOf(place)) + 20);
            session.write("b.volume.html", page.substring(0, at) + "word" + page.substring(at));
            session.run(1, "verify", pdf);
            assertTrue(session.err().contains("error[text-differs]"), place + session.err());
        }
        Files.delete(session.file("b.volume.html"));
        session.run(0, "verify", pdf);
        assertTrue(session.err().contains("note[text-unproved]"), session.err());
        Files.copy(
                session.file("b.volume.pdf"),
                session.file("output/en/welcome.pdf"),
                StandardCopyOption.REPLACE_EXISTING);
        session.run(1, "verify");
        assertTrue(session.err().contains("error[text-differs]"), session.err());
    }

    @Test
    void pageOfTwoLocalesHasBothTitles() throws IOException {
        Session session = copy().run(0, "synopsis", "welcome", "-l", "en", "-l", "en-XA", "--format", "html");
        String page = session.file("output/synopsis/welcome.en.en-XA.html").toString();
        session.run(0, "verify", page);
        session.write(
                "output/synopsis/welcome.en.en-XA.html",
                session.read("output/synopsis/welcome.en.en-XA.html").replaceFirst("<title>.", "<title>x"));
        session.run(1, "verify", page);
        assertTrue(session.err().contains("error[metadata-differs]"), session.err());
    }

    @Test
    void editionThatIsBeingMadeAnewIsNoFault() throws IOException {
        Session session = copy();
        Files.write(session.file("output/en/welcome.pdf"), new byte[] {1});
        Path output = session.file("output").toAbsolutePath().normalize();
        OutputLock lock = OutputLock.tryLock(output, Shard.WHOLE).orElseThrow();
        try {
            session.run(0, "verify");
            assertTrue(session.err().contains("note[edition-replaced]"), session.err());
            assertFalse(session.err().contains("error"), session.err());
        } finally {
            lock.close();
        }
        session.run(1, "verify");
    }

    @Test
    void jsonHasEachEditionOnALineAndTheSums() throws IOException {
        Session session = copy();
        Files.delete(session.file("output/en/welcome.html"));
        Path json = folder.resolve("found.json");
        session.run(1, "verify", "--json", json.toString());
        List<String> lines = Files.readAllLines(json);
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("{\"version\":1,\"program\":\"parkhang "), lines.get(0));
        assertTrue(
                lines.get(1)
                        .startsWith(
                                "{\"edition\":\"en/welcome\",\"whole\":false,\"files\":["
                                        + "{\"name\":\"output/en/welcome.html\",\"kind\":\"html\",\"whole\":false,\"bytes\":0,\"sha256\":\"\","),
                lines.get(1));
        assertTrue(lines.get(1).contains("\"code\":\"edition-missing\""), lines.get(1));
        assertTrue(
                lines.get(1)
                        .endsWith(
                                "\"errors\":1,\"warnings\":0,\"codes\":{\"edition-missing\":1,\"text-unproved\":1}}}"),
                lines.get(1));
    }

    @Test
    void pagesShowTheVerdictTheFindingsAndTheSheets() throws Exception {
        Session session = copy();
        Files.writeString(
                session.file("output/en/welcome.html"),
                session.read("output/en/welcome.html").replace("<main", "<main onclick=\"x()\""));
        Path pages = folder.resolve("proof");
        session.run(1, "verify", "--html", pages.toString());
        String index = Files.readString(pages.resolve("index.html"));
        String page = Files.readString(pages.resolve("en/welcome.html"));
        assertTrue(index.contains("1 of 1 editions is not whole"), index);
        assertTrue(index.contains("<a href=\"en/welcome.html\">"), index);
        assertTrue(page.contains("<strong>html-active</strong>"), page);
        assertTrue(page.contains("alt=\"Page 1 of 1, larger\""), page);
        assertTrue(page.contains("src=\"data:image/jpeg;base64,"), page);
        assertEquals(List.of(), HtmlValidator.findings(index));
        assertEquals(List.of(), HtmlValidator.findings(page));
        session.run(1, "verify", "--html", session.file("articles").toString());
        assertTrue(session.err().contains("error[report-folder-taken]"), session.err());
        assertTrue(session.err().contains("hint: name a new folder, or empty this one"), session.err());
        assertEquals("nothing was verified\n", session.out());
    }

    @Test
    void anItemThatGoesOnToTheNextPageIsInOrder() throws IOException {
        Session session = copy();
        StringBuilder items = new StringBuilder("---\ntitle: Items\ndate: 2023-05-10\n---\n\n");
        for (int item = 0; item < 14; item++) {
            items.append("- ")
                    .append("An item of several lines goes on and on. ".repeat(9))
                    .append("\n");
        }
        session.write("articles/items.md", items.toString());
        session.run(0, "export", "--article", "items").run(0, "verify", "--article", "items");
    }
}
