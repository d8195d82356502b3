package parkhang.document.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import parkhang.document.Content;

/** Writes numbered words in each place that a post has, and looks for all of them in the articles and in what was said. */
class WordPressLossTest {
    private static final Pattern WORD = Pattern.compile("w[0-9]+x");

    /** Places for words, at each {@code W}. */
    private static final List<String> TEXTS = List.of(
            "<!-- wp:paragraph -->\n<p>W <em>W</em> <a href=\"https://example.org/W\">W</a></p>\n<!-- /wp:paragraph -->",
            "<!-- wp:heading {\"level\":3} -->\n<h3>W</h3>\n<!-- /wp:heading -->",
            "<!-- wp:list --><ul><!-- wp:list-item --><li>W<ul><li>W</li></ul></li><!-- /wp:list-item --></ul><!-- /wp:list -->",
            "<!-- wp:image {\"id\":5} -->\n<figure class=\"wp-block-image\"><img src=\"W.png\" alt=\"W\"/><figcaption>W</figcaption></figure>\n<!-- /wp:image -->",
            "<!-- wp:table --><figure><table><thead><tr><th>W</th></tr></thead><tbody><tr><td>W</td></tr></tbody></table><figcaption>W</figcaption></figure><!-- /wp:table -->",
            "<!-- wp:embed {\"url\":\"https://example.org/v\"} -->\n<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\nhttps://example.org/W\n</div></figure>\n<!-- /wp:embed -->",
            "<!-- wp:quote --><blockquote><p>W</p><cite>W</cite></blockquote><!-- /wp:quote -->",
            "<!-- wp:block {\"ref\":W} /-->",
            "<!-- wp:buttons --><div><a class=\"wp-block-button__link\" href=\"/W\">W</a></div><!-- /wp:buttons -->",
            "W W\nW\n\nW",
            "<strong>W\n\nW</strong>",
            "[caption id=\"a\" width=\"3\"]<a href=\"/W\"><img src=\"W.png\" alt=\"W\"></a> W <b>W</b>[/caption]",
            "[caption caption=\"W\"]<img src=\"/W.png\" alt=\"W\">[/caption]",
            "[embed]https://example.org/W[/embed]\n[W_W a=\"W\"]W[/W_W] [[W]] [W]",
            "[youtube https://example.org/W]\n\nhttps://example.org/W",
            "<pre>W\n\n  W</pre>",
            "<script>W</script><style>W</style><div style=\"display:none\">W</div>",
            "<div class=\"sharedaddy\">W</div><form>W<input value=\"1\"></form>",
            "<!-- W -->",
            "<iframe src=\"https://example.org/W\"></iframe> <video><source src=\"https://example.org/W\">W</video>",
            "<abbr title=\"W\">W</abbr> <u>W</u> <mark>W</mark> <w-own a=\"W\">W</w-own>",
            "<dl><dt>W<dd>W</dl><table><tr><td>W<table><tr><td>W</table></table>",
            "W<sup><a href=\"#n1\" id=\"r1\">1</a></sup> W\n\n<ol><li id=\"n1\">W <a href=\"#r1\">↩</a></li></ol>");

    @RepeatedTest(60)
    void everyWordIsInAnArticleOrNamed(RepetitionInfo repetition, @TempDir Path folder) {
        Random random = new Random(repetition.getCurrentRepetition());
        Wxr wxr = new Wxr();
        for (int id = 1; id <= 4; id++) {
            String text = IntStream.range(0, 6)
                    .mapToObj(i -> TEXTS.get(random.nextInt(TEXTS.size())))
                    .collect(Collectors.joining(random.nextBoolean() ? "\n\n" : "\n"));
            wxr.post(
                    id,
                    "W-W",
                    "W &amp; <i>W</i>",
                    text,
                    "<excerpt:encoded><![CDATA[W <b>W</b>]]></excerpt:encoded>" + Wxr.category("category", "c", "W")
                            + Wxr.category("post_tag", "t", "W"));
        }
        wxr.item(9, "post", "draft", "d", "W", "not asked for", "")
                .add("<wp:term><wp:term_name>n</wp:term_name></wp:term>");
        String xml = numbered(wxr.xml());
        List<WordPressExport.Post> posts = wxr.read(folder, xml.getBytes(StandardCharsets.UTF_8), null, false, null);
        String all = Stream.concat(
                        posts.stream().flatMap(post -> words(post.content())),
                        wxr.diagnostics.list().stream().map(one -> one.message()))
                .collect(Collectors.joining("\n"));
        String lost = WORD.matcher(xml)
                .results()
                .map(word -> word.group())
                .filter(word -> !all.contains(word))
                .collect(Collectors.joining(" "));
        assertEquals("", lost, xml);
    }

    private static Stream<String> words(Content content) {
        Content.Said said = content.said();
        return Stream.of(
                        Stream.of(Wxr.markdown(content), said.slug() + " " + said.canonical()),
                        Stream.of(said.title(), said.summary())
                                .filter(Objects::nonNull)
                                .map(Content.Aside::words),
                        said.tags().stream(),
                        content.findings().stream().map(one -> one.message()))
                .flatMap(words -> words);
    }

    private static String numbered(String text) {
        Matcher places = Pattern.compile("(?<![A-Za-z/])W(?![a-zA-Z])|(?<=/)W(?=[\".<])|(?<=/)W(?=_W)")
                .matcher(text);
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        while (places.find()) {
            places.appendReplacement(numbered, "w" + number++ + "x");
        }
        return places.appendTail(numbered).toString();
    }
}
