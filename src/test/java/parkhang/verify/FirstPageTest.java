package parkhang.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.edition.FileKind;
import parkhang.edition.Profile;

/** What a press release begins and ends with: whole in each form that a theme gives it, and missed where it is not there. */
class FirstPageTest {
    private static GoodEdition release;

    @BeforeAll
    static void export(@TempDir Path root) throws IOException {
        release = GoodEdition.released(root, "", Profile.SCREEN, FileKind.SCREEN);
    }

    @AfterEach
    void restore() throws IOException {
        release.restore();
    }

    @Test
    void aPressReleaseIsWhole() {
        assertEquals(List.of(), release.diagnostics());
        String text = release.text();
        List<String> words = List.of(
                "<b>Press release</b>",
                "For immediate release",
                "<h1",
                "What became of it.",
                "By Jane Doe and John Roe",
                "May\u00A010, 2023",
                "The end, as ",
                "Press contact",
                "tel:+12025550143",
                "A note.",
                "Richard Roe");
        for (int i = 1; i < words.size(); i++) {
            int before = text.indexOf(words.get(i - 1), text.indexOf("<body"));
            assertTrue(before >= 0 && text.indexOf(words.get(i), before) > before, words.get(i) + " in " + text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>Press release</b>    | <b>Press notice</b>     | text-differs",
                "For immediate release   | For later release       | text-differs",
                "By Jane Doe and         | By Jane Roe and         | text-differs",
                ">Press contact</h2>     | >Contact</h2>           | text-differs outline-differs",
                "Mara Doe                | Mary Doe                | text-differs",
                "tel:+12025550143        | tel:+12025550144        | link-differs",
                "class=\"line once\"   | class=\"line\"        | furniture-differs",
                "class=\"line\"        | class=\"line once\"   | furniture-differs",
            })
    void whatStandsOnOneOfTwoFilesOnlyIsMissed(String words, String others, String codes) throws IOException {
        release.withHtml(text -> {
            int body = text.indexOf("<body");
            return text.substring(0, body) + text.substring(body).replace(words, others);
        });
        List<String> found = release.diagnostics().stream()
                .map(one -> one.code().id())
                .filter(code -> !code.equals("bytes-differ"))
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of(codes.split(" ")).stream().sorted().toList(), found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCREEN | first-page: band;logo-place: end;logo-size: 40mm;head-rule: none;scale: large",
                "SCREEN | first-page: column;logo-place: center;head-rule: thin;scale: small",
                "PRINT  | first-page: band;logo-place: center;colours: {decoration: ffee00}",
                "PRESS  | first-page: column;scale: large;colours: {decoration: ffee00}",
            })
    void eachFormIsWhole(Profile profile, String theme, @TempDir Path root) throws IOException {
        FileKind kind = FileKind.valueOf(profile.name());
        GoodEdition formed = GoodEdition.released(root, theme.replace(';', '\n') + "\n", profile, kind);
        assertEquals(List.of(), formed.found());
    }
}
