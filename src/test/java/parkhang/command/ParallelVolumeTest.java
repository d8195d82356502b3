package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.VeraPdf;
import parkhang.bind.VolumePages;
import parkhang.gate.DrawnPdf;
import parkhang.gate.PdfText;

/** An office binds its articles in two languages side by side, and what it meets on the way. */
class ParallelVolumeTest {
    private static final String FIRST =
            """
            ---
            kind: statement
            title: The first
            date: 2023-05-01
            ---

            ## Part {#a:part}

            The envoy met [another](second.md#b:part) and [himself](#a:part).[^1]

            1. One item
            2. Another item

            Table: Figures

            | Year | Sum |
            | --- | --: |
            | 2023 | 1,000 |

            ![A map](map.png "Where it is.")

            > Somebody said so.

            [^1]: A note.
            """;

    private static final String SECOND =
            "---\ntitle: The second\ndate: 2023-05-02\n---\n\n## Part {#b:part}\n\nAn envoy again.\n";

    private static final String UNIT =
            "<unit id=\"u%d\"><segment state=\"translated\"><source>%s</source><target>%s</target></segment></unit>";

    private static final String BOTH = "output/en/our-archive.volume.with-bo.pdf";

    @TempDir
    private Path folder = Path.of("");

    private Session session = new Session(Path.of(""));

    @BeforeEach
    void layOut() throws IOException {
        session = new Session(folder.resolve("archive"))
                .write("archive.yaml", "title: Our Archive\nsource: en\nbase: https://example.org/\n")
                .write("translations/en/imprint.yaml", "name: The Office\naddress: 1 Road\n")
                .write("translations/bo/imprint.yaml", "name: དཔེ་མཚོན་ལས་ཁུངས།\n")
                .write("translations/bo/glossary.csv", "source,target\nenvoy,སྐུ་ཚབ\n")
                .write("translations/bo/first.xlf", bundle("first", UNIT.formatted(1, "The first", "དང་པོ།")))
                .write(
                        "translations/bo/second.xlf",
                        bundle(
                                "second",
                                UNIT.formatted(1, "The second", "གཉིས་པ།")
                                        + UNIT.formatted(2, "Part", "དུམ་བུ།")
                                        + UNIT.formatted(3, "An envoy again.", "སྐུ་ཚབ་ཅིག")))
                .write("articles/first.md", FIRST)
                .write("articles/second.md", SECOND);
        Files.copy(Path.of("docs/page.png"), session.file("articles/map.png"));
    }

    private static String bundle(String slug, String units) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="bo">
                  <file id="f1" original="%s.md">%s</file>
                </xliff>
                """
                .formatted(slug, units);
    }

    private void bind(int code, String... more) {
        List<String> command = new ArrayList<>(List.of("bind", "--locale", "en", "--with", "bo"));
        command.addAll(List.of(more));
        session.run(code, command.toArray(String[]::new));
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(session.file(name));
    }

    /** What is read in one of its languages. */
    private List<String> heard(String name, String language) throws IOException {
        try (DrawnPdf drawn = DrawnPdf.open(bytes(name))) {
            return PdfText.of(drawn.document(), drawn.texts(), language).blocks().stream()
                    .map(block -> block.strip().replace('\u00A0', ' '))
                    .toList();
        }
    }

    @Test
    void eachChapterStandsThereInBothLanguages() throws IOException {
        bind(0);
        assertEquals(List.of("our-archive.volume.with-bo.pdf"), session.names("output/en"));
        assertTrue(session.out().startsWith("2 articles, 9 pages, 2 terms in the index\n"), session.out());
        VolumePages volume = VolumePages.of(bytes(BOTH));
        assertEquals(
                List.of(
                        "Our Archive",
                        "Contents",
                        "The first",
                        "Part",
                        "Notes",
                        "The second",
                        "Part",
                        "Index of names and terms",
                        "E",
                        "About this volume"),
                volume.outline());
        List<String> english = heard(BOTH, "en");
        List<String> tibetan = heard(BOTH, "bo");
        assertEquals(List.of("The Office", "Our Archive"), english.subList(0, 2));
        assertEquals("དཔེ་མཚོན་ལས་ཁུངས།", tibetan.get(0));
        assertFalse(tibetan.contains("Our Archive"), "what both have alike is there once");
        for (List<String> language : List.of(english, tibetan)) {
            String title = language == english ? "The first" : "དང་པོ།";
            int entry = language.indexOf(title);
            int page = Integer.parseInt(language.get(entry + 1));
            assertTrue(volume.on(page).contains("the first"), volume.on(page));
            assertTrue(volume.on(page).contains("དང་པོ།"), volume.on(page));
            assertTrue(entry < language.lastIndexOf(title), language::toString);
        }
        assertTrue(english.contains("envoy\u20036, 8"), english::toString);
        assertTrue(tibetan.contains("སྐུ་ཚབ\u20038"), tibetan::toString);
    }

    @ParameterizedTest
    @CsvSource({"bo, units", "bo, languages", "ar-XB, units", "ar-XB, languages", "en-XA, units"})
    void isArchivableAndAccessible(String with, String order) throws Exception {
        session.run(0, "bind", "--locale", "en", "--with", with, "--reading-order", order);
        byte[] pdf = bytes("output/en/our-archive.volume.with-" + with + ".pdf");
        assertEquals(List.of(), VeraPdf.violations(pdf));
    }

    @Test
    void partsHaveTheirTitleOnceWhereBothHaveItAlike() throws IOException {
        session.write(
                "spring.yaml",
                """
                title: Spring
                subtitle: Of envoys
                parts:
                  - title: Early
                    articles: [second]
                  - title: Late
                    articles: [first]
                """);
        String order = session.file("spring.yaml").toString();
        bind(0, "--order", order, "--reading-order", "languages");
        assertEquals(List.of("spring.volume.with-bo.pdf"), session.names("output/en"));
        List<String> english = heard("output/en/spring.volume.with-bo.pdf", "en");
        List<String> tibetan = heard("output/en/spring.volume.with-bo.pdf", "bo");
        assertEquals(2, english.stream().filter("Late"::equals).count());
        assertTrue(
                tibetan.stream().noneMatch(List.of("Spring", "Of envoys", "Early", "Late")::contains),
                tibetan::toString);
        session.run(0, "bind", "--locale", "en", "--order", order);
        session.run(0, "bind", "--locale", "bo", "--order", order);
        session.run(
                0, "verify", session.file("output/en/spring.volume.with-bo.pdf").toString());
        assertFalse(session.err().contains("text-unproved"), session.err());
    }

    @Test
    void aChapterMayBeCalledAsALaterPartIs() throws IOException {
        session.write("articles/third.md", "---\ntitle: Late\ndate: 2023-05-03\n---\n\nWords.\n")
                .write(
                        "spring.yaml",
                        """
                                parts:
                                  - title: Early
                                    articles: [third, second]
                                  - title: Late
                                    articles: [first]
                                """);
        String order = session.file("spring.yaml").toString();
        bind(0, "--order", order);
        session.run(0, "bind", "--locale", "en", "--order", order);
        session.run(0, "bind", "--locale", "bo", "--order", order);
        String pdf = session.file("output/en/spring.volume.with-bo.pdf").toString();
        session.run(0, "verify", pdf);
        assertFalse(session.err().contains("text-unproved"), session.err());
        Path page = session.file("output/bo/spring.volume.html");
        Files.writeString(page, Files.readString(page).replaceFirst("(?s)(.*)>Late<", "$1>Later<"));
        session.run(1, "verify", pdf);
        assertTrue(session.err().contains("error[text-differs]"), session.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--with en | --with en is the locale of --locale: name two",
                "--with bo --format html,pdf | --with makes PDFs: leave out all but pdf from --format",
                "--with bo --output v.html | --with makes a PDF: name a file that ends in .pdf",
                "--with bo --output v.pdf --output v.zip | --with makes a PDF: name a file that ends in .pdf",
                "--reading-order units | --reading-order is for two languages on one page",
            })
    void whatDoesNotGoTogetherIsRefused(String options, String message) {
        List<String> command = new ArrayList<>(List.of("bind", "--locale", "en"));
        command.addAll(List.of(options.split(" ")));
        session.run(2, command.toArray(String[]::new));
        assertTrue(session.error().startsWith(message), session.error());
    }

    @Test
    void aLocaleThatIsNotThereIsNamed() {
        session.run(1, "bind", "--locale", "en", "--with", "de");
        assertTrue(session.err().contains("--with: error[filter-unmatched]: no locale is called de"), session.err());
        assertFalse(Files.exists(session.file("output/en")));
    }

    @Test
    void noVolumeIsSilentlyWithoutAnArticleThatOneLanguageHasNot() throws IOException {
        bind(1, "--incomplete", "refuse");
        assertTrue(session.err().contains("translations/bo/first.xlf: error[translation-incomplete]"), session.err());
        assertTrue(session.err().contains("en/first: error[volume-lacks-article]"), session.err());
        assertFalse(Files.exists(session.file("output/en")));
        bind(1, "--incomplete", "refuse", "--partial");
        assertTrue(session.err().contains("en/first: warning[article-left-out]"), session.err());
        assertFalse(heard(BOTH, "en").contains("The first"));
        assertTrue(heard(BOTH, "bo").contains("གཉིས་པ།"));
    }

    @Test
    void whatOnlyTheFinishedPageShowsIsNamedAndCanBeLeftOut() throws IOException {
        String table = ("|" + " Donaudampfschifffahrtsgesellschaft2023 |".repeat(9) + "\n")
                .repeat(2)
                .replaceFirst("\n", "\n|" + "-|".repeat(9) + "\n");
        session.write("articles/second.md", SECOND + "\n" + table);
        bind(1, "--partial");
        assertTrue(session.err().contains("en/second: warning[article-left-out]"), session.err());
        assertTrue(heard(BOTH, "bo").contains("དང་པོ།"));
    }

    @Test
    void anEmbargoHoldsBothOrMarksEachPage() throws IOException {
        session.write("articles/second.md", SECOND.replace("date:", "embargo: 2999-01-01T00:00Z\ndate:"));
        bind(1);
        assertTrue(session.err().contains("error[embargoed]"), session.err());
        bind(0, "--embargoed");
        assertTrue(VolumePages.of(bytes(BOTH)).on(6).contains("2999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"units", "languages"})
    void comesOutOfItselfAgain(String order) throws IOException {
        bind(0, "--reading-order", order);
        Session again = new Session(folder.resolve("again"));
        again.runAnywhere(
                0, "unpack", session.file(BOTH).toString(), again.file(".").toString());
        again.doAsTold();
        assertArrayEquals(bytes(BOTH), Files.readAllBytes(again.file(BOTH)), again.out());
    }

    @Test
    void isProvedBesideBothVolumes() throws IOException {
        bind(0);
        String pdf = session.file(BOTH).toString();
        session.run(0, "verify", pdf);
        assertTrue(session.err().contains("note[text-unproved]"), session.err());
        session.run(0, "bind", "--locale", "en").run(0, "bind", "--locale", "bo");
        session.run(0, "verify", pdf);
        assertFalse(session.err().contains("text-unproved"), session.err());
        Path page = session.file("output/bo/our-archive.volume.html");
        Files.writeString(page, Files.readString(page).replace("སྐུ་ཚབ་ཅིག", "སྐུ་ཚབ་གཉིས"));
        session.run(1, "verify", pdf);
        assertTrue(session.err().contains("with-bo.pdf: error[text-differs]"), session.err());
        Files.copy(session.file(BOTH), session.file("output/en/our-archive.volume.with-nl.pdf"));
        session.run(
                1,
                "verify",
                session.file("output/en/our-archive.volume.with-nl.pdf").toString());
        assertTrue(session.err().contains("error[language-differs]"), session.err());
    }

    @Test
    void isKnownByItsTagsWhateverItIsCalled() {
        bind(0, "--output", folder + "/both.pdf");
        session.run(0, "verify", folder + "/both.pdf");
        assertTrue(session.err().contains("note[text-unproved]"), session.err());
    }
}
