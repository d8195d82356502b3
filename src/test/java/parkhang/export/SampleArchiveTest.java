package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.Epubcheck;
import parkhang.HtmlValidator;
import parkhang.VeraPdf;
import parkhang.pdf.EngineStyles;

/** The sample archive is the project's own folder: every edition of it must be one that can be handed out. */
class SampleArchiveTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    static Path output = Path.of("");

    private static List<String> reported = List.of();

    @BeforeAll
    static void export() {
        reported = Run.of(PROJECT, output).reported();
    }

    @Test
    void cleanRunReportsNothing() {
        assertEquals(List.of(), reported);
    }

    @Test
    void everyArticleHasAnEditionInEveryLocale() throws IOException {
        long articles = count(PROJECT.resolve("articles"), ".md");
        assertEquals(4 * articles, count(output, ".pdf"));
        assertEquals(4 * articles, count(output, ".html"));
        assertEquals(4 * articles, count(output, ".epub"));
        assertFalse(articles < 4);
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void pdfIsArchivableAndAccessible(Path name) throws Exception {
        assertEquals(List.of(), VeraPdf.violations(Files.readAllBytes(output.resolve(name))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsValidHtml(Path name) throws Exception {
        assertEquals(List.of(), HtmlValidator.findings(Files.readString(output.resolve(name))));
    }

    @ParameterizedTest
    @MethodSource("books")
    void bookIsValidEpub(Path name) throws IOException {
        assertEquals(List.of(), Epubcheck.findings(Files.readAllBytes(output.resolve(name))));
    }

    @Test
    void elementHasTheStyleThatTheEngineItselfWouldFind() throws IOException {
        EngineStyles styles = new EngineStyles();
        for (Path name : pages().toList()) {
            assertEquals(List.of(), styles.differences(Files.readString(output.resolve(name))), name.toString());
        }
    }

    @Test
    void sameArchiveGivesSameBytes(@TempDir Path again) throws IOException {
        Run.of(PROJECT, again);
        for (Path name : Stream.of(pdfs(), pages(), books()).flatMap(all -> all).toList()) {
            assertEquals(-1, Files.mismatch(output.resolve(name), again.resolve(name)), name.toString());
        }
    }

    static Stream<Path> pdfs() throws IOException {
        return files(output, ".pdf").map(output::relativize);
    }

    static Stream<Path> pages() throws IOException {
        return files(output, ".html").map(output::relativize);
    }

    static Stream<Path> books() throws IOException {
        return files(output, ".epub").map(output::relativize);
    }

    private static long count(Path folder, String ending) throws IOException {
        return files(folder, ending).count();
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }
}
