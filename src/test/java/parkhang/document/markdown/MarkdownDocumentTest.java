package parkhang.document.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import parkhang.text.SourceText;
import parkhang.yaml.YamlPlain;

class MarkdownDocumentTest {
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static Content read(String text) {
        return read("post.md", text);
    }

    private static Content read(String file, String text) {
        Diagnostics diagnostics = new Diagnostics();
        return MarkdownDocument.read(SourceText.of(file, text), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.list()));
    }

    private static String markdown(Content content) {
        return ArticleWriter.body(content.blocks(), content.notes(), new Diagnostics());
    }

    private static String found(Content content) {
        return content.findings().stream()
                .map(one -> one.place().line() + " " + one.code().id())
                .collect(Collectors.joining(", "));
    }

    private static String refused(String text) {
        Diagnostics diagnostics = new Diagnostics();
        assertTrue(MarkdownDocument.read(SourceText.of("post.md", text), diagnostics)
                .isEmpty());
        return diagnostics.list().stream()
                .map(one -> one.place().line() + " " + one.code().id())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                ---
                title: A dam
                pubDate: 2024-05-03T10:00:00+02:00
                description: In short.
                author: [Jane, {name: Tom}]
                categories: [water]
                keywords: dams, water
                slug: a-dam
                language: de-DE
                canonicalURL: https://example.org/a
                weight: 10
                draft: true
                ---
                Text""",
                """
                +++
                title = "A dam"
                date = 2024-05-03T10:00:00+02:00
                summary = "In short."
                authors = ["Jane", "Tom"]
                tags = ["water", "dams"]
                slug = "a-dam"
                lang = "de-DE"
                url = "https://example.org/a"
                weight = 10
                draft = true
                +++
                Text""",
                "{\n\"title\": \"A dam\",\n\"publishDate\": \"2024-05-03\",\n\"excerpt\": \"In short.\",\n\"authors\": [\"Jane\", \"Tom\"],\n"
                        + "\"tags\": [\"water\", \"dams\"], \"slug\": \"a-dam\", \"lang\": \"de_DE\",\n\"permalink\": \"https://example.org/a\","
                        + "\n\"weight\": 10,\n\"draft\": true\n}\nText"
            })
    void readsWhatStandsInFront(String text) {
        Content content = read(text);
        Content.Said said = content.said();
        assertEquals("A dam", Objects.requireNonNull(said.title()).words());
        assertEquals(LocalDate.of(2024, 5, 3), said.date());
        assertEquals("In short.", Objects.requireNonNull(said.summary()).words());
        assertEquals(List.of("Jane", "Tom"), said.authors());
        assertEquals(
                List.of("water", "dams"),
                said.tags().stream().sorted(java.util.Comparator.reverseOrder()).toList());
        assertEquals("a-dam", said.slug());
        assertEquals(Locale.GERMANY, said.language());
        assertEquals(URI.create("https://example.org/a"), said.canonical());
        assertEquals(Map.of("weight", new YamlPlain("10"), "draft", new YamlPlain("true")), said.extra());
        int draft = 1
                + (int) text.substring(0, text.indexOf("draft"))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        String named = draft + " draft-read, " + draft + " front-matter-kept";
        assertTrue(found(content).contains(named), found(content));
        assertEquals("Text\n", markdown(content));
    }

    @Test
    void readsThePercentSignsOfPandoc() {
        Content.Said said =
                read("% A long\n  title\n% Jane Doe; Tom\n% 2024-05-03\n\nText").said();
        assertEquals("A long title", Objects.requireNonNull(said.title()).words());
        assertEquals(List.of("Jane Doe", "Tom"), said.authors());
        assertEquals(LocalDate.of(2024, 5, 3), said.date());
    }

    /** A heading is found by all of its words, those of code among them. */
    @Test
    void aLinkLeadsToAHeadingWithCodeInIt() {
        Content content = read("# T\n\nSee [it](#the-foo-option).\n\n## The `foo` option\n\nText");
        assertTrue(markdown(content).contains("](#the-foo-option)"), markdown(content));
        assertEquals("", found(content));
    }

    @Test
    void aFileNameHasTheDayAndTheSlug() {
        Content.Said said =
                read("_posts/2024-05-03-a-dam.md", "# A dam\n\nText").said();
        assertEquals(LocalDate.of(2024, 5, 3), said.date());
        assertEquals("a-dam", said.slug());
        assertEquals("A dam", Objects.requireNonNull(said.title()).words());
        assertEquals("the-dam", read("posts/the-dam/index.md", "Text").said().slug());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            value = {
                ":::warning[Beware]\\n\\nBody\\n\\n- a\\n\\n:::\\n\\nOut ¦ > [!WARNING]\\n>\\n> **Beware**\\n>\\n> Body\\n>\\n> - a\\n\\nOut ¦ §§",
                "::: {.note}\\nBody\\n:::\\n ¦ > [!NOTE]\\n>\\n> Body ¦ §§",
                "::: columns\\nBody\\n::: \\nOut ¦ Body\\n\\nOut ¦ 1 formatting-omitted",
                "> [!tip]- Title *x*\\n> Body ¦ > [!TIP]\\n>\\n> **Title *x***\\n>\\n> Body ¦ §§",
                "> [!quote]\\n> Body ¦ > Body ¦ §§",
                "[[Some Page|there]] and [[x]] ¦ [there](some-page.md) and x ¦ 1 markup-converted, 1 markup-converted",
                "![[gone.png|100]] ¦ §§ ¦ 1 markup-converted, 1 picture-omitted",
                "a ==b *c*== d ¦ a b *c* d ¦ 1 formatting-omitted",
                "a %%b%% c\\n\\n%%\\nd\\n\\ne\\n%%\\n\\nf ¦ a c\\n\\nf ¦ 1 comment-omitted, 3 comment-omitted",
                "<!-- a\\nb --> ¦ §§ ¦ 1 comment-omitted",
                "a\\n\\n<!--more--> ¦ a ¦ §§",
                "Term\\n: One\\n: Two\\n\\nOut ¦ - **Term**\\n\\n  One\\n\\n  Two\\n\\nOut ¦ §§",
                "a\\n\\nHead\\n====\\n\\nSub\\n---\\n\\n[a](#sub) ¦ a\\n\\n## Head\\n\\n### Sub\\n\\n[a](#sub) ¦ §§",
                "## Head {#own}\\n\\n[a](#own) ¦ ## Head {#own}\\n\\n[a](#own) ¦ §§",
                "[a][b]\\n\\n[b]: https://example.org/ ¦ [a](https://example.org/) ¦ §§",
                "a  \\nb\\\\\\nc ¦ a\\\\\\nb\\\\\\nc ¦ §§",
                "3) a\\n4) b\\n   1. c ¦ 3. a\\n4. b\\n   1. c ¦ §§",
                "- [x] a\\n- [ ] b ¦ - [x] a\\n- [ ] b ¦ §§",
                "{{< youtube x1 >}} ¦ <https:/%www.youtube.com/watch?v=x1> ¦ 1 markup-converted",
                "{{< nope \"a b\" >}} ¦ \\{\\{\\< nope \"a b\" \\>\\}\\} ¦ 1 shortcode",
                "a\\n{% include b.html %} ¦ a \\{% include b.html %\\} ¦ 2 shortcode",
                "[a]({{< relref \"b-c.md\" >}}) ¦ [a](b-c.md) ¦ 1 markup-converted",
                "[a]({% post_url 2024-05-03-b-c %}) ¦ [a](b-c.md) ¦ 1 markup-converted",
                "{% highlight ruby %}\\nputs *1*\\n{% endhighlight %} ¦ ```\\nputs *1*\\n``` ¦ 1 markup-converted",
                "import A from './a'\\n\\nText {/* b */} ¦ Text ¦ 1 text-omitted, 3 comment-omitted",
                "<Card title=\"T\">\\n\\nBody\\n\\n</Card> ¦ Body ¦ 1 formatting-omitted, 1 formatting-omitted",
                "<details><summary>Sum</summary>\\n\\nBody\\n\\n</details> ¦ **Sum**\\n\\nBody ¦ §§",
                "<aside>Body</aside> ¦ > [!NOTE]\\n>\\n> Body ¦ §§",
                "H<sub>2</sub>O, x~1~, x^2^<br>y ¦ H~2~O, x~1~, x^2^\\\\\\ny ¦ §§",
                "<iframe src=\"https://example.org/f\"></iframe> ¦ <https://example.org/f> ¦ 1 text-moved",
                "<script>\\na()\\n</script>\\n\\nb ¦ b ¦ 1 surroundings-omitted",
                "a\\n\\n[b](javascript:x) ¦ a\\n\\nb ¦ 3 link-omitted",
                "As @smith2020 [@doe, p. 3] ¦ As \\@smith2020 \\[\\@doe, p. 3\\] ¦ 1 citation, 1 citation",
                "Text {.red} $a_1$ ¦ Text \\$a\\_1\\$ ¦ 1 formatting-omitted, 1 formula",
                "| a |\\n|---|\\n| b |\\n\\n: Cap ¦ Table: Cap\\n\\n| a |\\n| --- |\\n| b | ¦ §§",
                "a[^1] b^[in place]\\n\\n[^1]: One ¦ a[^1] b[^2]\\n\\n[^1]: One\\n\\n[^2]: in place ¦ §§",
                "a\\n\\n[^1]: One ¦ a ¦ 3 text-omitted"
            })
    void readsWhatOtherProgramsHave(String typed, String wanted, String found) {
        Content content = read(lines(typed));
        assertEquals(lines(wanted), markdown(content).strip());
        assertEquals(found, found(content));
    }

    private static String lines(String written) {
        return written.replace("\\\\", "\u0001")
                .replace("\\n", "\n")
                .replace("\u0001", "\\")
                .replace("/%", "//")
                .strip();
    }

    @Test
    void codeStaysAsItIs() {
        String text = "```\n:::note\n[[a]] {{< b >}} %%c%% ==d==\n:::\n```\n\n`[[a]] ==b==`\n";
        assertEquals(text, markdown(read(text)));
        assertEquals("", found(read(text)));
    }

    @Test
    void picturesBesideTheFileComeAlongAndNoOthers(@TempDir Path folder) throws IOException {
        Path inside = Files.createDirectories(folder.resolve("posts/images"));
        Files.write(inside.resolve("a dam.png"), Base64.getDecoder().decode(PNG));
        Files.write(folder.resolve("out.png"), Base64.getDecoder().decode(PNG));
        String file = folder.resolve("posts/post.md").toString();
        Content content = read(
                file,
                "![The dam](<images/a dam.png> \"Caption\"){width=50%}\n\n![](../out.png) ![](/etc/passwd) ![](https://example.org/a.png)");
        assertEquals(
                "![The dam](images/a-dam-bfbb93ae.png \"Caption\"){width=50%}\n",
                markdown(content).replaceAll("a-dam-[0-9a-f]{8}", "a-dam-bfbb93ae"));
        assertEquals(1, content.pictures().size());
        assertEquals("3 picture-omitted, 3 picture-omitted, 3 picture-omitted", found(content));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "+++\\ntitle = \\n+++\\nText ¦ 2 document-broken",
                "---\\ntitle: [\\n---\\nText ¦ 3 yaml-syntax",
                "{\\n\"title\": \\n\"a\" \"b\"\\n}\\nText ¦ 3 yaml-syntax"
            })
    void whatCanNotBeReadIsRefused(String text, String found) {
        assertEquals(found, refused(lines(text)));
    }

    @Test
    void bombsAreRefused() {
        assertEquals("1 document-broken", refused("+++\na = " + "[".repeat(100_000) + "\n+++\nText"));
        StringBuilder yaml = new StringBuilder("---\na0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertTrue(refused(yaml + "---\nText").endsWith("yaml-syntax"));
    }

    @Test
    void whatIsDeepIsReadAllTheSame() {
        read("> ".repeat(5000) + "a\n" + "[".repeat(5000) + "\n" + ":::note\n".repeat(500) + "<b>".repeat(5000));
    }
}
