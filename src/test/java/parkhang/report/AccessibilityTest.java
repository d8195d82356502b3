package parkhang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Axe;

/** The report's pages in a browser, as axe-core sees them. */
class AccessibilityTest {
    private static SampleReport sample = new SampleReport(Path.of(""));

    @BeforeAll
    static void write(@TempDir Path folder) throws Exception {
        sample = SampleReport.in(folder);
        sample.write(sample.folder());
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, 1280, false",
        "index.html, 1280, true",
        "index.html, 500, false", // Chromium's narrowest window
        "nl/news.html, 1280, false",
        "nl/news.html, 1280, true",
        "nl/news.html, 500, false",
        "ar/news.html, 1280, false",
        "fr-BE/news.html, 1280, false"
    })
    void axeFindsNothing(String page, int width, boolean dark) throws Exception {
        assertEquals(List.of(), new Axe().violations(sample.folder().resolve(page), width, dark));
    }

    @Test
    void axeWouldFindSomething() throws Exception {
        String page = sample.page("nl/news.html");
        Path broken = sample.folder().resolve("nl/broken.html");
        Files.writeString(
                broken, page.replace("<html lang=\"en\">", "<html>").replace("lang=\"nl\"", "lang=\"no such\""));
        List<String> found = new Axe().violations(broken, 1280, false);
        assertTrue(found.contains("html-has-lang html"), found.toString());
        assertTrue(found.stream().anyMatch(one -> one.startsWith("valid-lang ")), found.toString());
    }
}
