package parkhang.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Reported;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;

/** Bodies begin in line 5. */
class ForeignMarkupTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private List<String> reported(String body) {
        Sample.article(body.replace("\\n", "\n"), diagnostics);
        return Reported.in(diagnostics);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '¬',
            value = {
                "A formula: $E = mc^2$ in a line              ¦ formula@5:12",
                "$x$ and $n-1$, $\\alpha$.                    ¦ formula@5:1 formula@5:9 formula@5:16",
                "Of $a_1 * b$ and *c* $d * e_2$.              ¦ formula@5:4 formula@5:22",
                "A sum\\nover two lines: $a +\\nb$.            ¦ formula@6:17",
                "$$\\nE = mc^2\\n$$                            ¦ formula@5:1",
                "$$ x $$ is set apart                         ¦ formula@5:1",
                "As \\(a^2\\) or \\[ \\frac{a}{b} \\]          ¦ formula@5:4 formula@5:15",
                "See \\cite{doe2024}.                          ¦ formula@5:5",
                "## The $x$ of it                             ¦ formula@5:8",
                "|a $x$|\\n|-|\\n|b $y$|                      ¦ formula@5:4 formula@7:4",
                "> - in a list $x$                            ¦ formula@5:15",
                "\\pagebreak\\n\\nText.                          ¦ formula@5:1",
                "Term\\n: what it means                        ¦ definition-list@6:1",
                "Term\\n:   one\\n:   two                       ¦ definition-list@6:1",
                "Term\\n\\n:   apart                            ¦ definition-list@7:1",
                "::: note\\n\\nText.\\n\\n:::                   ¦ container@5:1 container@9:1",
                ":::{tip} Title\\nText.\\n:::                   ¦ container@5:1 container@7:1",
                ".. note:: a directive                         ¦ container@5:1",
                "See [the report] (https://example.org/r).    ¦ link-malformed@5:5",
                "See [the report] (report.pdf), [b] (c.md).   ¦ link-malformed@5:5 link-malformed@5:32",
                "Text[^a note].\\n\\n[^a note]: Two words.        ¦ markup-unknown@5:5 markup-unknown@7:1",
                ":+1: for that                                ¦ markup-unknown@5:1",
                "??? tip\\n    Text.                          ¦ markup-unknown@5:1",
                "{{< figure src=\"a.png\" >}}                   ¦ shortcode@5:1",
                "{{% notice %}} x {{% /notice %}}             ¦ shortcode@5:1 shortcode@5:18",
                "{% include a.html %} and {{ site.title }}    ¦ shortcode@5:1 shortcode@5:26",
                "[gallery ids=\"1,2\"] and [/caption]           ¦ shortcode@5:1 shortcode@5:25",
                "<Chart data={[1, 2]} />                      ¦ jsx@5:1",
                "<Tabs items={['a']}>text</Tabs>              ¦ raw-html@5:25 jsx@5:1",
                "import Chart from './chart'                  ¦ jsx@5:1",
                "It is {props.name} {/* a remark */}          ¦ jsx@5:7 jsx@5:20",
                "See [[Another page]] and [[a|b]].            ¦ wiki-link@5:5 wiki-link@5:26",
                "![[photo.png]]                               ¦ wiki-link@5:1",
                "See the table and @doe2024.                  ¦ citation@5:19",
                "As in [@doe, p. 3; -@roe] and [see @x1999].  ¦ citation@5:7 citation@5:36",
                "As @doe [p. 3] says, see @fig:map.           ¦ citation@5:4 citation@5:26",
                "See [the report](report 2.pdf).              ¦ link-malformed@5:5",
                "See [the [inner](https://a.org/ x) one].     ¦ link-malformed@5:10",
                "![a](Foto (1) x.jpg)                         ¦ image-malformed@5:1",
                "So ![a b](images/A B (2).JPG \"a (b)\"), c.    ¦ image-malformed@5:4",
                "![a](two words.png                           ¦ image-malformed@5:1",
                "See [the report][nowhere].                   ¦ link-malformed@5:5",
                "See [a[^n]](https://example.org).\\n\\n[^n]: N. ¦ note-misplaced@5:5",
                "| a | `b|c` |\\n|---|---|\\n| 1 | 2 |         ¦ table-malformed@5:1 table-malformed@6:1 table-malformed@7:1",
                "a | b\\n--- | --- | ---                       ¦ table-row-length@5:1",
                "+---+---+\\n| a | b |\\n+---+---+             ¦ table-malformed@5:1 table-malformed@6:1 table-malformed@7:1",
                "| a | b |\\n|---|---|\\n| 1 |\\n| 1 | 2 | 3 |  ¦ table-row-length@7:1 table-row-length@8:1",
                "Table: T\\n\\n| a | `b|c` |\\n|---|---|         ¦ caption-misplaced@5:1 table-malformed@7:1 table-malformed@8:1",
                "| a |\\n|---|\\n\\nTable: T                   ¦ caption-misplaced@8:1",
                "  Right   Left\\n\\n-------  -----\\n\\n 12  12    ¦ table-malformed@7:1",
                "==marked== and ++added++                     ¦ markup-unknown@5:1 markup-unknown@5:16",
                "**„bold“**and on                             ¦ markup-unknown@5:1",
                "a ~single~ tilde                             ¦ markup-unknown@5:3",
                ":tada: a party                               ¦ markup-unknown@5:1",
                "!!! note\\n    Text.                         ¦ markup-unknown@5:1",
                "- [x]\\n- [ ] a\\n\\n[ ] b                     ¦ markup-unknown@5:3 markup-unknown@8:1",
                "with^[a note in its place] it                ¦ markup-unknown@5:5",
                "[TOC]                                        ¦ markup-unknown@5:1",
                "*[HTML]: a language                          ¦ markup-unknown@5:1",
                "A paragraph. {.lead}                         ¦ markup-unknown@5:14",
                "{: .lead}                                    ¦ markup-unknown@5:1",
            })
    void markupOfOtherProgramsIsReportedWhereItStands(String body, String expected) {
        assertEquals(List.of(expected.split(" ")), reported(body), body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It costs $5 and $10, or $5-$10, or 5$ and 10$.",
                "It costs $5 (US$) or A$7; US$ 3 million, NZ$4/HK$30.",
                "Set $HOME and $PATH, also $HOME/bin:$PATH.",
                "Prices: $, $$ and $$$.",
                "Write to jane.doe@example.org or <j@example.org>, jane2024@example.org.",
                "Follow @savetibet and @ICT_Germany, (@hrw), or https://medium.com/@doe2024.",
                "In code: `$x$`, `[[a]]`, `{{ x }}`, `@doe2024`, `](`, `:::`, `| a |`.",
                "```\n$x$ [[a]] {{< a >}}\n::: note\n| a | b |\n```",
                "    $x$ indented {% raw %}",
                "Escaped: \\$x\\$, \\[\\[a\\]\\], \\{{ a }}, \\@doe2024, \\==a==, \\:tada:, \\~a~.",
                "As entities: &#36;x&#36;, &#91;&#91;a]].",
                "\\[^abc] and &#91;^abc] and [\\^abc] are patterns.",
                "It was 10:30: a time. At 10:30:15, in a ratio of 1:2:3.",
                "Une phrase assez longue pour être coupée à la fin de la ligne par un éditeur\n: elle continue.",
                "A | B, and |x| is an absolute value.",
                "He said [sic] (in 2023) and [d]eeply, notes [1][2], [a] [b].",
                "Use (see below)[1] or f(x)[0].",
                "a == b, a = b, C++ and C++, x--, 2**3, ** and * remain.",
                "About ~5 to ~10, ~/x and ~/bin:~/lib, a ~ b, ~~.",
                "It is 2^10, a^b, ^ and x ^ y.",
                "{braces}, {a, b}, {...}, {.h, .cc} and {}.",
                "a < b > c, a <> b, <- and ->, 3 <4 and 5> 2.",
                "See https://example.org/a_$b$/~x/?q=[[a]]&t={{b}} today.",
                "Table: of what?",
                "[Someone] (in 2023) and [see] (www) or [a] (b.c d).",
                "\\alpha and \\newpage in a line; ??? what is that?",
                "Really??? yes.. note:: no",
                "Note: import duties from China. Export goods.",
                "Wow!!! note that! ... [...] [… ] [!]",
                "| a | b |\n|---|---|\n| 1 \\| 2 | `x\\|y` |\n| | |",
                "a | b\n--|--\n1 | 2",
                "| a |\n|---|\n| \\$x\\$ \\| \\| |",
                "x[^1][^2] and[^1]\n\n[^1]: N [@](https://example.org).\n[^2]: M.",
                "[a]: https://example.org/$x$\n\nSee [a] and [b][a].",
                "[@savetibet](https://example.org/@savetibet) wrote.",
                "C:\\Dossier\\{x} and \\alpha, \\(maybe\\) so \\[d\\]eeply.",
            })
    void plainWordsAreNoFinding(String body) {
        assertEquals(List.of(), reported(body), body);
    }

    @Test
    void aMessageShowsWhatWasTyped() {
        reported("See [a *b* `c`[^n] d](https://example.org/a-rather-long-address) and $x$.\\n\\n[^n]: N.");
        assertEquals(
                List.of(
                        "a link with a note in its text is printed as it is typed: `[a *b* `c`[^n] d](https://example.org/a-…`",
                        "a formula is printed as it is typed: `$x$`"),
                Reported.messages(diagnostics));
    }
}
