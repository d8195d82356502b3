package parkhang.document.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.article.ArticleWriter;
import parkhang.diagnostic.Diagnostics;
import parkhang.document.Content;

class WebPageTest {
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static Content read(String page) {
        return WebPage.read("a.html", page.getBytes(StandardCharsets.UTF_8));
    }

    private static String markdown(Content content) {
        return ArticleWriter.body(content.blocks(), content.notes(), new Diagnostics());
    }

    private static List<String> ids(Content content) {
        return content.findings().stream()
                .map(one -> one.code().id())
                .distinct()
                .toList();
    }

    private static String named(Content content) {
        return content.findings().stream().map(one -> one.message()).collect(Collectors.joining("\n"));
    }

    @Test
    void findsTheArticleAndWhatThePageSaysOfIt() {
        Content content = read(
                """
                <!DOCTYPE html><html lang="de-DE"><head><title>Staudamm vertreibt Tausende – RiverWatch</title>
                <link rel="canonical" href="https://example.org/staudamm/"><meta property="og:description" content="Kurz gesagt.">
                <meta property="article:published_time" content="2026-03-12T10:00:00+01:00"><meta name="author" content="Anna B.">
                <meta property="article:tag" content="Wasser"></head><body>
                <header><nav><ul><li><a href="/">Start</a></li></ul></nav></header>
                <article><header><h1>Staudamm vertreibt Tausende</h1><p>12. März</p></header>
                <div class="entry-content"><p>Ein <b>erster </b>Absatz,\s
                der lang genug ist.</p><div class="sharedaddy">Teilen</div></div></article>
                <aside>Anderes</aside><footer>Impressum</footer></body></html>
                """);
        assertEquals(
                "Staudamm vertreibt Tausende",
                Objects.requireNonNull(content.said().title()).words());
        assertEquals(
                "Kurz gesagt.", Objects.requireNonNull(content.said().summary()).words());
        assertEquals(LocalDate.of(2026, 3, 12), content.said().date());
        assertEquals(
                "https://example.org/staudamm/", String.valueOf(content.said().canonical()));
        assertEquals(List.of("Anna B."), content.said().authors());
        assertEquals(List.of("Wasser"), content.said().tags());
        assertEquals(Locale.forLanguageTag("de-DE"), content.said().language());
        assertEquals("Ein **erster** Absatz, der lang genug ist.\n", markdown(content));
        assertEquals(List.of("surroundings-omitted"), ids(content));
        for (String words : List.of("Start", "12. März", "Teilen", "Anderes", "Impressum")) {
            assertTrue(named(content).contains("`" + words + "`"), words);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<main><div class=\"field--name-body\"><p>The text of it.</p></div></main><footer>Foot</footer>",
                "<div id=menu>Menu</div><div role=main><p>The text of it.</p></div>",
                "<div itemscope itemtype=\"https://schema.org/NewsArticle\"><div itemprop=articleBody><p>The text of it.</p></div></div>Foot",
                "<p>The text of it.</p>"
            })
    void findsTheTextInPagesOfManyKinds(String page) {
        assertEquals("The text of it.\n", markdown(read(page)));
    }

    @Test
    void readsAllKindsOfBlocks() {
        Content content = read(
                """
                <h2>Head</h2><ul><li>one<li>two<ol start=3><li>three</ol></ul>
                <blockquote><p>Said</blockquote><pre>code
                 line</pre><hr><dl><dt>Term<dd>Meaning</dl>
                <table><caption>Numbers</caption><tr><th>A<th>B<tr><td rowspan=2>x<td>1<tr><td>2<br>3</table>
                a<br>b <q>c</q> H<sub>2</sub>O <del>d</del> <code>e *</code> <a href="https://example.org/">f</a>
                """);
        assertEquals(
                """
                ## Head

                - one

                - two

                  3. three

                > Said

                ```
                code
                 line
                ```

                ---

                - **Term**

                  Meaning

                Table: Numbers

                | A | B |
                | --- | --- |
                | x | 1 |
                | | 2 3 |

                a\\
                b “c” H~2~O ~~d~~ `e *` [f](https://example.org/)
                """,
                markdown(content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Text<a href=\"#fn1\" class=\"footnote-ref\" role=\"doc-noteref\"><sup>1</sup></a>.</p><section class=\"footnotes\"><hr>"
                        + "<ol><li id=\"fn1\"><p>The note.<a href=\"#r\" class=\"footnote-back\">↩︎</a></p></li></ol></section>",
                "<p>Text<sup class=fn><a href=\"#n\" id=\"n-link\">1</a></sup>.</p><ol class=\"wp-block-footnotes\"><li id=n>The note."
                        + " <a href=\"#n-link\">↩︎</a></li></ol>"
            })
    void findsNotes(String page) {
        assertTrue(markdown(read(page)).startsWith("Text[^1]."), markdown(read(page)));
        assertTrue(markdown(read(page)).endsWith("\n\n[^1]: The note.\n"), markdown(read(page)));
    }

    @Test
    void refusesWhatRunsAndNamesWhatIsHidden() {
        Content content =
                read("<p>Text <a href=\"javascript:x()\">here</a><span hidden>secret</span><script>x()</script>"
                        + "<img src=\"https://example.org/a.png\" alt=\"Far\"></p>");
        assertEquals("Text here\n", markdown(content));
        assertEquals(List.of("link-omitted", "text-omitted", "picture-omitted"), ids(content));
    }

    @Test
    void takesPicturesThatAreAtHandAndNoOthers(@TempDir Path folder) throws IOException {
        byte[] png = Base64.getDecoder().decode(PNG);
        Path pages = Files.createDirectories(folder.resolve("pages/files"));
        Files.write(pages.resolve("a b.png"), png);
        Files.write(folder.resolve("secret.png"), png);
        String page =
                "<p>Text.</p><figure><img src=\"files/a%20b.png\" alt=\"One\"><figcaption>Words</figcaption></figure>"
                        + "<img src=\"data:image/png;base64," + PNG
                        + "\" alt=\"Two\"><img src=\"../secret.png\" alt=\"Three\">";
        Content content =
                WebPage.read(folder.resolve("pages/a.html").toString(), page.getBytes(StandardCharsets.UTF_8));
        assertEquals(2, content.pictures().size());
        assertEquals(List.of("picture-omitted"), ids(content));
        assertTrue(named(content).contains("Three"));
        assertTrue(markdown(content).contains(" \"Words\")"), markdown(content));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, iso-8859-1", "windows-1252, utf-8", "windows-1252, windows-1252", "UTF-16LE, utf-16"})
    void readsItsLettersWhateverItSays(String encoding, String said) {
        String page = "<meta charset=" + said + "><p>Größe und Übergänge – „fein“, déjà vu</p>";
        Content content = WebPage.read("a.html", page.getBytes(Charset.forName(encoding)));
        assertEquals("Größe und Übergänge – „fein“, déjà vu\n", markdown(content));
    }

    @Test
    void deepPagesAreReadInTime() {
        String page = "<div>".repeat(20_000) + "<b>".repeat(2_000) + "deep" + "<ul><li>".repeat(500) + "deeper";
        assertTrue(markdown(read(page)).contains("deep"));
    }
}
