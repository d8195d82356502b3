package parkhang.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Silence;
import parkhang.archive.Archive;
import parkhang.article.ArticleReader;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.document.wordpress.Wxr;
import parkhang.text.SourceText;

/** Articles of other programs become articles of an archive. */
class ForeignArticlesTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Path root;
    private Path folder;

    @BeforeEach
    void layOut(@TempDir Path temporary) throws IOException {
        root = Files.createDirectories(temporary.resolve("archive"));
        folder = Files.createDirectories(temporary.resolve("from"));
        Files.createDirectories(root.resolve("articles"));
        Files.writeString(root.resolve("archive.yaml"), "title: A\nsource: en\n");
    }

    /** The names of what was written, in that order. */
    private List<String> imported(String name, String text, @Nullable ExportOptions options) throws IOException {
        Path file = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        Archive archive = Archive.open(root, new Diagnostics()).orElseThrow();
        List<String> written = new ArrayList<>();
        ImportOrder order = new ImportOrder(
                null,
                null,
                java.util.Map.of(),
                null,
                false,
                false,
                false,
                options == null ? ExportOptions.NONE : options);
        new ArticleImport(archive, order, path -> written.add(archive.name(path)))
                .run(List.of(DocumentSource.named(file)), new Silence(), diagnostics);
        return written;
    }

    private String article(String slug) throws IOException {
        return Files.readString(root.resolve("articles/" + slug + ".md"));
    }

    private String codes() {
        return diagnostics.list().stream()
                .map(one -> one.code().id())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: A title\ndate: 2023-05-10\n---\n\nSome **strong** words.\n",
                "---\ntitle: A title\ndate: 2023-05-10\nextra:\n  weight: 10\n  ratio: 1.50\n  own: {a: [x, 'y']}\n---\n\nH~2~O `{{ x }}`\n"
            })
    void anArticleOfOursStaysAsItIs(String text) throws IOException {
        assertEquals(List.of("articles/a-title.md"), imported("a.md", text, null));
        assertEquals(text, article("a-title"));
        assertEquals("paragraphs-counted", codes());
    }

    @Test
    void whatHasNoPlaceIsKeptAndReadAgain() throws IOException {
        imported(
                "2024-05-03-my-post.md",
                "---\ntitle: A title\nweight: 1.50\nnumber: '010'\nnothing:\nlist: [a, 'true', true]\n---\nText {{< x >}}\n",
                null);
        String front =
                """
                ---
                title: A title
                date: 2024-05-03
                extra:
                  weight: 1.50
                  number: 010
                  nothing:
                  list:
                    - a
                    - 'true'
                    - true
                ---
                """;
        String written = article("my-post");
        assertTrue(written.startsWith(front), written);
        Diagnostics read = new Diagnostics();
        assertTrue(ArticleReader.read("a", SourceText.of("a.md", written), read).isPresent());
        assertEquals(List.of(), read.list());
        assertTrue(codes().contains("front-matter-kept"), codes());
    }

    @Test
    void aReleaseInAnotherProgramIsARelease() throws IOException {
        imported(
                "a.md",
                "---\ntitle: A title\ndate: 2024-05-03\nlayout: post\n---\nEMBARGOED UNTIL 3 May 2099, 10:00 CET\n\nText of it.\n",
                null);
        assertTrue(
                article("a-title").contains("embargo: 2099-05-03T10:00"),
                () -> diagnostics.list().toString());
    }

    @Test
    void aFileWithoutATitleOrADayIsRefused() throws IOException {
        assertEquals(List.of(), imported("a.md", "+++\nweight = 1\n+++\nText\n", null));
        assertEquals(List.of(), imported("a.md", "+++\ntitle = \"T\"\n+++\nText\n", null));
        assertEquals("title-missing release-date-missing", codes());
    }

    @Test
    void aNoteIsCalledAsItsFile() throws IOException {
        assertEquals(
                List.of("articles/the-dam-at-night.md"),
                imported("The dam at night.md", "+++\ndate = 2024-05-03\n+++\nText **of** it.\n", null));
    }

    @Test
    void aSiteBecomesArticlesAndTheirTranslations() throws IOException {
        String first = "<p>The dam displaces thousands of people from the valley.</p>\n<h2>What the map shows</h2>";
        String text = new Wxr()
                .add(Wxr.term("post_translations", "pll_1", "a:2:{s:2:\"de\";i:1;s:2:\"en\";i:2;s:2:\"fr\";i:3;}"))
                .post(
                        1,
                        "der-damm",
                        "Der Damm",
                        "<p>Der Damm vertreibt Tausende Menschen aus dem Tal.</p>\n<h2>Was die Karte zeigt</h2>",
                        Wxr.category("language", "de", "Deutsch"))
                .post(2, "the-dam", "The dam", first, Wxr.category("language", "en", "English"))
                .post(
                        3,
                        "le-barrage",
                        "Le barrage",
                        "<p>Le barrage déplace des milliers de personnes de la vallée.</p>\n<h2>Ce que montre la carte</h2>",
                        Wxr.category("language", "fr", "Français"))
                .post(
                        4,
                        "nur-deutsch",
                        "Nur deutsch",
                        "<p>Das gibt es nur auf Deutsch.</p>",
                        Wxr.category("language", "de", "Deutsch"))
                .item(5, "post", "draft", "a-draft", "A draft", "x", "")
                .xml();
        List<String> written = imported("site.xml", text, null);
        assertEquals("articles/the-dam.md", written.get(0));
        assertTrue(
                written.containsAll(List.of(
                        "articles/nur-deutsch.md", "translations/de/the-dam.xlf", "translations/fr/the-dam.xlf")),
                written::toString);
        assertFalse(written.contains("articles/der-damm.md"), written::toString);
        assertTrue(article("nur-deutsch").contains("lang: de\n"));
        assertTrue(article("the-dam").contains("The dam displaces thousands"));
        assertTrue(Files.readString(root.resolve("translations/de/the-dam.xlf")).contains("Tausende Menschen"));
        assertTrue(codes().contains("draft-omitted"));
        assertFalse(
                diagnostics.list().stream().anyMatch(Diagnostic::isError),
                () -> diagnostics.list().toString());
        assertEquals(List.of(), imported("site.xml", text, null));
        assertFalse(codes().contains("article-exists"), codes());
        assertFalse(codes().contains("original-missing"), codes());
    }

    /** Neither its text, nor its excerpt, nor a translation of it. */
    @Test
    void noPostThatMustWaitComesIn() throws IOException {
        String excerpt = "<excerpt:encoded><![CDATA[Not to be published before Thursday.]]></excerpt:encoded>";
        assertEquals(
                List.of(),
                imported(
                        "a.xml",
                        new Wxr()
                                .post(1, "a-dam", "A dam", "<p>It stands in the valley.</p>", excerpt)
                                .xml(),
                        null));
        assertEquals("embargo-in-prose", codes().replaceAll(".*(embargo-in-prose).*", "$1"));
        String german = "<p>Der Damm steht.</p><p>Nicht vor Donnerstag veröffentlichen.</p>";
        Path table = Files.writeString(folder.resolve("t.csv"), "post,of,locale\n2,1,de\n");
        List<String> written = imported(
                "b.xml",
                new Wxr()
                        .post(1, "a-dam", "A dam", "<p>It stands.</p>", "")
                        .post(2, "ein-damm", "Ein Damm", german, "")
                        .xml(),
                new ExportOptions(null, false, table));
        assertEquals(
                List.of("articles/a-dam.md"), written, () -> diagnostics.list().toString());
    }

    @Test
    void anExportIsNoTranslationOfOneArticle() throws IOException {
        Path file = Files.writeString(
                folder.resolve("site.xml"), new Wxr().post(1, "a", "A", "x", "").xml());
        assertEquals(
                List.of(), DocumentReaders.ofTranslations(Locale.GERMAN).read(DocumentSource.named(file), diagnostics));
        assertEquals("document-kind", codes());
    }

    @Test
    void aFolderThatIsNotThereIsSaid() throws IOException {
        String text = new Wxr().post(1, "a", "A", "x", "").xml();
        assertEquals(
                List.of(),
                imported(
                        "site.xml",
                        text,
                        new ExportOptions(folder.resolve("none"), false, folder.resolve("none.csv"))));
        assertTrue(diagnostics.hasErrors(), codes());
    }
}
