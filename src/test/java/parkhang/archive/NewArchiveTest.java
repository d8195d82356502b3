package parkhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Sample;
import parkhang.article.Article;
import parkhang.article.PlainText;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;

class NewArchiveTest {
    private static final LocalDate DATE = LocalDate.of(2023, 5, 10);

    /** In its own language, or in English, as it says then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | Welcome to your archive       |",
                "en-GB | Welcome to your archive       |",
                "nl    | Welkom in uw archief          |",
                "nl-BE | Welkom in uw archief          |",
                "de    | Willkommen in Ihrem Archiv    |",
                "fr    | Bienvenue dans vos archives   |",
                "es    | Welcome to your archive       | en",
                "bo    | Welcome to your archive       | en",
            })
    void theFirstArticleSaysWhichLanguageItIsIn(String source, String title, String language, @TempDir Path folder)
            throws IOException {
        NewArchive.layOut(folder, "Archive", Locale.forLanguageTag(source), DATE);
        Diagnostics diagnostics = new Diagnostics();
        Article article = Sample.file(Files.readString(folder.resolve("articles/welcome.md")), diagnostics);
        assertEquals(List.of(), diagnostics.list());
        Located<Locale> said = article.front().language();
        assertEquals(title, PlainText.of(article.front().title().text()));
        assertEquals(language, said == null ? null : said.value().toLanguageTag());
        assertEquals(language != null, Files.exists(folder.resolve("translations/en/imprint.yaml")));
        assertEquals(
                List.of(7, 1), List.of(article.blocks().size(), article.notes().size()));
    }

    /** What somebody has put there already stays. */
    @Test
    void itIsTranslatedIntoTheLanguagesThatAreNamed(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("translations/nl/imprint.yaml");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "name: Het Bureau\n");
        Locale dutch = Locale.forLanguageTag("nl");
        NewArchive.layOut(folder, "A \"new\" one", Locale.ENGLISH, List.of(dutch, Locale.GERMAN), DATE);
        Archive archive = Archive.open(folder, new Diagnostics()).orElseThrow();
        assertEquals(List.of(Locale.ENGLISH, Locale.GERMAN, dutch), archive.locales(new Diagnostics()));
        assertEquals("name: Het Bureau\n", Files.readString(own));
        assertEquals(
                "A \"new\" one",
                archive.imprint(Locale.GERMAN, new Diagnostics()).orElseThrow().name());
    }
}
