package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parkhang.VeraPdf;
import parkhang.edition.Profile;

/** Every edition of the sample archive on paper: archivable, accessible, and of the same bytes each time. */
class PaperEditionsTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @ParameterizedTest
    @EnumSource(names = {"PRINT", "PRESS"})
    void eachCanBeKeptAndReadAloud(Profile profile, @TempDir Path output) throws Exception {
        assertEquals(
                List.of(), Run.onPaper(PROJECT, output.resolve("1"), profile).reported());
        Map<String, String> violations = new HashMap<>();
        for (Path pdf : pdfs(output.resolve("1"))) {
            List<String> violated = VeraPdf.violations(Files.readAllBytes(pdf));
            violated.forEach(one -> violations.put(pdf.toString(), one));
        }
        assertEquals(Map.of(), violations);
        Run.onPaper(PROJECT, output.resolve("2"), profile);
        List<Path> made = pdfs(output.resolve("1"));
        assertEquals(20, made.size());
        for (Path pdf : made) {
            Path again = output.resolve("2").resolve(output.resolve("1").relativize(pdf));
            assertEquals(-1, Files.mismatch(pdf, again), pdf.toString());
        }
    }

    private static List<Path> pdfs(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
