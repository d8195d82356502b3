package parkhang.document.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.diagnostic.Diagnostic;
import parkhang.document.Content;

class WordPressExportTest {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    private Path folder;

    private final Wxr wxr = new Wxr();

    private Content only() {
        List<WordPressExport.Post> posts = wxr.read(folder);
        assertEquals(1, posts.size(), () -> wxr.diagnostics.list().toString());
        return posts.get(0).content();
    }

    private static String codes(Stream<Diagnostic> found) {
        return found.map(one -> one.place().line() + " " + one.code().id()).collect(Collectors.joining(", "));
    }

    private String told() {
        return codes(wxr.diagnostics.list().stream());
    }

    private static String lines(String written) {
        return written.replace("\\n", "\n").replace("\\t", "\t").replace("/%", "//");
    }

    @Test
    void aPostIsAnArticle() {
        int line = wxr.line();
        wxr.post(
                7,
                "the-dam",
                "The dam &amp; the &#8220;valley&#8221;",
                "<!-- wp:paragraph -->\n<p>Text &#8211; <em>here</em></p>\n<!-- /wp:paragraph -->",
                "<excerpt:encoded><![CDATA[In <b>short</b>.]]></excerpt:encoded>"
                        + Wxr.category("category", "water", "Water") + Wxr.category("post_tag", "r-d", "R &amp; D"));
        Content content = only();
        Content.Said said = content.said();
        assertEquals(
                "The dam & the “valley”", Objects.requireNonNull(said.title()).words());
        assertEquals(line, said.title().place().line());
        assertEquals("In short.", Objects.requireNonNull(said.summary()).words());
        assertEquals(LocalDate.of(2024, 5, 11), said.date());
        assertEquals("https://example.org/the-dam/", String.valueOf(said.canonical()));
        assertEquals(List.of("Jane Doe"), said.authors());
        assertEquals(List.of("Water", "R & D"), said.tags());
        assertEquals("the-dam", said.slug());
        assertEquals(Locale.ENGLISH, said.language());
        assertEquals("Text – *here*\n", Wxr.markdown(content));
        assertEquals(line + 1, content.blocks().get(0).place().line());
        assertEquals("", codes(content.findings().stream()) + told());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            value = {
                "One\\ntwo\\n\\nThree ¦ One\\\\ntwo\\n\\nThree ¦ §§",
                "One <b>a\\n\\nb</b> c ¦ One **a**\\n\\n**b** c ¦ §§",
                "One\\n<ul>\\n\\t<li>a</li>\\n\\n\\t<li>b</li>\\n</ul>\\nTwo ¦ One\\n\\n- a\\n- b\\n\\nTwo ¦ §§",
                "<pre>\\na\\n\\nb</pre>\\n\\nTwo ¦ ```\\na\\n\\nb\\n```\\n\\nTwo ¦ §§",
                "<blockquote>a\\n\\nb</blockquote>c ¦ > a\\n>\\n> b\\n\\nc ¦ §§",
                "a\\n<!--more-->\\nb ¦ a\\\\nb ¦ §§",
                "a <!-- say --> b ¦ a b ¦ 0 comment-omitted",
                "<!-- wp:quote -->\\n<blockquote class=\"wp-block-quote\"><p>a</p><cite>b</cite></blockquote>\\n<!-- /wp:quote --> ¦ > a\\n>\\n> *b* ¦ §§",
                "<!-- wp:latest-posts {\"a\":1} /--> ¦ §§ ¦ 0 comment-omitted",
                "a\\n\\nhttps:/%example.org/v\\n\\nb ¦ a\\n\\n<https:/%example.org/v>\\n\\nb ¦ 2 markup-converted",
                "[embed]https:/%example.org/v[/embed] ¦ <https:/%example.org/v> ¦ 0 markup-converted",
                "[youtube https:/%example.org/v] ¦ <https:/%example.org/v> ¦ 0 markup-converted",
                "[video mp4=\"https:/%example.org/v.mp4\" width=\"3\"][/video] ¦ <https:/%example.org/v.mp4> ¦ 0 markup-converted",
                "a\\n[form id=\"3\"] [[gallery]] [sic] [1] ¦ a\\\\n[form id=\"3\"] [gallery] [sic] [1] ¦ 1 markup-kept",
                "a <a href=\"javascript:x\">b</a> ¦ a b ¦ 0 link-omitted",
                "a <img src=\"https:/%example.org/wp-content/uploads/b.png\"> ¦ a ¦ 0 picture-omitted",
                "a <script>x()</script> ¦ a ¦ 0 surroundings-omitted",
                "<details><summary>a</summary>b</details> ¦ **a**\\n\\nb ¦ §§"
            })
    void readsTextsOldAndNew(String text, String wanted, String found) {
        int line = wxr.line();
        wxr.post(7, "a", "A", lines(text), "");
        Content content = only();
        assertEquals(lines(wanted).strip(), Wxr.markdown(content).strip());
        assertEquals(
                found,
                content.findings().stream()
                        .map(one -> one.place().line() - line + " " + one.code().id())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void picturesComeFromTheFolderThatIsNamed() throws IOException {
        Path media = folder.resolve("uploads");
        Files.createDirectories(media.resolve("2024/05"));
        Files.write(media.resolve("2024/05/dam.png"), PNG);
        Files.write(media.resolve("flat.png"), PNG);
        Files.write(folder.resolve("secret.png"), PNG);
        wxr.attachment(20, "2024/05/dam.png", "The dam", "Its caption")
                .attachment(21, "2023/01/flat.png", "Flat", "")
                .attachment(22, "2023/01/unused.png", "", "")
                .post(
                        7,
                        "a",
                        "A",
                        "[caption id=\"x\" width=\"3\"]<img src=\"https://example.org/wp-content/uploads/2024/05/dam-300x200.png\"> Said[/caption]\n\n"
                                + "[gallery ids=\"20,21\"]\n\n<img src=\"http://example.org/wp-content/uploads/../../secret.png\">"
                                + "<img src=\"http://example.org/wp-content/uploads/%2e%2e/secret.png\"><img src=\"/etc/passwd\">",
                        "");
        List<WordPressExport.Post> posts =
                wxr.read(folder, wxr.xml().getBytes(StandardCharsets.UTF_8), media, false, null);
        Content content = posts.get(0).content();
        String markdown = Wxr.markdown(content).replaceAll("-[0-9a-f]{8}\\.", ".");
        assertEquals(
                "![The dam](images/dam.png \"Said\")\n\n![The dam](images/dam.png \"Its caption\")\n\n![Flat](images/flat.png)\n",
                markdown);
        String omitted = content.findings().stream()
                .filter(one -> one.code().id().equals("picture-omitted"))
                .map(Diagnostic::message)
                .collect(Collectors.joining("\n"));
        assertEquals(3, omitted.lines().count(), omitted);
        assertTrue(wxr.diagnostics.list().get(0).message().endsWith("left out: 1"), told());
    }

    /** Also where one stands in another, or in itself. */
    @Test
    void aBlockThatPostsShareStandsInEachOfThem() {
        wxr.item(
                        30,
                        "wp_block",
                        "publish",
                        "o",
                        "O",
                        "<p>The\noffice</p><pre>a\nb</pre><!-- wp:block {\"ref\":31} /-->",
                        "")
                .item(31, "wp_block", "publish", "p", "P", "since 1989<!-- wp:block {\"ref\":31} /-->", "")
                .item(32, "wp_block", "publish", "q", "Q", "nowhere", "")
                .item(33, "wp_block", "trash", "r", "R", "thrown away", "");
        int line = wxr.line();
        wxr.post(7, "a", "A", "<!-- wp:block {\"ref\":30} /-->\n<!-- wp:block {\"ref\":33} /-->\n<p>b</p>\n[x_y]", "");
        Content content = only();
        assertEquals("The office\n\n```\na\nb\n```\n\nsince 1989\n\nb\n\n[x_y]\n", Wxr.markdown(content));
        assertEquals(
                line + " comment-omitted, " + (line + 1) + " comment-omitted, " + (line + 3) + " markup-kept",
                codes(content.findings().stream()));
        assertEquals(
                List.of("1 of the kind `wp_block` left out", "shared blocks that no text shows, left out: 1"),
                wxr.diagnostics.list().stream().map(Diagnostic::message).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            value = {
                "[{\"content\":\"One \\u201ctwo\\u201d <a href=\\\"https:\\/\\/example.org\\/\\\">three<\\/a>\",\"id\":\"n-1\"}] ¦ a[^1]\\n\\n[^1]: One “two” [three](https:/%example.org/) ¦ §§",
                "[{\"id\":\"n-1\",\"content\":\"One\"},{\"id\":\"\\\" onclick=\",\"content\":\"Two\"}] ¦ a[^1]\\n\\n1. Two\\n\\n[^1]: One ¦ §§",
                "[] ¦ a^1^ ¦ 0 surroundings-omitted",
                "[{\"content\":\"One ¦ a^1^ ¦ 0 surroundings-omitted"
            })
    void notesThatStandBesideATextAreItsNotes(String json, String wanted, String told) {
        wxr.post(
                7,
                "a",
                "A",
                "<p>a<sup data-fn=\"n-1\" class=\"fn\"><a href=\"#n-1\" id=\"n-1-link\">1</a></sup></p><!-- wp:footnotes /-->",
                Wxr.meta("footnotes", json));
        assertEquals(lines(wanted), Wxr.markdown(only()).strip());
        assertEquals(told, told());
    }

    @Test
    void eachPictureOfAGalleryKeepsItsOwnCaption() throws IOException {
        Path media = Files.createDirectories(folder.resolve("uploads"));
        Files.write(media.resolve("a.png"), PNG);
        String figure =
                "<figure><img src=\"https://example.org/wp-content/uploads/a.png\"><figcaption>%s</figcaption></figure>";
        wxr.post(
                7,
                "a",
                "A",
                "<figure>" + String.format(figure, "One") + String.format(figure, "Two")
                        + "<figcaption>Both</figcaption></figure>",
                "");
        Content content = wxr.read(folder, wxr.xml().getBytes(StandardCharsets.UTF_8), media, false, null)
                .get(0)
                .content();
        assertEquals(
                "![](images/a.png \"One\")\n\n![](images/a.png \"Two\")\n\nBoth\n",
                Wxr.markdown(content).replaceAll("-[0-9a-f]{8}\\.", "."));
    }

    /** By their numbers, not by their signs. */
    @Test
    void aGalleryOfItsPostsOwnPicturesIsInTheirOrder() throws IOException {
        Path media = Files.createDirectories(folder.resolve("uploads"));
        Files.write(media.resolve("old.png"), PNG);
        Files.write(media.resolve("new.png"), Arrays.copyOf(PNG, PNG.length + 1));
        String parent = "<wp:post_parent>7</wp:post_parent>";
        for (String file : List.of("1000:new", "999:old")) {
            String[] of = file.split(":", -1);
            String address =
                    "<wp:attachment_url>https://example.org/wp-content/uploads/" + of[1] + ".png</wp:attachment_url>";
            wxr.item(Integer.parseInt(of[0]), "attachment", "inherit", of[1], of[1], "", address + parent);
        }
        wxr.post(7, "a", "A", "Words\n\n[gallery]", "");
        Content content = wxr.read(folder, wxr.xml().getBytes(StandardCharsets.UTF_8), media, false, null)
                .get(0)
                .content();
        String markdown = Wxr.markdown(content);
        assertTrue(markdown.matches("(?s)Words.*old-.*new-.*"), markdown);
    }

    @Test
    void whatIsNotPublishedStaysOutOrIsSaid() {
        wxr.item(1, "post", "draft", "a", "A", "x", "")
                .item(2, "page", "private", "b", "B", "x", "")
                .item(3, "post", "future", "c", "C", "x", "")
                .item(4, "post", "trash", "d", "D", "x", "")
                .post(5, "e", "E", "x", "<wp:post_password>p</wp:post_password>");
        int line = new Wxr().line();
        assertEquals(List.of(), wxr.read(folder));
        assertEquals(
                Stream.of(0, 1, 2, 3, 4).map(i -> line + i + " draft-omitted").collect(Collectors.joining(", ")),
                told());
        List<WordPressExport.Post> posts =
                wxr.read(folder, wxr.xml().getBytes(StandardCharsets.UTF_8), null, true, null);
        assertEquals(5, posts.size());
        posts.forEach(
                post -> assertTrue(codes(post.content().findings().stream()).endsWith("draft-read")));
    }

    @Test
    void polylangSaysWhatTranslatesWhat() {
        wxr.add(Wxr.term("language", "pt-br", "a:3:{s:6:\"locale\";s:5:\"pt_BR\";s:3:\"rtl\";i:0;}"))
                .add(Wxr.term(
                        "post_translations",
                        "pll_1",
                        "a:4:{s:2:\"de\";i:1;s:2:\"en\";i:2;s:5:\"pt-br\";i:3;s:2:\"fr\";i:9;}"))
                .post(1, "damm", "Damm", "x", Wxr.category("language", "de", "Deutsch"))
                .post(2, "dam", "Dam", "x", Wxr.category("language", "en", "English"))
                .post(3, "barragem", "Barragem", "x", Wxr.category("language", "pt-br", "Português"))
                .post(4, "allein", "Allein", "x", Wxr.category("language", "de", "Deutsch"));
        List<WordPressExport.Post> posts = wxr.read(folder);
        assertEquals(
                List.of("2", "4", "1", "3"),
                posts.stream().map(WordPressExport.Post::id).toList());
        assertNull(posts.get(0).translates());
        assertNull(posts.get(1).translates());
        assertEquals("2", posts.get(2).translates());
        assertEquals("2", posts.get(3).translates());
        assertEquals(
                List.of("en", "de", "de", "pt-BR"),
                posts.stream()
                        .map(post -> Objects.requireNonNull(
                                        post.content().said().language())
                                .toLanguageTag())
                        .toList());
    }

    @Test
    void aTableSaysItWhereNoPlugInDoes() {
        wxr.post(1, "damm", "Damm", "x", "").post(2, "dam", "Dam", "x", "").post(3, "digue", "Digue", "x", "");
        byte[] bytes = wxr.xml().getBytes(StandardCharsets.UTF_8);
        List<WordPressExport.Post> posts =
                wxr.read(folder, bytes, null, false, "post,of,locale\ndamm,2,de\n3,dam,fr-FR\n");
        assertEquals(
                List.of("2", "1", "3"),
                posts.stream().map(WordPressExport.Post::id).toList());
        assertEquals("", told());
        assertEquals(List.of(), wxr.read(folder, bytes, null, false, "damm,nobody,de\n3;dam\n1,1,de\n2,1,x-\n"));
        assertEquals(
                "1 translation-unknown, 2 translation-unknown, 3 translation-unknown, 4 translation-unknown", told());
    }

    @Test
    void twoPostsOfOneNameHaveTwo() {
        wxr.post(1, "dam", "A", "x", "").post(2, "dam", "B", "x", "").post(3, "", "C", "x", "");
        List<WordPressExport.Post> posts = wxr.read(folder);
        assertEquals("dam", posts.get(0).content().said().slug());
        assertEquals("dam-2", posts.get(1).content().said().slug());
        assertNull(posts.get(2).content().said().slug());
        assertTrue(told().endsWith("text-moved"));
    }

    @Test
    void whatIsNoTextIsCounted() {
        wxr.item(1, "nav_menu_item", "publish", "m", "M", "", "")
                .item(2, "nav_menu_item", "publish", "n", "N", "", "")
                .item(3, "event", "publish", "e", "E", "x", "")
                .post(
                        4,
                        "a",
                        "A",
                        "x",
                        Wxr.meta("_edit", "1") + Wxr.meta("own", "2")
                                + "<wp:comment><wp:comment_content>c</wp:comment_content></wp:comment>");
        only();
        assertEquals(
                List.of(
                        "1 of the kind `event` left out", "2 of the kind `nav_menu_item` left out",
                        "comments of readers left out: 1", "custom fields left out: 1, `own`"),
                wxr.diagnostics.list().stream().map(Diagnostic::message).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]> ¦ &a;",
                "<!DOCTYPE rss [<!ENTITY a 'aa'><!ENTITY b '&a;&a;&a;&a;'>]> ¦ &b;",
                "<!-- --> ¦ </wp:post_id><b>",
            })
    void entitiesAndBrokenXmlAreRefused(String doctype, String inside) {
        String xml = new Wxr()
                .post(1, "a", "A", "x", "<wp:x>" + inside + "</wp:x>")
                .xml()
                .replaceFirst("<rss", doctype + "<rss");
        assertEquals(List.of(), wxr.read(folder, xml.getBytes(StandardCharsets.UTF_8), null, false, null));
        assertTrue(told().endsWith("document-broken"), told());
        assertFalse(wxr.diagnostics.list().toString().contains("root:"));
    }

    @Test
    void aFileThatIsCutGivesNothing() {
        byte[] whole =
                wxr.post(1, "a", "A", "x", "").post(2, "b", "B", "y", "").xml().getBytes(StandardCharsets.UTF_8);
        for (int length = 450; length < whole.length - 10; length += 37) {
            Wxr cut = new Wxr();
            assertEquals(List.of(), cut.read(folder, java.util.Arrays.copyOf(whole, length), null, false, null));
            assertTrue(cut.diagnostics.hasErrors(), String.valueOf(length));
        }
    }

    @Test
    void controlCharactersAndWrongBytesAreToldOrLeftOut() {
        wxr.post(1, "a", "A", "x\u0000\u0008y", "");
        assertEquals("x y\n", Wxr.markdown(only()));
        Wxr latin = new Wxr().post(1, "a", "Müll", "x", "");
        assertEquals(
                List.of(), latin.read(folder, latin.xml().getBytes(StandardCharsets.ISO_8859_1), null, false, null));
        assertTrue(latin.diagnostics.hasErrors());
    }

    @Test
    void aPostOfAnyDepthIsRead() {
        wxr.post(1, "a", "A", "<div>".repeat(5000) + "x" + "[a [".repeat(5000) + "<b><p>".repeat(2000), "");
        assertTrue(Wxr.markdown(only()).contains("x"));
    }

    @Test
    void aPostWithoutATitleOrADayHasNone() {
        wxr.add("<item><content:encoded>x</content:encoded><wp:post_id>1</wp:post_id><wp:status>publish</wp:status>"
                + "<wp:post_type>post</wp:post_type><wp:post_date>0000-00-00 00:00:00</wp:post_date></item>");
        Content content = only();
        assertNull(content.said().title());
        assertNull(content.said().date());
    }
}
