package parkhang.document.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import parkhang.article.ArticleWriter;
import parkhang.article.FrontMatter;
import parkhang.article.Line;
import parkhang.article.TranslateBy;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.Content;
import parkhang.text.SourceText;

/** Writes numbered words in each place that a Markdown file has, and looks for all of them in the article and in what was said. */
class MarkdownLossTest {
    private static final Pattern WORD = Pattern.compile("w[0-9]+x");

    /** A place for words, at each {@code W}. */
    private static final List<String> BLOCKS = List.of(
            "W *W* **W** ~~W~~ `W` ==W W== W",
            "## W W {#W}",
            "W W\n===",
            "- W\n- [x] W\n  - W\n\n  W",
            "4) W\n5) W",
            "> W\n> W",
            "> [!note] W\n> W",
            "> [!W] W\n> W",
            ":::tip[W]\nW\n\n- W\n:::",
            ":::W W\nW\n:::",
            "::: {.W #W}\nW\n:::",
            "| W | W |\n| --- | --- |\n| W | W [W](https://example.org/W) |\n\n: W",
            "Table: W\n\n| W | W |\n| --- | --- |\n| W | W |",
            "```W W\nW\nW\n```",
            "    W\n    W",
            "[W](https://example.org/W \"W\") [W](W.md) [W](/W) [W](#W) [W](javascript:W) <https://example.org/W>",
            "![W](W.png \"W\") W ![W](https://example.org/W.png)",
            "![W](W.png \"W\"){.W width=50%}",
            "[[W W]] [[W|W]] [[W#W]] ![[W.png|W]] ![[W]]",
            "W %%W W%% W\n\n%%\nW\n%%",
            "W {{< W W=\"W\" >}} W {{% W %}} W {{< /W >}}",
            "{{< figure src=\"W.png\" alt=\"W\" caption=\"W\" attr=\"W\" >}}",
            "{{< youtube W >}} {{< gist W W >}}",
            "[W]({{< ref \"W.md\" >}}) [W]({% post_url 2024-01-02-W %}) ![W]({{ site.baseurl }}/W.png)",
            "{% include W.html W=\"W\" %} {{ W | W }}",
            "{% highlight W %}\nW\n{% endhighlight %}",
            "import W from './W'\nexport const W = 1",
            "<Card W=\"W\">\n\nW\n\n</Card> {/* W */} {W}",
            "<details>\n<summary>W</summary>\n\nW\n\n</details>",
            "<aside>W <b>W</b></aside>",
            "<figure><img src=\"W.png\" alt=\"W\"><figcaption>W</figcaption></figure>",
            "<table><tr><td>W<td colspan=2>W</table>",
            "<iframe src=\"https://example.org/W\"></iframe>",
            "<script>W</script> <div hidden>W</div> <nav>W</nav>",
            "<!-- W\nW -->",
            "W\n: W\n: W\n\n  W",
            "W[^N] W^[W *W*] W\n\n[^N]: W",
            "[W][W] [W][] W\n\n[W]: https://example.org/W \"W\"",
            "W @W2020 [@W, p. W] $W$ $$W$$ :W: \\W{W}",
            "H~W~ x^W^ <sub>W</sub> <sup>W</sup> <kbd>W</kbd> <mark>W</mark> <abbr title=\"W\">W</abbr>",
            "W  \nW\\\nW");

    private static final List<String> FRONTS = List.of(
            "---\ntitle: W W\ndate: 2024-05-03\nauthors: [W, W]\ntags:\n  - W\ndescription: W\nW: W\nW:\n  W: [W, {W: W}]\ncover: W\n---\n",
            "+++\ntitle = \"W\"\ndate = 2024-05-03\nauthor = \"W\"\ncategories = [\"W\"]\nW = \"W\"\n[W]\nW = [\"W\", {W = \"W\"}]\n+++\n",
            "{\n\"title\": \"W\", \"date\": \"2024-05-03\", \"W\": {\"W\": [\"W\"]}\n}\n",
            "% W W\n% W; W\n% 2024-05-03\n",
            "");

    @RepeatedTest(150)
    void everyWordIsInTheArticleOrNamed(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            parts.add(BLOCKS.get(random.nextInt(BLOCKS.size())));
        }
        String text = numbered(
                FRONTS.get(random.nextInt(FRONTS.size())) + "\nFirst.\n\n" + String.join("\n\n", parts) + "\n");
        assertEquals("", lost(text), text);
    }

    private static String numbered(String text) {
        Matcher places = Pattern.compile("\\bW(?=[^a-zA-Z]|$)|N(?=\\])").matcher(text);
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        while (places.find()) {
            places.appendReplacement(numbered, places.group().equals("N") ? "n" + number++ : "w" + number++ + "x");
        }
        return places.appendTail(numbered).toString();
    }

    private static String lost(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Content content = MarkdownDocument.read(SourceText.of("post.md", text), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.list() + text));
        Content.Said said = content.said();
        FrontMatter front = new FrontMatter(
                null,
                null,
                new Line(Place.of(""), List.of()),
                LocalDate.EPOCH,
                null,
                null,
                said.authors(),
                said.tags(),
                null,
                null,
                null,
                List.of(),
                true,
                TranslateBy.NONE,
                List.of(),
                said.extra());
        String article = ArticleWriter.write(front, content.blocks(), content.notes(), diagnostics);
        String named = content.findings().stream().map(one -> one.message()).collect(Collectors.joining("\n"));
        String all = (article + named + said.title() + said.summary() + said.slug()).toLowerCase(Locale.ROOT);
        return WORD.matcher(text)
                .results()
                .map(word -> word.group())
                .filter(word -> !all.contains(word))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
