package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.VeraPdf;
import parkhang.archive.Hashing;

/** Every PDF of the sample archive gives an archive back that gives the PDF back. */
class UnpackCommandTest {
    private static final Session SAMPLE = new Session(Path.of("").toAbsolutePath());

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void export() {
        SAMPLE.run(0, "export", "--quiet", "--format", "pdf", "--output", output().toString());
        assertEquals(20, pdfs().size());
    }

    private static Path output() {
        return folder.resolve("editions");
    }

    static List<String> pdfs() {
        return List.copyOf(hashes(output()).keySet());
    }

    private static Map<String, String> hashes(Path output) {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".pdf")).toList()) {
                hashes.put(
                        output.relativize(file).toString().replace('\\', '/'), Hashing.hash(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashes;
    }

    private static String path(String pdf) {
        return output().resolve(pdf).toString();
    }

    @Test
    void soDoesOneForAnOfficePrinter() {
        Path printed = folder.resolve("printed");
        SAMPLE.run(0, "export", "--quiet", "--profile", "print", "-l", "nl", "-a", "tibet*", "-o", printed.toString());
        Session session = new Session(folder.resolve("of-print"));
        session.runAnywhere(
                0,
                "unpack",
                printed.resolve("nl/tibet-dna-collection.print.pdf").toString(),
                session.file(".").toString());
        session.doAsTold();
        assertEquals(hashes(printed), hashes(session.file("output")));
    }

    @Test
    void soDoesAVolume() throws Exception {
        Path bound = folder.resolve("bound/volume.pdf");
        SAMPLE.run(0, "bind", "--quiet", "--locale", "nl", "--output", bound.toString());
        assertEquals(List.of(), VeraPdf.violations(Files.readAllBytes(bound)));
        Session session = new Session(folder.resolve("of-volume"));
        session.runAnywhere(0, "unpack", bound.toString(), session.file(".").toString());
        session.doAsTold();
        assertEquals(-1, Files.mismatch(bound, session.file("output/nl/volume.pdf")));
    }

    /** Its index is made of what the other languages call its terms. */
    @Test
    void soDoesOneInTheSourcesOwnLanguage() throws IOException {
        Path bound = folder.resolve("bound/source.pdf");
        SAMPLE.run(0, "bind", "--locale", "en", "--output", bound.toString());
        assertFalse(SAMPLE.out().contains("no index"), SAMPLE.out());
        Session session = new Session(folder.resolve("of-source"));
        session.runAnywhere(0, "unpack", bound.toString(), session.file(".").toString());
        assertEquals(SAMPLE.read("translations/fr/glossary.csv"), session.read("translations/fr/glossary.csv"));
        session.doAsTold();
        assertEquals(-1, Files.mismatch(bound, session.file("output/en/source.pdf")));
    }

    @Test
    void aFolderIsCountedFromWhereTheUserStands() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path again = here.relativize(folder.resolve("from-here"));
        SAMPLE.runAnywhere(0, "-C", folder.toString(), "unpack", path("en/tibet-dna-collection.pdf"), again.toString());
        assertTrue(Files.exists(folder.resolve("from-here/archive.yaml")));
        Path pdf = Files.copy(Path.of(path("en/tibet-dna-collection.pdf")), folder.resolve("src.pdf"));
        SAMPLE.runAnywhere(1, "-C", folder.toString(), "unpack", pdf.toString());
        assertTrue(SAMPLE.error().contains("there is something in src already"), SAMPLE.err());
    }

    @Test
    void aFileIsNoFolderToUnpackTo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        SAMPLE.runAnywhere(1, "unpack", path("en/tibet-dna-collection.pdf"), file.toString());
        assertTrue(SAMPLE.error().endsWith(file + ": it is a file, not a folder"), SAMPLE.err());
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void aPdfGivesAnArchiveThatGivesTheSamePdf(String pdf) {
        Session session = new Session(folder.resolve(pdf.replace('/', '-').replace(".pdf", "")));
        session.runAnywhere(0, "unpack", path(pdf), session.file(".").toString());
        assertEquals("", session.err());
        session.doAsTold();
        assertEquals(Map.of(pdf, hashes(output()).get(pdf)), hashes(session.file("output")));
    }

    @Test
    void allTogetherAreTheWholeArchive() throws IOException {
        Session session = new Session(folder.resolve("all"));
        Stream<String> call = Stream.concat(pdfs().stream().map(UnpackCommandTest::path), Stream.of(folder + "/all"));
        session.runAnywhere(0, Stream.concat(Stream.of("unpack"), call).toArray(String[]::new));
        assertTrue(session.out().startsWith("28 files of 20 PDFs are in "), session.out());
        assertTrue(session.out().lines().toList().get(1).startsWith("This very program made them: "), session.out());
        assertEquals(3, session.out().lines().count(), "one call makes all of them again");
        session.doAsTold();
        assertEquals(hashes(output()), hashes(session.file("output")));
        for (String file :
                List.of("archive.yaml", "articles/images/samples-share.svg", "translations/fr/imprint.yaml")) {
            assertEquals(-1, Files.mismatch(SAMPLE.file(file), session.file(file)), file);
        }
    }

    @Test
    void whatIsUnpackedIsAnArchiveToWorkIn() {
        Session session = new Session(folder.resolve("work"));
        session.runAnywhere(
                0,
                "unpack",
                path("de/tibet-dna-collection.pdf"),
                session.file(".").toString());
        session.run(0, "sync").run(0, "check").run(0, "coverage");
        assertTrue(session.out().contains("de"), session.out());
        session.run(0, "export", "--format", "html", "--locale", "de", "--output", folder + "/before");
        String before = session.read(folder + "/before/de/tibet-dna-collection.html");
        assertTrue(before.contains("hreflang=\"fr\""), "its siblings are in the language switcher");
        String bundle = "translations/de/tibet-dna-collection.xlf";
        String target = session.read(bundle).replaceAll("(?s).*?<target>(\\w+).*", "$1");
        session.write(bundle, session.read(bundle).replaceFirst("<target>" + target, "<target>Kapstachelbeere"));
        session.run(0, "export", "--format", "html", "--locale", "de");
        assertTrue(session.read("output/de/tibet-dna-collection.html").contains("Kapstachelbeere"));
        assertFalse(before.contains("Kapstachelbeere"));
        session.write("translations/it/imprint.yaml", "name: L’ufficio\n");
        session.run(0, "sync", "--locale", "it").run(0, "export", "--format", "html", "--locale", "it");
        assertTrue(session.read("output/it/tibet-dna-collection.html").contains("hreflang=\"fr\""));
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAloneUnlessItIsToBeAddedTo() {
        Session session = new Session(folder.resolve("full")).write("archive.yaml", "mine");
        String to = session.file(".").toString();
        session.runAnywhere(1, "unpack", path("de/tibet-dna-collection.pdf"), to);
        assertEquals(
                "parkhang: error: there is something in " + to
                        + " already; name an empty folder, or add to it with --add",
                session.error());
        assertEquals(List.of("archive.yaml"), session.names("."));
        session.runAnywhere(1, "unpack", "--add", path("de/tibet-dna-collection.pdf"), to);
        assertTrue(
                session.error()
                        .endsWith("error[source-conflict]: has another archive.yaml than the one that is there;"
                                + " it is archive.yaml.1"),
                session.error());
        assertEquals("mine", session.read("archive.yaml"));
        assertEquals(SAMPLE.read("archive.yaml"), session.read("archive.yaml.1"));
        session.runAnywhere(1, "unpack", "--add", path("fr/tibet-dna-collection.pdf"), to);
        assertEquals(
                List.of("archive.yaml", "archive.yaml.1", "articles", "siblings.yaml", "theme", "translations"),
                session.names("."));
        assertEquals(List.of("de", "fr"), session.names("translations"));
    }

    @Test
    void whatIsNoPdfGivesNothing() {
        Session session = new Session(folder.resolve("nothing"));
        session.runAnywhere(
                1, "unpack", path("de/nowhere.pdf"), session.file(".").toString());
        assertTrue(session.error().endsWith("error[pdf-unreadable]: there is no such file"), session.error());
        assertFalse(Files.exists(session.file(".")));
        session.runAnywhere(2, "unpack", "somewhere");
        assertTrue(session.err().contains("name a PDF"), session.err());
    }
}
