package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office does on a day: a new archive, a press release, what is missing, the editions. */
class OfficeSessionTest {
    private static final String RELEASE = "src/test/resources/golden/press-release/input.txt";
    private static final String SLUG = "freedom-house-ranks-tibet-last";

    private Session session;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        session = new Session(folder.resolve("press archive"));
    }

    @Test
    void aNewArchiveExportsWithoutAnEdit() {
        session.run(0, "init");
        assertEquals(
                List.of(".gitignore", "archive.yaml", "articles", "fonts", "output", "translations"),
                session.names("."));
        assertTrue(session.out().startsWith("archive.yaml\narticles/welcome.md\n"), session.out());
        session.run(0, "export");
        assertEquals(List.of("welcome.html", "welcome.pdf"), session.names("output/en"));
        assertTrue(session.out().startsWith("1 edition (2 files, "), session.out());
    }

    @Test
    void anArchiveIsNotLaidOutTwice() {
        session.run(0, "init").write("articles/welcome.md", "mine");
        session.run(1, "init");
        assertEquals(
                "parkhang: error: there is an archive in this folder already: " + session.file("."),
                session.err().strip());
        assertEquals("mine", session.read("articles/welcome.md"));
    }

    @Test
    void anArchiveIsNotLaidOutInPlaceOfAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        session.runAnywhere(1, "-C", file.toString(), "init");
        assertTrue(session.err().startsWith("parkhang: error: " + file), session.err());
        assertEquals(1, session.err().lines().count());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aReleaseGoesInAndFourOfficesEditionsComeOut() {
        session.run(0, "init").run(0, "import", RELEASE);
        assertEquals(
                List.of(
                        "articles/" + SLUG + ".md",
                        "translations/fr/imprint.yaml",
                        "translations/en/imprint.yaml",
                        "translations/nl/imprint.yaml",
                        "translations/de/imprint.yaml"),
                session.out().lines().toList());
        assertTrue(
                session.error()
                        .endsWith("input.txt:3:1: note[letterhead-omitted]: "
                                + "`EXAMPLE PRESS OFFICE FOR TIBET` is not in the article"),
                session.err());

        session.run(0, "sync");
        assertEquals("6 files written, 0 up to date", session.out().lines().reduce("", (a, b) -> b));
        session.run(0, "sync");
        assertEquals("0 files written, 6 up to date\n", session.out());

        session.run(0, "coverage");
        assertEquals(1 + 3 * 3, session.out().lines().count());
        assertTrue(session.out().lines().skip(1).allMatch(line -> line.matches("\\S+ +0% +0 of .*")), session.out());
        assertEquals("", session.err());
        session.run(1, "coverage", "--fail-under", "100", "--state", "reviewed");
        assertEquals(
                "parkhang: error: less than 100% of the words are reviewed or better: de 0%, fr 0%, nl 0%\n",
                session.err());
        session.run(0, "coverage", "--fail-under", "0");
        session.run(0, "coverage", "--missing", "--locale", "nl", "--article", "welcome");
        assertTrue(session.out().startsWith("translations/nl/welcome.xlf:4:5: missing[nl]: title u1: "), session.out());
        session.run(0, "coverage", "--format", "html");
        assertEquals(session.file("output/coverage/index.html") + "\n", session.out());
        String csv = session.file("coverage.csv").toString();
        session.run(0, "coverage", "--format", "csv", "--output", csv);
        assertEquals(csv + "\n", session.out());
        assertTrue(session.read("coverage.csv").startsWith("locale,article,state,percent,units,words,"));

        session.run(0, "export", "--article", SLUG, "--format", "html");
        assertTrue(session.out().startsWith("4 editions (4 files, "), session.out());
        for (String locale : List.of("nl", "de", "fr")) {
            String page = session.read("output/" + locale + "/" + SLUG + ".html");
            assertTrue(page.contains("class=\"banner\""), locale);
            assertTrue(page.matches("(?s).* class=\"untranslated\" id=\"_u-[0-9]+\" lang=\"en\".*"), locale);
        }
        assertFalse(session.read("output/en/" + SLUG + ".html").contains("class=\"banner\""));
        assertTrue(session.read("output/nl/" + SLUG + ".html").contains("Example Persbureau"));
        assertTrue(session.read("output/de/" + SLUG + ".html").contains("Example Pressebüro Wien"));
        assertTrue(session.read("output/fr/" + SLUG + ".html").contains("Example Press Office Brussels"));
    }

    @Test
    void whatIsThereIsNeverImportedOver() {
        session.run(0, "init").run(0, "import", RELEASE);
        session.write("articles/" + SLUG + ".md", "mine").write("translations/nl/imprint.yaml", "mine");
        session.run(1, "import", RELEASE);
        assertTrue(session.err().contains("input.txt: error[article-exists]: "), session.err());
        assertEquals("", session.out());
        session.run(0, "import", RELEASE, "--slug", "again");
        assertEquals("articles/again.md\n", session.out());
        assertEquals("mine", session.read("articles/" + SLUG + ".md"));
        assertEquals("mine", session.read("translations/nl/imprint.yaml"));
    }

    @Test
    void aSlugCannotLeaveTheArchive() {
        session.run(0, "init");
        for (String slug : List.of("../x", "/x", "a/b", "", "x".repeat(101))) {
            session.run(1, "import", RELEASE, "--slug", slug);
            assertTrue(session.err().contains("input.txt: error[slug-invalid]: `" + slug + "` is no slug"), slug);
            assertEquals("", session.out());
        }
        assertEquals(List.of("welcome.md"), session.names("articles"));
        assertEquals(List.of("README.md"), session.names("translations"));
    }

    @Test
    void whatIsNoReleaseIsRefused(@TempDir Path folder) throws IOException {
        Path binary =
                Files.write(folder.resolve("release.doc"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        Path zeros = Files.write(folder.resolve("zeros"), new byte[100]);
        session.run(0, "init")
                .run(1, "import", folder + "/absent.txt", folder.toString(), binary.toString(), zeros.toString());
        assertTrue(session.out().startsWith("5 files: 2 no documents, 3 refused\n"), session.out());
        assertEquals(
                List.of(
                        folder + "/absent.txt: error[file-unreadable]: there is no " + folder + "/absent.txt",
                        binary + ": note[document-skipped]: this is no document of a kind that is read",
                        zeros + ": note[document-skipped]: this is no document of a kind that is read",
                        binary + ":1:1: error[not-utf-8]: byte 0xD0 is not UTF-8",
                        zeros + ":1:1: error[control-character]: control character U+0000",
                        "`parkhang explain file-unreadable` tells more"),
                session.err()
                        .lines()
                        .filter(line -> !line.startsWith("  hint: "))
                        .toList());
        assertEquals(List.of("welcome.md"), session.names("articles"));
    }

    @Test
    void syncLeavesABrokenFileAsItIs() {
        session.run(0, "init").write("translations/nl/imprint.yaml", "name: N\n");
        session.write("translations/nl/welcome.xlf", "<xliff");
        session.run(1, "sync");
        assertTrue(session.error().startsWith("translations/nl/welcome.xlf:1:"), session.err());
        assertEquals("0 files written, 0 up to date\n", session.out());
        assertEquals("<xliff", session.read("translations/nl/welcome.xlf"));
    }

    @Test
    void standardOutputHasOnlyTheResult() {
        session.run(0, "init").write("articles/bad.md", "no front matter\n");
        session.run(1, "export", "--format", "html", "--jobs", "1");
        assertEquals(
                List.of(
                        "articles/bad.md:1: error[front-matter-missing]: the article has no front matter",
                        "  hint: begin the file with `---`, lines of `key: value`, and `---`",
                        "(time) [1/2] en/bad FAILED",
                        "(time) [2/2] en/welcome",
                        "`parkhang explain front-matter-missing` tells more"),
                session.err()
                        .replaceAll("(?m)^\\S+(?= \\[./.] )", "(time)")
                        .lines()
                        .filter(line -> !line.contains("imprint"))
                        .toList());
        List<String> out = session.out().lines().toList();
        assertTrue(out.get(0).startsWith("1 edition (1 file, "), session.out());
        assertEquals(List.of("  en       1", "1 edition failed:", "  en/bad"), out.subList(1, out.size()));
    }

    @Test
    void theMessagesComeInTheSameOrderWhateverTheNumberOfJobs() {
        session.run(0, "init");
        for (int i = 0; i < 9; i++) {
            session.write("articles/a" + i + ".md", "---\ntitle: A\ndate: 2023-05-10\n---\n\nText.\n");
            session.write("articles/b" + i + ".md", "broken\n");
        }
        String one = session.run(1, "export", "--format", "html", "--jobs", "1").timeless();
        assertEquals(
                one,
                session.run(1, "export", "--force", "--format", "html", "--jobs", "7")
                        .timeless());
    }

    @Test
    void editionsCanBeWrittenIntoAnyFolder(@TempDir Path folder) throws IOException {
        session.run(0, "init")
                .run(
                        0,
                        "export",
                        "--format",
                        "html",
                        "--output",
                        session.file("articles").toString());
        session.run(
                0,
                "export",
                "--format",
                "html",
                "--output",
                folder.resolve("a/b").toString());
        assertEquals(
                -1, Files.mismatch(session.file("articles/en/welcome.html"), folder.resolve("a/b/en/welcome.html")));
        session.run(0, "coverage");
    }

    @Test
    void anOutputThatIsAFileIsSaid() {
        session.run(0, "init").write("taken", "mine");
        session.run(
                1,
                "export",
                "--format",
                "html",
                "--output",
                session.file("taken").toString());
        assertTrue(session.err().contains("taken: error[output-unwritable]: can't be written: "), session.err());
        assertEquals("mine", session.read("taken"));
    }

    @Test
    void aFolderThatEndsLikeAnArticleIsAFolder() {
        session.run(0, "init").write("articles/old.md/kept.md", "---\ntitle: A\ndate: 2023-05-10\n---\n");
        session.run(0, "export", "--format", "html", "--article", "kept");
        assertEquals(List.of("kept.html"), session.names("output/en"));
    }
}
