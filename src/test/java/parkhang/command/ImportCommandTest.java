package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office brings its documents in: several at once, once more, and whatever else lies beside them. */
class ImportCommandTest {
    private static final String RELEASE =
            """
            PRESS RELEASE

            Harbour closes forty miles of beach

            LONDON, 12 March 2026 -- The harbour closes its beaches today, and nobody was asked.

            The first reason is that the sand is moved by the wind of the winter.

            The second reason is that the boats need more room than before.
            """;

    private static final String GERMAN =
            """
            PRESSEMITTEILUNG

            Ein Hafen sperrt vierzig Meilen Strand

            Hamburg, 12. März 2026. Der Hafen sperrt heute seine Strände, und niemand wurde gefragt.

            Der erste Grund ist, dass der Wind des Winters den Sand bewegt.
            """;

    private static final String ARTICLE = "articles/harbour-closes-forty-miles-of-beach.md";

    private Path folder;
    private Session session;

    @BeforeEach
    void layOut(@TempDir Path temporary) {
        folder = temporary;
        session = new Session(folder.resolve("archive"));
        session.write("archive.yaml", "title: Sample\nsource: en\n");
        session.write("translations/nl/imprint.yaml", "name: Kantoor\n");
    }

    private String put(String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    /** All files of the archive by their names, with what they hold. */
    private Map<String, String> archive() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(session.file("."))) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().contains(".parkhang"))
                    .toList()) {
                files.put(
                        session.file(".").relativize(path).toString(),
                        Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void takesAFolderAndGoesOnAfterABadFile() throws IOException {
        put("a/one.txt", RELEASE);
        put("a/two.txt", GERMAN);
        put("a/.hidden.txt", RELEASE);
        put("a/~$one.docx", "x");
        put("b/bad.txt", "No title here\n");
        put("b/old.pdf", "%PDF-1.4\n");
        put("b/style.css", "p { color: red }\n");
        put("c/three.txt", RELEASE.replace("Harbour", "Another harbour"));
        Files.write(folder.resolve("in/b/photo.bin"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 0});
        session.run(1, "import", folder.resolve("in").toString());
        assertEquals(
                List.of(
                        ARTICLE,
                        "articles/ein-hafen-sperrt-vierzig-meilen-strand.md",
                        "translations/de/imprint.yaml",
                        "articles/another-harbour-closes-forty-miles-of-beach.md",
                        "7 files: 3 articles, 3 no documents, 1 refused",
                        "refused: " + folder.resolve("in/b/bad.txt")),
                session.out().lines().toList());
        assertTrue(session.err().contains("note[document-skipped]: a/.hidden.txt and 1 more not read: hidden"));
        assertTrue(session.err().contains("old.pdf: note[document-skipped]: this is a PDF, which is not read"));
        assertTrue(session.err().contains("bad.txt:1: error[release-date-missing]"), session.err());
        assertTrue(session.read("articles/ein-hafen-sperrt-vierzig-meilen-strand.md")
                .contains("\nlang: de\n"));
        assertEquals("name: Sample\npaper: A4\n", session.read("translations/de/imprint.yaml"));
        session.run(0, "check");
    }

    @Test
    void takesNothingOfTheArchiveItself() throws IOException {
        session.write("articles/mine.md", "---\ntitle: Mine\ndate: 2026-01-01\n---\n\nText.\n");
        session.write("release.txt", RELEASE);
        session.run(0, "import", session.file(".").toString());
        assertEquals(List.of("harbour-closes-forty-miles-of-beach.md", "mine.md"), session.names("articles"));
        session.run(1, "import", session.file("translations/nl").resolve("..").toString());
        session.run(
                1,
                "import",
                Files.createDirectories(folder.resolve("empty.docx")).toString());
        assertTrue(session.err().contains("error[documents-none]"), session.err());
    }

    @Test
    void followsNoLinkOutOfAFolder() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), RELEASE);
        put("a.txt", GERMAN);
        Files.createSymbolicLink(folder.resolve("in/link.txt"), secret);
        Files.createSymbolicLink(folder.resolve("in/gone.txt"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("in/again"), folder.resolve("in"));
        session.run(0, "import", folder.resolve("in").toString());
        assertFalse(Files.exists(session.file(ARTICLE)));
        assertEquals(3, session.err().split("this is a link", -1).length - 1, session.err());
        session.run(1, "import", folder.resolve("in/gone.txt").toString());
        assertTrue(session.err().contains("gone.txt: error[file-unreadable]: there is no "), session.err());
    }

    @Test
    void readsStandardInput() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(RELEASE.getBytes(StandardCharsets.UTF_8)));
            session.run(0, "import", "-");
        } finally {
            System.setIn(before);
        }
        assertEquals(ARTICLE + "\n", session.out());
        assertTrue(session.err().contains("-:3:1: note[head-read]"), session.err());
    }

    @Test
    void tellsTheLanguageUnlessItIsSaid() throws IOException {
        session.run(0, "import", put("a.txt", GERMAN), "--dry-run");
        assertTrue(session.out().contains("\nlang: de\n"), session.out());
        session.run(0, "import", put("a.txt", GERMAN), "--dry-run", "--language", "nl");
        assertTrue(session.out().contains("\nlang: nl\n"), session.out());
        session.run(0, "import", put("a.txt", GERMAN), "--dry-run", "--language", "en");
        assertFalse(session.out().contains("lang:"), session.out());
        session.run(2, "import", put("a.txt", GERMAN), "--language", "x y");
    }

    /** The mark of the second language is none of its words. */
    @Test
    void ofTwoLanguagesTheSecondIsTheTranslationAndNothingIsLeftOver() throws IOException {
        String release =
                """
                [FR] (Nederlandse tekst hieronder)

                Un barrage chasse 14 000 villageois

                Bruxelles, 12 mars 2026

                Deux fois plus de maisons que prévu seront inondées.

                « Personne n'a consulté ces familles », déclare Mara Lindqvist.

                ===========================================

                [NL]

                Stuwdam verdrijft 14.000 dorpelingen

                Brussel, 12 maart 2026

                Twee keer zoveel huizen komen onder water.

                "Niemand heeft deze families iets gevraagd", zegt Mara Lindqvist.
                """;
        session.run(0, "import", "--slug", "dam", put("a.txt", release));
        assertEquals(List.of("dam.xlf", "imprint.yaml"), session.names("translations/nl"));
        assertTrue(session.err().contains("`[NL]` says which language follows"), session.err());
    }

    @Test
    void takesTheArchivesOwnLocaleOfALanguage() throws IOException {
        session.write("translations/de-CH/imprint.yaml", "name: Zürich\n");
        session.run(0, "import", put("a.txt", GERMAN));
        assertTrue(session.read("articles/ein-hafen-sperrt-vierzig-meilen-strand.md")
                .contains("\nlang: de-CH\n"));
        assertEquals(List.of("de-CH", "nl"), session.names("translations"));
        session.run(0, "check");
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        put("a.txt", RELEASE);
        put("b.txt", GERMAN);
        Map<String, String> before = archive();
        session.run(0, "import", "--dry-run", folder.resolve("in").toString());
        assertEquals(before, archive());
        assertTrue(session.out().startsWith("=== " + ARTICLE + "\n---\nkind: press-release\ntitle: Harbour closes"));
        assertTrue(session.out().contains("=== translations/de/imprint.yaml\nname: Sample\n"));
        assertTrue(session.out().endsWith("2 files: 2 articles; nothing was written\n"), session.out());
        assertTrue(session.err().contains("was read as the date 2026-03-12"));
    }

    @Test
    void aSecondImportChangesNothing() throws IOException {
        String file = put("a.txt", RELEASE);
        session.run(0, "import", file);
        Map<String, String> before = archive();
        session.run(0, "import", file);
        assertEquals("1 file: 1 unchanged\n", session.out());
        assertEquals("", session.err());
        session.run(0, "import", file, "--update");
        assertEquals(before, archive());
    }

    @Test
    void saysWhatDiffersAndTouchesNothing() throws IOException {
        session.run(0, "import", put("a.txt", RELEASE));
        Map<String, String> before = archive();
        session.run(1, "import", put("a.txt", RELEASE.replace("more room", "much more room") + "\nA last word.\n"));
        assertEquals(before, archive());
        assertTrue(
                session.err()
                        .contains("a.txt: error[article-exists]: " + ARTICLE
                                + " is there already, and differs: 1 changed block, 1 new block\n"),
                session.err());
        assertTrue(
                session.err()
                        .contains(ARTICLE
                                + ":11:1: note[article-differs]: `… the boats need more room than before.` "
                                + "would become `… the boats need much more room than before.`\n"),
                session.err());
        session.run(0, "import", folder.resolve("in/a.txt").toString(), "--update", "--dry-run");
        assertEquals(before, archive());
    }

    @Test
    void anUpdateKeepsWhatSomebodyAddedAndWhatWasThere() throws IOException {
        session.run(0, "import", put("a.txt", RELEASE));
        session.run(0, "sync", "--locale", "nl");
        String bundle = "translations/nl/harbour-closes-forty-miles-of-beach.xlf";
        session.write(
                bundle,
                session.read(bundle)
                        .replaceFirst(
                                "<segment state=\"initial\">(\\s*<source>[^<]*more room[^<]*</source>)",
                                "<segment state=\"translated\">$1<target>Meer ruimte voor de boten.</target>"));
        String edited = session.read(ARTICLE)
                .replace("kind: press-release\n", "kind: statement\n# said by the lawyers\n")
                .replace("\n---\n\n", "\ntags: [beach]\ntranslate-by: 2026-12-01\n---\n\n")
                .replace("the wind of the winter", "the wind of this winter");
        session.write(ARTICLE, edited);
        String old = session.read(bundle);
        session.run(0, "import", "--update", put("a.txt", RELEASE.replace("more room", "much more room")));
        String article = session.read(ARTICLE);
        for (String kept : List.of(
                "kind: statement\n", "# said by the lawyers\n", "tags: [beach]\n", "translate-by: 2026-12-01\n")) {
            assertTrue(article.contains(kept), article);
        }
        assertTrue(article.contains("need much more room"), article);
        assertTrue(article.contains("the wind of the winter"), article);
        String replaced = session.read("articles/harbour-closes-forty-miles-of-beach.replaced.txt");
        assertTrue(replaced.contains(edited.strip()), replaced);
        assertTrue(
                session.err()
                        .contains(
                                ":12:1: note[article-updated]: `… the wind of this winter.` became `… the wind of the winter.`"),
                session.err());
        assertEquals(old, session.read(bundle));
        session.run(0, "sync", "--locale", "nl");
        assertTrue(session.out().contains(" stale"), session.out());
        session.run(0, "check");
    }

    /** Each article prints who sends it; the words are translated once. */
    @Test
    void boilerplateIsTranslatedOnce() throws IOException {
        String about = "\nAbout Open Shores\n\nOpen Shores keeps beaches open to all who walk there.\n";
        session.run(0, "import", put("a.txt", RELEASE + about)).run(0, "sync", "--locale", "nl");
        String bundle = "translations/nl/harbour-closes-forty-miles-of-beach.xlf";
        session.write(
                bundle,
                session.read(bundle)
                        .replaceFirst(
                                "<segment state=\"initial\">(\\s*<source>Open Shores keeps[^<]*</source>)",
                                "<segment state=\"translated\">$1<target>Open Shores houdt stranden open.</target>"));
        String second = RELEASE.replace("Harbour", "Port").replaceAll("(?m)^The .* reason.*$", "Other words are here.");
        session.run(0, "import", put("b.txt", second + about));
        assertTrue(
                session.err()
                        .contains(
                                "note[boilerplate-known]: `About Open Shores` stands word for word in the article harbour"),
                session.err());
        assertTrue(session.read("articles/port-closes-forty-miles-of-beach.md").contains("## About Open Shores\n"));
        session.run(0, "sync", "--locale", "nl");
        String filled = session.read("translations/nl/port-closes-forty-miles-of-beach.xlf");
        assertTrue(
                filled.contains("<target>Open Shores houdt stranden open.</target>")
                        && filled.contains("state=\"translated\""),
                filled);
        session.run(0, "import", put("c.txt", second.replace("Port", "Quay") + about.replace("all", "those")));
        assertFalse(session.err().contains("boilerplate-known"), session.err());
    }

    @Test
    void anImprintThatIsThereIsKeptAndTheOtherNamed() throws IOException {
        String office = "\nStichting Strand\nKade 1\n1011 AB Amsterdam\nNetherlands\nPhone: +31 20 555 0100\n";
        session.run(0, "import", put("a.txt", RELEASE + office));
        assertEquals("name: Kantoor\n", session.read("translations/nl/imprint.yaml"));
        assertTrue(session.err().contains("note[imprint-kept]: translations/nl/imprint.yaml stays"), session.err());
        assertTrue(session.err().contains("+31 20 555 0100"), session.err());
    }

    @Test
    void anUpdateKnowsTheArticleByItsAddress() throws IOException {
        session.run(0, "import", put("a.txt", RELEASE.replace("LONDON", "<https://shores.example/harbour>\n\nLONDON")));
        session.run(
                0,
                "import",
                "--update",
                put(
                        "b.txt",
                        RELEASE.replace("Harbour closes", "Harbour shuts")
                                .replace("LONDON", "<https://shores.example/harbour>\n\nLONDON")));
        assertTrue(session.out().endsWith("1 file: 1 updated\n"), session.out());
        assertEquals(
                1,
                session.names("articles").stream()
                        .filter(name -> name.endsWith(".md"))
                        .count());
    }

    @Test
    void anotherTextOfTheSameNameIsNoUpdate() throws IOException {
        session.run(0, "import", put("a.txt", RELEASE));
        String other = RELEASE.replaceFirst("(?s)-- .*", "-- Another text of another year.\n");
        Map<String, String> before = archive();
        session.run(1, "import", "--update", put("b.txt", other));
        assertTrue(session.err().contains("error[article-unrelated]"), session.err());
        assertEquals(before, archive());
        session.run(
                1,
                "import",
                put("c.txt", other.replace("Harbour", "Port")),
                put("d.txt", RELEASE.replace("Harbour", "Port")),
                "--update");
        assertTrue(session.err().contains("d.txt: error[article-exists]: the article port-closes"), session.err());
    }

    @ParameterizedTest
    @CsvSource({
        "'', text-missing",
        "'\n\n \n', title-missing",
        "'Only one line', text-missing",
        "'PRESS RELEASE\n\nA title of words\n\nThe text of it has no day in it at all.', release-date-missing",
        "'a\u0000b', control-character",
    })
    void namesWhatIsWrong(String text, String code) throws IOException {
        Map<String, String> before = archive();
        session.run(1, "import", put("a.txt", text));
        assertTrue(session.err().contains("error[" + code + "]"), session.err());
        assertEquals(before, archive());
    }

    @Test
    void readsNoFileThatIsTooLarge() throws IOException {
        Path large = folder.resolve("large.docx");
        Files.write(large, new byte[50 << 20]);
        session.run(1, "import", large.toString());
        assertTrue(session.err().contains("large.docx: error[file-too-large]"), session.err());
        assertFalse(Files.exists(session.file("articles")));
    }

    @Test
    void anEmbargoThatIsReplacedIsSaid() throws IOException {
        String file = put("a.txt", "EMBARGO: 10 March 2026, 10:00 GMT\n\n" + RELEASE);
        session.run(0, "import", file, "--embargo", "2026-03-12T10:00+01:00");
        String said = "note[head-read]: the embargo 2026-03-10T10:00Z became 2026-03-12T10:00+01:00, as --embargo says";
        assertTrue(session.err().contains(said), session.err());
        assertTrue(session.read(ARTICLE).contains("embargo: 2026-03-12T10:00+01:00\n"), session.read(ARTICLE));
        session.run(
                0, "import", put("b.txt", session.read(ARTICLE)), "--slug", "b", "--embargo", "2026-03-13T10:00+01:00");
        assertTrue(session.err().contains("12T10:00+01:00 became 2026-03-13T10:00+01:00"), session.err());
        session.run(0, "import", file, "--slug", "c", "--embargo", "2026-03-10T11:00+01:00");
        assertFalse(session.err().contains(" became "), session.err());
    }

    /** Those that are there already are not counted again. */
    @Test
    void picturesOfAnUpdateAreCounted() throws IOException {
        byte[] png = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        Files.createDirectories(folder.resolve("in"));
        Files.write(folder.resolve("in/a.png"), png);
        Files.write(folder.resolve("in/b.png"), Arrays.copyOf(png, png.length + 1));
        String page =
                "<h1>Harbour closes</h1><p>3 March 2026</p><p>The harbour closes its beach today, and nobody was asked.</p><img src=a.png>";
        String other = put("c.txt", RELEASE);
        session.run(0, "import", put("a.html", page), other);
        assertTrue(session.out().contains("2 files: 2 articles, 1 picture\n"), session.out());
        session.run(0, "import", "--update", put("a.html", page + "<p>And more.</p><img src=b.png>"), other);
        assertTrue(session.out().contains("2 files: 1 picture, 1 updated, 1 unchanged\n"), session.out());
    }

    @Test
    void wrongArgumentsAreToldBeforeAnythingIsRead() throws IOException {
        String file = put("a.txt", RELEASE);
        session.run(2, "import", file, "--embargo", "tomorrow");
        session.run(2, "import", file, "--embargo", "2026-03-12T10:00+01:00", "--no-embargo");
        session.run(2, "import", file, "--locale", "nl", "--article", "x", "--update");
        session.run(2, "import", "--slug", "x", folder.resolve("in").toString(), file);
        assertFalse(Files.exists(session.file("articles")));
    }
}
