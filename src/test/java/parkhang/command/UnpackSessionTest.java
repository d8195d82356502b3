package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.VeraPdf;

/** An archive that has all an edition can depend on comes back as it was, and with it the edition. */
class UnpackSessionTest {
    private static final String TARGETS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="TAG">
              <file id="f1" original="first.md">
                <unit id="u1">
                  <segment state="STATE">
                    <source>Good news</source>
                    <target>WORDS</target>
                  </segment>
                </unit>
              </file>
            </xliff>
            """;

    private Session session;
    private Session again;

    @BeforeEach
    void layOut(@TempDir Path folder) throws IOException {
        session = new Session(folder.resolve("archive"));
        again = new Session(folder.resolve("again"));
        session.write("archive.yaml", "title: Sample\nsource: en\nbase: https://example.org/\n")
                .write(
                        "articles/2023/first.md",
                        """
                        ---
                        title: Good news
                        date: 2023-05-10
                        ---

                        See [another](second.md), or [the page](https://example.org/en).

                        ![A map](../བོད་ཡིག/ས་ཁྲ།.png "The map")
                        """)
                .write("articles/second.md", "---\ntitle: Other\ndate: 2023-05-10\n---\n\nText.\n")
                .write("translations/en/imprint.yaml", "name: The Office\nphone: +1 (202) 785-1515\n")
                .write("translations/en/labels.properties", "# ours\nphone = Call\n")
                .write("translations/en/hyphenation.txt", "an-oth-er\n")
                .write("translations/fr/imprint.yaml", "name: Le Bureau\n")
                .write("translations/fr/labels.properties", "phone = Tél.\n")
                .write(
                        "translations/fr/addresses.csv",
                        "address,localized\nhttps://example.org/en,https://example.org/fr\n")
                .write("translations/fr/2nd.tmx", "")
                .write("translations/fr/glossary.csv", "source,target,note\nnews,nouvelles,\n")
                .write("translations/fr/first.xlf", targets("fr", "Bonnes nouvelles", "translated"))
                .write("translations/fr-BE/imprint.yaml", "name: Le Bureau belge\n")
                .write("translations/bo/imprint.yaml", "name: ལས་ཁུངས།\nphone: +977 1 4410\n")
                .write("translations/bo/first.xlf", targets("bo", "གནས་ཚུལ་བཟང་པོ།", "reviewed"));
        Files.createDirectories(session.file("translations/nl"));
        Path map = session.file("articles/བོད་ཡིག/ས་ཁྲ།.png");
        Files.createDirectories(map.getParent());
        Files.copy(Path.of("docs/page.png"), map);
    }

    private static String targets(String tag, String words, String state) {
        return TARGETS.replace("TAG", tag).replace("WORDS", words).replace("STATE", state);
    }

    private String made(String tag) {
        return session.file("output/" + tag + "/first.pdf").toString();
    }

    private void unpack(int code, String... tags) {
        Stream<String> pdfs = Arrays.stream(tags).map(this::made);
        again.runAnywhere(
                code,
                Stream.of(Stream.of("unpack"), pdfs, Stream.of(again.file(".").toString()))
                        .flatMap(part -> part)
                        .toArray(String[]::new));
    }

    private void assertSame(String tag) throws IOException {
        String pdf = "output/" + tag + "/first.pdf";
        assertEquals(-1, Files.mismatch(session.file(pdf), again.file(pdf)), tag);
    }

    @ParameterizedTest
    @CsvSource({
        "en, mark, translated",
        "fr, mark, translated",
        "fr-BE, omit, translated",
        "bo, source, reviewed",
        "nl, mark, final",
        "en-XA, mark, translated",
        "ar-XB, mark, translated"
    })
    void anEditionComesBackWithItsOptions(String tag, String incomplete, String required) throws Exception {
        String[] options = {"--format", "pdf", "--incomplete", incomplete, "--require", required, "--locale", tag};
        session.run(
                0,
                Stream.concat(Stream.of("export", "--article", "first"), Stream.of(options))
                        .toArray(String[]::new));
        assertEquals(List.of(), VeraPdf.violations(Files.readAllBytes(session.file("output/" + tag + "/first.pdf"))));
        unpack(0, tag);
        String told = again.out().replaceAll("(?s).* export ", "").strip();
        String expected = "--locale " + tag + " --article first"
                + (incomplete.equals("mark") ? "" : " --incomplete " + incomplete)
                + (required.equals("translated") ? "" : " --require " + required);
        assertEquals(expected, told);
        again.run(0, ("export --format pdf " + told).split(" "));
        assertSame(tag);
        again.run(0, "check");
    }

    @Test
    void severalLocalesBecomeOneArchive() throws IOException {
        session.run(0, "export", "--format", "pdf", "--article", "first");
        unpack(0, "bo", "en", "fr", "fr-BE", "nl");
        assertTrue(again.out().contains("\nThis very program made them: parkhang "), again.out());
        again.run(0, "export", "--format", "pdf");
        for (String tag : List.of("bo", "en", "fr", "fr-BE", "nl")) {
            assertSame(tag);
        }
        assertFalse(Files.exists(again.file("translations/fr/glossary.csv")), "it decides no word of an edition");
        assertEquals(
                "locales:\n  - bo\n  - en\n  - fr\n  - fr-BE\n  - nl\narticles:\n  - second\n",
                again.read("siblings.yaml"));
    }

    @Test
    void editionsOfDifferentTimesContradictEachOther() {
        session.run(0, "export", "--format", "pdf", "--locale", "fr", "--article", "first");
        session.write("translations/it/imprint.yaml", "name: L’ufficio\n");
        session.write("archive.yaml", session.read("archive.yaml").replace("Sample", "Another"));
        session.run(0, "export", "--format", "pdf", "--locale", "bo", "--article", "first");
        unpack(1, "fr", "bo");
        assertEquals(
                made("bo")
                        + ": error[source-conflict]: has another archive.yaml than the one that is there; it is archive.yaml.1",
                again.error());
        assertTrue(again.err().contains(made("fr") + ": warning[siblings-differ]: "), again.err());
        assertTrue(again.read("archive.yaml").contains("Sample"));
        assertTrue(again.read("archive.yaml.1").contains("Another"));
    }

    @Test
    void anOwnFontIsAskedFor() throws IOException {
        Files.createDirectories(session.file("fonts"));
        byte[] font = Files.readAllBytes(Path.of("fonts/NotoSerif-Regular.ttf"));
        Files.write(session.file("fonts/Own.ttf"), Arrays.copyOf(font, font.length + 4));
        session.run(0, "export", "--format", "pdf", "--locale", "fr", "--article", "first");
        unpack(0, "fr");
        assertTrue(
                again.error().startsWith(made("fr") + ": warning[font-not-kept]: was set with fonts/Own.ttf, which"),
                again.err());
        Files.createDirectories(again.file("fonts"));
        Files.copy(session.file("fonts/Own.ttf"), again.file("fonts/Own.ttf"));
        again.runAnywhere(0, "unpack", "--add", made("fr"), again.file(".").toString());
        assertEquals("", again.err());
        again.run(0, "export", "--format", "pdf", "--locale", "fr");
        assertSame("fr");
    }

    @Test
    void ofAThemeOnlyWhatEditionsShowIsCarried() throws IOException {
        String logo =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9' fill='%s'/></svg>";
        session.write("theme/theme.yaml", "logo: logo.svg\n")
                .write("theme/logo.svg", String.format(logo, "#0b5cad"))
                .write("theme/le-bureau.svg", String.format(logo, "#1b5e20"))
                .write("theme/draft.svg", String.format(logo, "red"))
                .write("theme/.DS_Store", "")
                .write("translations/fr/theme.yaml", "logo: le-bureau.svg\n")
                .run(0, "export", "--format", "pdf", "--article", "first");
        unpack(0, "bo", "en");
        assertEquals(List.of("logo.svg", "theme.yaml"), again.names("theme"));
        again.runAnywhere(0, "unpack", "--add", made("fr-BE"), again.file(".").toString());
        assertEquals(List.of("le-bureau.svg", "logo.svg", "theme.yaml"), again.names("theme"));
        again.run(0, "export", "--format", "pdf", "--locale", "fr-BE", "--locale", "en");
        assertSame("fr-BE");
        assertSame("en");
        session.write("theme/draft.svg", "").run(0, "export", "--format", "pdf", "--article", "first", "--dry-run");
        assertFalse(session.out().contains("theme/"), session.out());
        session.write("theme/le-bureau.svg", String.format(logo, "#7a1f2b"))
                .run(0, "export", "--format", "pdf", "--article", "first", "--dry-run");
        assertTrue(session.out().contains("fr-BE/first: theme/le-bureau.svg changed"), session.out());
        assertFalse(session.out().contains("bo/first"), session.out());
    }

    @Test
    void aFileThatCannotBeUnpackedIsNotCarried() throws IOException {
        Files.move(session.file("articles/བོད་ཡིག/ས་ཁྲ།.png"), session.file("articles/2023/.map.png"));
        session.write(
                        "articles/2023/first.md",
                        session.read("articles/2023/first.md").replace("../བོད་ཡིག/ས་ཁྲ།.png", ".map.png"))
                .run(0, "export", "--format", "pdf", "--locale", "fr", "--article", "first");
        assertTrue(session.error().startsWith("articles/2023/.map.png: warning[source-not-kept]: "), session.err());
        unpack(0, "fr");
        assertEquals("", again.err());
    }

    @Test
    void noSourcesByOptionOrByTheArchive() {
        session.run(0, "export", "--format", "pdf", "--locale", "fr", "--article", "first", "--no-sources");
        unpack(1, "fr");
        assertTrue(again.error().contains("error[sources-missing]"), again.err());
        session.run(0, "export", "--format", "pdf", "--locale", "fr", "--article", "first", "--dry-run");
        assertTrue(session.out().contains("fr/first: --no-sources changed"), session.out());
        session.write("archive.yaml", session.read("archive.yaml") + "sources: false\n");
        session.run(0, "export", "--format", "pdf", "--locale", "fr", "--article", "first");
        unpack(1, "fr");
        assertTrue(again.error().contains("error[sources-missing]"), again.err());
    }
}
