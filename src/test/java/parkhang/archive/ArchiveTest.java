package parkhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Reported;
import parkhang.article.Article;
import parkhang.article.PlainText;
import parkhang.diagnostic.Diagnostics;
import parkhang.imprint.Imprint;

class ArchiveTest {
    private final Path temporary;

    private final Diagnostics diagnostics = new Diagnostics();
    private final Folder folder;

    ArchiveTest(@TempDir Path temporary) throws IOException {
        this.temporary = temporary;
        folder = Folder.in(temporary);
    }

    private List<String> slugs() {
        return folder.open().articles(diagnostics).stream()
                .map(ArticleFile::slug)
                .toList();
    }

    private List<String> tags() {
        return folder.open().locales(diagnostics).stream()
                .map(Locale::toLanguageTag)
                .toList();
    }

    @Test
    void articlesComeInTheOrderOfTheirSlugsWhateverFolderTheyAreIn() throws IOException {
        folder.withArticle("b").withArticle("2023/c").withArticle("2022/z/a").with("articles/notes.txt", "x");
        folder.withArticle(".hidden");
        assertEquals(List.of("a", "b", "c"), slugs());
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @CsvSource({"A", "a_b", "a b", "-a", "a-", "a--b", "é", "a.b", "བོད"})
    void aNameThatIsNoSlugIsReported(String name) throws IOException {
        folder.withArticle(name).withArticle("good");
        assertEquals(List.of("good"), slugs());
        assertEquals(List.of("slug-invalid"), Reported.in(diagnostics));
    }

    @Test
    void twoArticlesOfOneSlugAreReportedAtTheSecond() throws IOException {
        folder.withArticle("2022/a").withArticle("2023/a");
        assertEquals(List.of("a"), slugs());
        assertEquals(
                "articles/2023/a.md: error[slug-twice]: articles/2022/a.md has the same slug already",
                diagnostics.list().get(0).toString().lines().findFirst().orElseThrow());
    }

    @Test
    void anArchiveMayBeEmpty() {
        assertEquals(List.of(), slugs());
        assertEquals(List.of("en"), tags());
        assertEquals(List.of("articles-none"), Reported.in(diagnostics));
    }

    @Test
    void theSourceComesFirstAndThenTheBundlesByTag() throws IOException {
        for (String tag : List.of("nl", "de", "fr-BE", "zh-Hant", "en", "fr", ".git")) {
            folder.with("translations/" + tag + "/labels.properties", "");
        }
        folder.with("translations/README.md", "x");
        assertEquals(List.of("en", "de", "fr", "fr-BE", "nl", "zh-Hant"), tags());
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @CsvSource({"german_de", "NL", "zh-hant", "x", "nl.old", "und"})
    void aFolderThatIsNoTagIsReported(String name) throws IOException {
        folder.with("translations/" + name + "/labels.properties", "");
        assertEquals(List.of("en"), tags());
        assertEquals(List.of("bundle-tag-invalid"), Reported.in(diagnostics));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'title: T'                              | yaml-key-missing@1:1",
                "'source: en'                            | yaml-key-missing@1:1",
                "'title: T\nsource: english_us'          | source-locale-invalid@2:9",
                "'title: T\nsource: ../en'               | source-locale-invalid@2:9",
                "'title: T: U\nsource: en'               | yaml-syntax@1:9",
                "'[]'                                    | yaml-not-a-mapping@1:1",
            })
    void settingsThatCannotBeUsedAreReported(String yaml, String expected) throws IOException {
        folder.with("archive.yaml", yaml);
        assertEquals(Optional.empty(), Archive.open(folder.root(), diagnostics));
        assertEquals(List.of(expected), Reported.in(diagnostics));
    }

    @ParameterizedTest
    @CsvSource({
        "example.org",
        "ftp://example.org/",
        "httpx://example.org/",
        "'https://exa mple.org'",
        "javascript:alert(1)"
    })
    void aBaseThatIsNoWebAddressIsReportedAndLeftOut(String base) throws IOException {
        folder.with("archive.yaml", "title: T\nsource: en\nbase: " + base + "\n");
        assertEquals(
                null,
                Archive.open(folder.root(), diagnostics)
                        .orElseThrow()
                        .settings()
                        .base());
        assertEquals(List.of("base-address-invalid@3:7"), Reported.in(diagnostics));
    }

    @Test
    void aFolderWithoutSettingsIsNoArchive() {
        assertEquals(Optional.empty(), Archive.open(temporary, diagnostics));
        assertEquals(Optional.empty(), Archive.open(temporary.resolve("nowhere"), diagnostics));
        assertEquals(List.of("archive-missing", "archive-missing"), Reported.in(diagnostics));
    }

    @Test
    void publishedAddressesAreBelowTheBase() throws IOException {
        folder.with("archive.yaml", "title: T\nsource: en\nbase: https://example.org/news\n");
        assertEquals(
                "https://example.org/news/fr-BE/a.html",
                String.valueOf(folder.open().settings().published(Locale.forLanguageTag("fr-BE"), "a")));
    }

    @Test
    void aSymbolicLinkToTheOutsideIsNotFollowed() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.md"), "---\ntitle: Secret\ndate: 2023-05-10\n---\n");
        Files.createDirectories(folder.root().resolve("articles"));
        Files.createSymbolicLink(folder.root().resolve("articles/a.md"), secret);
        Archive archive = folder.open();
        assertEquals(
                Optional.empty(), archive.article(archive.articles(diagnostics).get(0), diagnostics));
        assertEquals(List.of("file-outside"), Reported.in(diagnostics));
    }

    @Test
    void aTwentyMegabyteArticleOfOneLineIsReported() throws IOException {
        folder.with("articles/a.md", new byte[20 << 20]);
        Archive archive = folder.open();
        assertEquals(
                Optional.empty(), archive.article(archive.articles(diagnostics).get(0), diagnostics));
        assertEquals(List.of("file-too-large"), Reported.in(diagnostics));
    }

    @Test
    void aFolderThatIsNamedLikeAnArticleSortsArticles() throws IOException {
        Files.createDirectories(folder.root().resolve("articles/a.md"));
        folder.withArticle("a.md/b");
        assertEquals(List.of("b"), slugs());
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void anImprintIsInheritedAndElseTheTitleStandsIn() throws IOException {
        folder.with("translations/fr/imprint.yaml", "name: Bureau\n");
        Archive archive = folder.open();
        assertEquals(
                Optional.of("Bureau"),
                archive.imprint(Locale.forLanguageTag("fr-BE"), diagnostics).map(Imprint::name));
        assertEquals(List.of(), diagnostics.list());
        assertEquals(
                Optional.of("Sample"),
                archive.imprint(Locale.GERMAN, diagnostics).map(Imprint::name));
        assertEquals(List.of("imprint-missing"), Reported.in(diagnostics));
    }

    @Test
    void labelsComeFromTheNearestFileThatHasThem() throws IOException {
        folder.with("translations/fr-BE/labels.properties", "phone = GSM\n")
                .with("translations/fr/labels.properties", "phone = Téléphone\nfax = Télécopie\n");
        var labels = folder.open().labels(Locale.forLanguageTag("fr-BE"), diagnostics);
        assertEquals("GSM", labels.get("phone"));
        assertEquals("Télécopie", labels.get("fax"));
        assertEquals("Caractères", labels.get("fonts"));
        assertEquals(
                "Typefaces",
                folder.open().labels(Locale.forLanguageTag("ja"), diagnostics).get("fonts"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aMissingTargetsFileIsAnEmptyOneAndABrokenOneIsReported() throws IOException {
        assertEquals(
                Optional.of(List.of()),
                folder.open().filed("a", Locale.GERMAN, diagnostics).map(targets -> targets.units()));
        folder.with("translations/de/a.xlf", "<xliff");
        assertEquals(Optional.empty(), folder.open().filed("a", Locale.GERMAN, diagnostics));
        assertEquals(List.of("xliff-syntax@1:7"), Reported.in(diagnostics));
    }

    @Test
    void filesHaveOtherBytesBeforeTheseAreWritten() throws IOException {
        Archive there = folder.withArticle("a").open();
        ArticleFile file = there.articles(diagnostics).get(0);
        Path targets = there.layout().targets(Locale.GERMAN, "a");
        String xliff =
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"de\">"
                        + "<file id=\"f\" original=\"a.md\"><unit id=\"u1\"><segment state=\"translated\"><source>T</source>"
                        + "<target>Titel</target></segment></unit></file></xliff>";
        Archive other = there.instead(Map.of(
                file.path(),
                "---\ntitle: Other\ndate: 2023-05-10\n---\nText.\n".getBytes(StandardCharsets.UTF_8),
                targets,
                xliff.getBytes(StandardCharsets.UTF_8)));
        for (Archive seen : List.of(
                other,
                other.noting(new Inputs()),
                other.reopened(new Inputs(), diagnostics).orElseThrow())) {
            Article article = seen.article(file, diagnostics).orElseThrow();
            assertEquals("Other", PlainText.of(article.front().title().text()));
            assertEquals(
                    1,
                    seen.targets(article, Locale.GERMAN, diagnostics)
                            .orElseThrow()
                            .units()
                            .size());
        }
        Article article = there.article(file, diagnostics).orElseThrow();
        assertEquals("T", PlainText.of(article.front().title().text()));
        assertEquals(
                List.of(),
                there.targets(article, Locale.GERMAN, diagnostics).orElseThrow().units());
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void bytesThatAreNotWrittenYetAreReadWithinTheSameLimits() throws IOException {
        Archive there = folder.withArticle("a").open();
        ArticleFile file = there.articles(diagnostics).get(0);
        Archive other = there.instead(Map.of(file.path(), new byte[3 << 20]));
        assertEquals(Optional.empty(), other.article(file, diagnostics));
        assertEquals(List.of("file-too-large"), Reported.in(diagnostics));
    }
}
