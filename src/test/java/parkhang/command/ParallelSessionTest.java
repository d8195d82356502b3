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

/** PDFs of two languages lie beside the editions, are due by themselves, and no run takes others' for its own. */
class ParallelSessionTest {
    private static final String TARGETS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="nl">
              <file id="f1" original="kept.md">
                <unit id="u1">
                  <segment state="translated">
                    <source>Good news</source>
                    <target>Goed nieuws</target>
                  </segment>
                </unit>
                <unit id="u2">
                  <segment state="translated">
                    <source>The text.</source>
                    <target>De tekst.</target>
                  </segment>
                </unit>
              </file>
            </xliff>
            """;

    private Session session;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        session = new Session(folder.resolve("archive"));
        session.write("archive.yaml", "title: T\nsource: en\n")
                .write("translations/en/imprint.yaml", "name: The Office\n")
                .write("translations/nl/imprint.yaml", "name: Het Bureau\n")
                .write("translations/nl/kept.xlf", TARGETS)
                .write("articles/kept.md", "---\ntitle: Good news\ndate: 2023-05-10\n---\n\nThe text.\n")
                .write("articles/half.md", "---\ntitle: Half\ndate: 2023-05-10\n---\n\nNobody has translated it.\n");
    }

    private Session with(int code, String... more) {
        List<String> command = new ArrayList<>(List.of("export", "--with", "nl"));
        command.addAll(List.of(more));
        return session.run(code, command.toArray(String[]::new));
    }

    @Test
    void makesOneFileOfEachEditionAndNoneOfTheOtherLanguageBesideItself() {
        with(0);
        assertEquals(List.of("half.with-nl.pdf", "kept.with-nl.pdf"), session.names("output/en"));
        assertFalse(Files.exists(session.file("output/nl")));
        with(0, "--dry-run");
        assertEquals("0 due, 2 unchanged\n", session.out());
        session.run(0, "export", "--dry-run");
        assertTrue(session.out().endsWith("4 due, 0 unchanged\n"), session.out());
    }

    @Test
    void isDueWhereEitherLanguageHasChanged() {
        with(0);
        session.write("translations/nl/kept.xlf", TARGETS.replace("Goed nieuws", "Mooi nieuws"));
        with(0, "--dry-run");
        assertEquals("en/kept: translations/nl/kept.xlf changed\n1 due, 1 unchanged\n", session.out());
        with(0);
        session.write("translations/nl/imprint.yaml", "name: Bureau\n");
        with(0, "--dry-run");
        assertTrue(session.out().contains("en/kept: translations/nl/imprint.yaml changed\n"), session.out());
        with(0);
        session.write("translations/en/labels.properties", "colophon = About\n");
        with(0, "--dry-run");
        assertTrue(session.out().contains("en/kept: translations/en/labels.properties is new\n"), session.out());
        with(0);
        with(0, "--dry-run", "--reading-order", "languages");
        assertTrue(session.out().contains("en/kept: --reading-order changed\n"), session.out());
    }

    @Test
    void whatIsLeftOverGoesWithTheArticleAndWithEitherBundle() throws IOException {
        with(0);
        session.run(0, "export", "--format", "pdf");
        Files.delete(session.file("articles/half.md"));
        with(0, "--prune");
        assertTrue(session.out().contains("1 removed (1 file)"), session.out());
        assertEquals(List.of("half.pdf", "kept.pdf", "kept.with-nl.pdf"), session.names("output/en"));
        Files.delete(session.file("translations/nl/kept.xlf"));
        Files.delete(session.file("translations/nl/imprint.yaml"));
        Files.delete(session.file("translations/nl"));
        with(1, "--prune");
        assertTrue(session.err().contains("--with: error[filter-unmatched]: no locale is called nl"), session.err());
        assertEquals(List.of("half.pdf", "kept.pdf"), session.names("output/en"));
    }

    @Test
    void aFileThatNobodyKnowsIsFoundByTheRunOfItsForm() {
        session.write("output/en/stray.with-nl.pdf", "x");
        session.run(0, "export", "--dry-run");
        assertFalse(session.out().contains("stray"), session.out());
        with(0, "--dry-run");
        assertTrue(session.out().contains("en/stray: left over; nothing is known"), session.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--locale nl | --with nl is the locale of --locale: name two",
                "--format html,pdf | --with makes PDFs: leave out all but pdf from --format",
                "--profile print | --with makes PDFs for a screen: leave out --profile, --booklet and --nup",
                "--reading-order backwards | Invalid value for option '--reading-order': `backwards` is no order: write units or languages",
            })
    void whatDoesNotGoTogetherIsRefused(String options, String message) {
        with(2, options.split(" "));
        assertTrue(session.error().startsWith(message), session.error());
    }

    @Test
    void readingOrderIsOfTwoLanguages() {
        session.run(2, "export", "--reading-order", "units");
        assertTrue(session.error().startsWith("--reading-order is for two languages on one page"), session.error());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "de"})
    void aLocaleThatIsNotThereIsNamedAndNothingIsMade(String locale) {
        session.run(1, "export", "--with", locale);
        assertTrue(session.err().contains("no locale is called " + locale + "; there are en, nl"), session.err());
        assertFalse(Files.exists(session.file("output/en")));
    }

    @Test
    void whatIsNotWhollyTranslatedIsNamedAndTheRestGoesOn() {
        with(1, "--incomplete", "refuse", "--locale", "en");
        assertTrue(session.err().contains("translations/nl/half.xlf: error[translation-incomplete]"), session.err());
        assertEquals(List.of("kept.with-nl.pdf"), session.names("output/en"));
    }

    @Test
    void anEmbargoHoldsBoth() {
        session.write(
                "articles/kept.md",
                "---\ntitle: Good news\ndate: 2023-05-10\nembargo: 2999-01-01T00:00:00Z\n---\n\nThe text.\n");
        with(1);
        assertTrue(session.err().contains("error[embargoed]"), session.err());
        assertEquals(List.of("half.with-nl.pdf"), session.names("output/en"));
    }

    @Test
    void anErrorInTheOtherBundleFailsAllAndIsSaidOnce() {
        session.write("translations/nl/imprint.yaml", "nom: Het Bureau\n");
        with(1);
        assertTrue(session.out().contains("2 editions failed"), session.out());
        assertFalse(Files.exists(session.file("output/en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"units", "languages"})
    void comesOutOfItselfAgain(String order, @TempDir Path folder) throws IOException {
        with(0, "--reading-order", order);
        Path pdf = session.file("output/en/kept.with-nl.pdf");
        Session again = new Session(folder.resolve("again"));
        again.runAnywhere(0, "unpack", pdf.toString(), again.file(".").toString());
        again.doAsTold();
        assertArrayEquals(
                Files.readAllBytes(pdf), Files.readAllBytes(again.file("output/en/kept.with-nl.pdf")), again.out());
    }

    @Test
    void isProvedBesideBothPages() throws IOException {
        with(0);
        session.run(0, "export");
        session.run(0, "verify");
        assertTrue(session.out().contains("6 editions verified, 10 files"), session.out());
        Path pdf = session.file("output/en/kept.with-nl.pdf");
        session.run(0, "verify", pdf.toString());
        assertFalse(session.err().contains("unproved"), session.err());
    }

    /** A page that somebody has changed proves nothing, and the PDF is not at fault. */
    @Test
    void isNotProvedBesideAPageThatIsNotAsItWasMade() throws IOException {
        with(0);
        session.run(0, "export");
        Path page = session.file("output/nl/kept.html");
        Files.writeString(page, Files.readString(page).replace("De tekst.", "De leugen."));
        session.run(0, "verify", session.file("output/en/kept.with-nl.pdf").toString());
        assertTrue(session.err().contains("[text-unproved]"), session.err());
        session.run(1, "verify");
        assertTrue(session.err().contains("output/nl/kept.html: error[bytes-differ]"), session.err());
        assertTrue(session.err().contains("output/en/kept.with-nl.pdf: note[text-unproved]"), session.err());
        assertFalse(session.err().contains("kept.with-nl.pdf: error"), session.err());
    }

    /** Where nobody knows what the page was made as, it is what the PDF is compared with. */
    @Test
    void isComparedWithAPageThatNobodyKnows(@TempDir Path elsewhere) throws IOException {
        with(0);
        session.run(0, "export");
        for (String name : List.of("en/kept.with-nl.pdf", "en/kept.html", "nl/kept.html")) {
            Files.createDirectories(elsewhere.resolve(name).getParent());
            Files.copy(session.file("output/" + name), elsewhere.resolve(name));
        }
        Path pdf = elsewhere.resolve("en/kept.with-nl.pdf");
        session.run(0, "verify", pdf.toString());
        assertFalse(session.err().contains("text-unproved"), session.err());
        Path page = elsewhere.resolve("nl/kept.html");
        Files.writeString(page, Files.readString(page).replace("De tekst.", "De leugen."));
        session.run(1, "verify", pdf.toString());
        assertTrue(session.err().contains("error[text-differs]"), session.err());
    }

    @Test
    void sharesAndReportsAreOfItToo() {
        String report = session.file("run.json").toString();
        with(0, "--shard", "1/2", "--report", report);
        assertTrue(session.read("run.json").contains("with-nl.pdf"), session.read("run.json"));
        with(0, "--shard", "2/2");
        with(0, "--dry-run");
        assertEquals("0 due, 2 unchanged\n", session.out());
    }
}
