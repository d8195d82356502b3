package parkhang.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import parkhang.HtmlValidator;
import parkhang.Sample;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Choices;
import parkhang.edition.Editions;
import parkhang.edition.Incomplete;
import parkhang.edition.UnitAnchors;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Articles;
import parkhang.translation.Bundles;
import parkhang.translation.Content;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.Unit;

class HtmlRendererTest {
    /** So that one bar stands at the side of the whole; where a part is translated, beside what is not. */
    @Test
    void blocksThatNobodyTranslatedAreMarkedAsAWhole() {
        String blocks =
                "- One\n- Two\n  1. Three\n\n> Quote\n>\n> — Author\n\n| a | b |\n| - | - |\n| c | d |\n\n- `code`\n";
        String german = new HtmlRenderer().paper(Editions.edition(Sample.article(blocks), Locale.GERMAN));
        for (String element : List.of(
                "<ul class=\"untranslated\"",
                "<ol class=\"untranslated\"",
                "<blockquote class=\"untranslated\"",
                "<div class=\"table untranslated\"")) {
            assertTrue(german.contains(element), element);
        }
        String english = new HtmlRenderer().paper(Editions.edition(Sample.article(blocks), Locale.ENGLISH));
        assertFalse(english.contains("untranslated\""));
    }

    @Test
    void partsOfALineStandApart() {
        String page = new HtmlRenderer().paper(Editions.edition(Sample.article("Text."), Locale.ENGLISH));
        assertTrue(
                page.contains(
                        "<span class=\"line\"><span class=\"detail\">Schönhauser Allee 163</span><span class=\"detail\">"
                                + "<span class=\"separator\">\u00A0· </span>10435 Berlin</span></span>"),
                page);
    }

    private static final String RICH =
            """
            ---
            title: "Fish & <chips>: \\"quoted\\" བོད་"
            date: 2023-05-10
            summary: "A summary </script><!-- & more"
            authors: ["Tenzin \\"T\\" </script>"]
            tags: [report, "a & b"]
            updated: 2023-05-12
            correction: Wrong figure.
            embargo: 2023-05-10T12:00:00-04:00
            kind: letter
            contact: {name: "A & <B>", phone: +1 202 555 0143, mail: a@example.org}
            ---
            ## Fish & chips

            A *b **c*** [d](https://example.org/?a=b&c=d) `e<f>` g[^n] h[^n]\\
            [i](other.md#x) [j](#fish-chips) བོད་ལྗོངས། and Тибет.

            1. one

               two
            2. > quoted
               >
               > – Somebody

            7. seven

            Table: Scores & *more*

            | Land  | Score |
            | ----- | ----: |
            | Tibet | 1[^m] |
            | a     |       |

            |x|
            |-|

            ![A "chart" & more](images/a.png "The caption")

            In line ![x](images/a.png).

            ```
            <b>code</b> & more
            ```

            ***

            ### Deeper

            [^n]: The note[^m]

                | in | note |
                |----|------|
            [^m]: Another
            """;

    private final HtmlRenderer renderer = new HtmlRenderer();

    private static Article rich() {
        Diagnostics diagnostics = new Diagnostics();
        Article article = Sample.file(RICH, diagnostics);
        assertEquals(List.of(), diagnostics.list());
        return article;
    }

    private static Document parsed(String html) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(html)));
    }

    /** The page without its style sheet, its structured data and the names of its units. */
    private String body(String markdown) {
        String html = renderer.paper(Editions.edition(Sample.article(markdown), Locale.ENGLISH));
        String start = "<div class=\"body\">\n";
        int from = html.indexOf(start) + start.length();
        return html.substring(from, html.indexOf("</article>", from))
                .replaceFirst("(?s)</div>\\s*(<section class=\"notes\".*|)$", "$1")
                .replaceAll(" id=\"_u-[0-9]+\"", "")
                .strip();
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "ar"})
    void aRichEditionIsValid(String tag) throws Exception {
        String html = renderer.paper(Editions.edition(rich(), Locale.forLanguageTag(tag)));
        parsed(html);
        assertEquals(List.of(), HtmlValidator.findings(html));
    }

    @ParameterizedTest
    @CsvSource({"OMIT", "SOURCE", "MARK"})
    void anEditionThatIsNotWholeIsValid(Incomplete incomplete) throws Exception {
        Article article = rich();
        ArticleTargets empty = Bundles.synced(Segmenter.segment(article), Locale.GERMAN);
        ArticleTargets half = empty.with(empty.units().stream()
                .map(unit -> unit.id().endsWith("1") ? Bundles.with(unit, unit.source(), State.FINAL) : unit)
                .toList());
        Choices choices = new Choices(incomplete, State.TRANSLATED, false);
        String html = renderer.paper(Editions.compose(article, Locale.GERMAN, choices, new Diagnostics(), half)
                .orElseThrow());
        parsed(html);
        assertEquals(List.of(), HtmlValidator.findings(html));
    }

    @Test
    void anyEditionIsWellFormed() throws Exception {
        Articles articles = new Articles(20230510);
        for (int round = 0; round < 200; round++) {
            Article article = articles.next();
            ArticleTargets targets = Bundles.translated(
                    Bundles.synced(Segmenter.segment(article), Bundles.DUTCH),
                    round % 5 == 0 ? State.INITIAL : State.FINAL,
                    unit -> new Content(List.of(new Content.Text(articles.text()))));
            parsed(renderer.paper(Editions.edition(article, Bundles.DUTCH, targets)));
        }
    }

    @Test
    void aPageSaysItsLanguageAndDirection() {
        Article article = Sample.article("one\n");
        String german = renderer.paper(Editions.edition(article, Locale.GERMAN));
        assertTrue(german.contains("lang=\"de\" dir=\"ltr\">"));
        assertTrue(german.contains("<p class=\"untranslated\" id=\"_u-2\" lang=\"en\">one</p>"));
        String arabic = renderer.paper(Editions.edition(article, Locale.forLanguageTag("ar")));
        assertTrue(arabic.contains("lang=\"ar\" dir=\"rtl\">"));
        assertTrue(arabic.contains("<p class=\"untranslated\" id=\"_u-2\" lang=\"en\" dir=\"ltr\">one</p>"));
    }

    /** A full stop at a name's end, or brackets around a part of it, stay where they are. */
    @Test
    void namesKeepTheirDirection() {
        String front = "---\ntitle: One\ndate: 2024-05-01\nauthors: [Jane Doe Jr., 'כהן (דוד)']\n---\none\n";
        Article article = Sample.file(front, new Diagnostics());
        String arabic = renderer.screen(Editions.edition(article, Locale.forLanguageTag("ar")), WebFonts.NONE);
        for (String name : List.of(
                "<p class=\"office\"><span dir=\"ltr\">International Campaign for Tibet &amp; Co.</span></p>",
                "<span class=\"line name\"><span dir=\"ltr\">International Campaign for Tibet &amp; Co.</span></span>",
                "<span dir=\"ltr\">Jane Doe Jr.</span> وכהן (דוד)</p>",
                "lang=\"nl\" dir=\"ltr\">Nederlands</a>",
                "<span aria-current=\"page\">العربية</span>")) {
            assertTrue(arabic.contains(name), name + " in " + arabic);
        }
        String english = renderer.screen(Editions.edition(article, Locale.ENGLISH), WebFonts.NONE);
        for (String name : List.of(
                "<p class=\"office\">International Campaign for Tibet &amp; Co.</p>",
                "By Jane Doe Jr. and <span dir=\"rtl\">כהן (דוד)</span></p>",
                "lang=\"ar\" dir=\"rtl\">العربية</a>")) {
            assertTrue(english.contains(name), name + " in " + english);
        }
    }

    @Test
    void codeKeepsItsDirectionOnAPageFromRightToLeft() {
        assertEquals("ltr", codeDirection("# שלום\nfor x in y:"));
        assertEquals("ltr", codeDirection("1 + 2"));
        assertEquals("", codeDirection("שלום\nשיר של abc"));
        String german = renderer.paper(Editions.edition(Sample.article("```\nx\n```\n"), Locale.GERMAN));
        assertTrue(german.contains("<pre tabindex=\"0\"><code>"), german);
    }

    private String codeDirection(String code) {
        Article article = Sample.article("```\n" + code + "\n```\n");
        String arabic = renderer.paper(Editions.edition(article, Locale.forLanguageTag("ar")));
        return arabic.replaceFirst("(?s).*<pre tabindex=\"0\"(?: dir=\"(\\w+)\")?>.*", "$1");
    }

    @Test
    void textIsEscaped() {
        assertEquals("<p>a &lt;b&gt; &amp; 6&quot;</p>", body("a \\<b> & 6\"\n"));
    }

    @Test
    void anImageSaysTheLanguageOfADescriptionThatIsNotTranslated() {
        String html = renderer.paper(Editions.edition(Sample.article("![a chart](images/a.png)\n"), Locale.GERMAN));
        assertTrue(html.contains("alt=\"a chart\" lang=\"en\""), html);
    }

    @Test
    void aLinkToAnArticleLeadsToItsEdition() {
        assertEquals(
                "<p><a href=\"other.html#x\">a</a> <a href=\"https://example.org/b.md\">b</a></p>",
                body("[a](other.md#x) [b](https://example.org/b.md)\n"));
    }

    @Test
    void anAddressLeadsToEveryUnit() {
        Article article = rich();
        List<Unit> units = Segmenter.segment(article);
        UnitAnchors anchors = UnitAnchors.of(article, units);
        String html = renderer.paper(Editions.edition(article, Locale.GERMAN));
        List<String> lost = units.stream()
                .map(unit -> anchors.at(unit.place()))
                .filter(name -> !html.contains(" id=\"" + name + "\""))
                .toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void aHeadingThatIsCalledLikeAUnitIsAnother() {
        String html = renderer.paper(Editions.edition(Sample.article("## _u-3\n\ntext\n"), Locale.ENGLISH));
        assertTrue(html.contains("<h2 id=\"u-3\">"), html);
        assertTrue(html.contains("<p id=\"_u-3\">"), html);
    }

    @Test
    void everyReferenceToANoteHasAnIdOfItsOwn() {
        String body = body("x[^n] y[^n]\n\n[^n]: N\n");
        assertTrue(body.contains("href=\"#_note-1\" id=\"_note-1-1\""), body);
        assertTrue(body.contains("href=\"#_note-1\" id=\"_note-1-2\""), body);
    }

    @Test
    void aNoteInTheTextOfALinkIsNoLinkInALink() throws Exception {
        String html = renderer.paper(Editions.edition(
                Sample.article("[see[^n]](https://example.org)\n\n[^n]: N\n", new Diagnostics()), Locale.ENGLISH));
        assertEquals(List.of(), HtmlValidator.findings(html));
    }

    @Test
    void anAddressThatIsNoUrlByTheLetterIsStillValid() throws Exception {
        String html = renderer.paper(Editions.edition(
                Sample.article("[a](https://example.org/?q={a}|b%[c]) [b](https://example.org/བོད)\n"),
                Locale.ENGLISH));
        assertEquals(List.of(), HtmlValidator.findings(html));
    }

    @Test
    void structuredDataIsJsonAndEndsNoScript() throws Exception {
        String html = renderer.paper(Editions.edition(rich(), Locale.ENGLISH));
        String start = "<script type=\"application/ld+json\">";
        int from = html.indexOf(start) + start.length();
        String json = html.substring(from, html.indexOf("</script>", from));
        assertFalse(json.contains("<"));
        assertEquals(
                "{\"@context\":\"https://schema.org\",\"@type\":\"Article\",\"genre\":\"Letter\","
                        + "\"headline\":\"Fish & <chips>: “quoted” བོད་\","
                        + "\"description\":\"A summary </script><!-- & more\",\"inLanguage\":\"en\","
                        + "\"datePublished\":\"2023-05-10\",\"dateModified\":\"2023-05-12\","
                        + "\"url\":\"https://example.org/en/sample.html\","
                        + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"International Campaign for Tibet & Co.\","
                        + "\"contactPoint\":[{\"@type\":\"ContactPoint\",\"name\":\"A & <B>\",\"contactType\":\"press\","
                        + "\"telephone\":\"+1 202 555 0143\",\"email\":\"a@example.org\"}]},"
                        + "\"author\":[{\"@type\":\"Person\",\"name\":\"Tenzin \\\"T\\\" </script>\"}],"
                        + "\"keywords\":[\"report\",\"a & b\"]}",
                json.replace("\\u003c", "<")
                        .replace("\\u003e", ">")
                        .replace("\\u0026", "&")
                        .replace("\\u0022", "\\\"")
                        .replace("\\u005c", "\\\\"));
        assertEquals(1, parsed(html).getElementsByTagName("script").getLength());
    }

    @Test
    void machinesAreToldWhereEachEditionIs() {
        String html = renderer.paper(Editions.edition(Sample.article("x\n"), Locale.GERMAN));
        assertTrue(html.contains("<link rel=\"canonical\" href=\"https://example.org/de/sample.html\"/>"));
        assertTrue(
                html.contains("<link rel=\"alternate\" hreflang=\"nl\" href=\"https://example.org/nl/sample.html\"/>"));
        assertTrue(html.contains("\"isBasedOn\":\"https://example.org/en/sample.html\""));
        assertTrue(html.contains("<meta property=\"og:locale\" content=\"de_DE\"/>"));
    }
}
