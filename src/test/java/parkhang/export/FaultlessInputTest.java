package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor or a file system puts in by itself is no fault: it makes no difference to any byte of an edition. */
class FaultlessInputTest {
    private static final List<String> FILES = List.of(
            "archive.yaml",
            "articles/first.md",
            "translations/nl/first.xlf",
            "translations/nl/imprint.yaml",
            "translations/nl/labels.properties");

    private static final List<String> EDITIONS = List.of(
            "en/first.html",
            "en/first.pdf",
            "en/second.html",
            "en/second.pdf",
            "nl/first.html",
            "nl/first.pdf",
            "nl/second.html",
            "nl/second.pdf");

    private static SmallArchive clean;

    @BeforeAll
    static void exportClean(@TempDir Path folder) {
        clean = accented(folder);
        clean.exports(List.of(), EDITIONS);
    }

    /** With letters that have two forms in Unicode, in every kind of file. PDFs that carried the files would differ as they do. */
    private static SmallArchive accented(Path folder) {
        return new SmallArchive(folder)
                .withPdf()
                .with("archive.yaml", "title: Un caf\u00E9\nsource: en\nsources: false\n")
                .with("articles/first.md", SmallArchive.ARTICLE.replace("whole", "wh\u00F6le"))
                .with(
                        "translations/nl/first.xlf",
                        SmallArchive.TARGETS.replace("whole", "wh\u00F6le").replace("hele", "h\u00E9le"))
                .with("translations/nl/imprint.yaml", "name: Het B\u00FCreau\naddress:\n  - Amst\u00E9rdam\n")
                .with("translations/nl/labels.properties", "folio = P\u00E1gina {page} van {pages}\n");
    }

    @Test
    void byteOrderMark(@TempDir Path folder) throws IOException {
        makesNoDifference(folder, text -> "\uFEFF" + text);
    }

    @Test
    void carriageReturns(@TempDir Path folder) throws IOException {
        makesNoDifference(folder, text -> text.replace("\n", "\r\n"));
    }

    @Test
    void decomposedLetters(@TempDir Path folder) throws IOException {
        makesNoDifference(folder, text -> Normalizer.normalize(text, Normalizer.Form.NFD));
    }

    private void makesNoDifference(Path folder, UnaryOperator<String> change) throws IOException {
        SmallArchive other = accented(folder);
        for (String file : FILES) {
            other.with(file, change.apply(Files.readString(other.root().resolve(file), StandardCharsets.UTF_8)));
        }
        other.exports(List.of(), EDITIONS);
        List<String> different = new ArrayList<>();
        for (String edition : EDITIONS) {
            if (Files.mismatch(clean.output().resolve(edition), other.output().resolve(edition)) >= 0) {
                different.add(edition);
            }
        }
        assertEquals(List.of(), different);
    }
}
