package parkhang.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import parkhang.archive.Hashing;

/**
 * What earlier versions have made is whole for this one too, and gives its archive back. Each folder of {@code earlier} is an
 * output as one version has left it, with the reports of its exports; its README says how it was made.
 */
class EarlierVersionsTest {
    private static final Path VERSIONS = Path.of("src/test/resources/earlier");

    private static final Pattern WHOLE =
            Pattern.compile("(\\d+) editions? verified, \\d+ files?, \\d+ pages?: all whole\n");

    /** Several pages on a side have no text that could be compared. */
    private static final Pattern IMPOSED = Pattern.compile(".*\\.(booklet|[24]up)\\.pdf");

    private static final String RECIPE = "edition.yaml";
    private static final String SIBLINGS = "siblings.yaml";

    /** A copy, in which the archives in ZIP are folders. */
    @TempDir
    private static Path made = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private Session session = new Session(Path.of(""));

    @BeforeAll
    static void layOut() throws IOException {
        copy(VERSIONS, made);
        for (Path zip : files(made, ".zip")) {
            try (FileSystem entries = FileSystems.newFileSystem(zip)) {
                copy(entries.getPath("/"), Path.of(zip.toString().replace(".zip", "")));
            }
        }
    }

    @BeforeEach
    void beginAnArchive() {
        session = new Session(folder.resolve("archive"));
        session.write("archive.yaml", "title: Another archive\nsource: en\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from, "")) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static List<Path> files(Path below, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> editions(Path version) throws IOException {
        return Stream.concat(files(version, ".html").stream(), files(version, ".pdf").stream())
                .toList();
    }

    static List<Path> versions() throws IOException {
        try (Stream<Path> versions = Files.list(made)) {
            return versions.sorted().toList();
        }
    }

    static List<Path> reports() throws IOException {
        return files(made, ".json").stream()
                .filter(file -> made.relativize(file).getNameCount() == 2)
                .toList();
    }

    static List<Path> pdfsWithSources() throws IOException {
        List<Path> pdfs = new ArrayList<>();
        for (Path pdf : files(made, ".pdf")) {
            if (!recipe(pdf).isEmpty()) {
                pdfs.add(pdf);
            }
        }
        return pdfs;
    }

    /** The files that a PDF is made of, each with its hash; empty where it carries none. */
    private static Map<String, String> recipe(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            var names = document.getDocumentCatalog().getNames();
            var carried = names == null ? null : names.getEmbeddedFiles();
            PDComplexFileSpecification recipe =
                    carried == null ? null : carried.getNames().get(RECIPE);
            Map<String, String> hashes = new TreeMap<>();
            if (recipe != null) {
                String text = new String(recipe.getEmbeddedFile().toByteArray(), UTF_8);
                Map<?, ?> yaml = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
                Map<?, ?> files = (Map<?, ?>) Objects.requireNonNull(yaml.get("files"));
                files.forEach((name, hash) -> hashes.put((String) name, (String) hash));
                hashes.remove(SIBLINGS);
            }
            return hashes;
        }
    }

    private Session verify(int code, Path report, Path output) {
        return session.run(code, "verify", "--report", report.toString(), "--output", output.toString());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportIsReadAndWhatItTellsOfIsWhole(Path report) {
        verify(0, report, report.resolveSibling(""));
        Matcher whole = WHOLE.matcher(session.out());
        assertTrue(whole.matches(), session.out() + session.err());
        session.run(0, "report", report.toString());
        assertTrue(session.out().matches("(?s).*\n\\(all\\) +" + whole.group(1) + " .*"), session.out());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyFileIsWhole(Path version) throws IOException {
        List<String> files = editions(version).stream().map(Path::toString).toList();
        session.run(0, Stream.concat(Stream.of("verify"), files.stream()).toArray(String[]::new));
        List<String> said = session.out().lines().toList();
        assertTrue(WHOLE.matcher(said.get(0) + "\n").matches(), session.out());
        assertEquals(List.of("found: bytes-unproved " + files.size()), said.subList(1, said.size()), session.err());
    }

    @ParameterizedTest
    @MethodSource("pdfsWithSources")
    void aPdfGivesBackWhatItIsMadeOf(Path pdf) throws IOException {
        Session again = new Session(folder.resolve("again"));
        again.runAnywhere(0, "unpack", pdf.toString(), again.file(".").toString());
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : files(again.file("."), "")) {
            String name = again.file(".").relativize(file).toString().replace('\\', '/');
            hashes.put(name, Hashing.hash(Files.readAllBytes(file)));
        }
        hashes.remove(SIBLINGS);
        assertEquals(recipe(pdf), hashes);
        again.doAsTold();
        assertEquals(1, files(again.file("output"), ".pdf").size());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aByteThatHasChangedIsFound(Path version) throws IOException {
        Path copy = folder.resolve("changed");
        copy(version, copy);
        for (Path file : editions(copy)) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        Path report = reports().stream()
                .filter(file -> file.startsWith(version))
                .findAny()
                .orElseThrow();
        verify(1, report, copy);
        assertTrue(session.out().matches("(?s)\\d+ editions? verified, (\\d+) .*bytes-differ \\1\\b.*"), session.out());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aWordThatHasChangedIsFound(Path version) throws IOException {
        Path copy = folder.resolve("changed");
        copy(VERSIONS.resolve(made.relativize(version).toString()), copy);
        List<String> pdfs = new ArrayList<>();
        for (Path page : files(copy, ".html")) {
            String stem = page.toString().replaceAll("html$", "");
            Files.writeString(page, Files.readString(page).replaceFirst("<h1[^>]*>", "$0word "));
            pdfs.addAll(files(page.resolveSibling(""), ".pdf").stream()
                    .map(Path::toString)
                    .filter(pdf -> pdf.startsWith(stem) && !IMPOSED.matcher(pdf).matches())
                    .toList());
        }
        assertFalse(pdfs.isEmpty());
        session.run(1, Stream.concat(Stream.of("verify"), pdfs.stream()).toArray(String[]::new));
        for (String pdf : pdfs) {
            assertTrue(session.err().contains(pdf + ": error[text-differs]"), pdf + "\n" + session.err());
        }
    }
}
