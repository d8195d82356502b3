package parkhang.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Reported;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;

class InlineReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private String outline(String body) {
        return Outline.of(Sample.article(body, diagnostics).blocks()).replace("paragraph@5:1 ", "");
    }

    @Test
    void everyInlineKnowsItsPlace() {
        assertEquals(
                "‹@5:1 A 😀 ›i@5:5{‹@5:6 b ›b@5:8{‹@5:10 c›}}‹@5:14  ›a@5:15<https://example.org/>{‹@5:16 d›}"
                        + "‹@5:40  ›c@5:41{e}‹@5:44  ›img@5:45<f.png>(@5:45 ‹@5:45 g›)br@5:56‹@6:1 h›",
                outline("A 😀 *b **c*** [d](https://example.org/) `e` ![g](f.png)\\\nh\n"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aLineBreakInTheSourceIsASpaceInTheText() {
        assertEquals("‹@5:1 one two›", outline("one\ntwo\n"));
    }

    @Test
    void entitiesAndEscapesAreTheCharactersThatTheyStandFor() {
        assertEquals("‹@5:1 [d]eeply & é<b>›", outline("\\[d\\]eeply &amp; &#233;&lt;b>\n"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void textIsInNormalizationFormCWhateverItWasMadeOf() {
        assertEquals("‹@5:1 Café›", outline("Cafe&#x301;\n"));
        assertEquals("‹@5:1 Café›", outline("Cafe<!-- x -->\u0301\n"));
    }

    @Test
    void anEntityDoesNotSmuggleInWhatNoEditionCanHold() {
        assertEquals("‹@5:1 abc›", outline("a&#1;b&#xFFFF;c&#xD800;\n"));
        assertEquals(List.of("control-character@5:1"), Reported.in(diagnostics));
    }

    @Test
    void inlineHtmlIsReportedAndItsTextKept() {
        assertEquals("‹@5:1 one two three›", outline("one <b onclick='x'>two</b> three\n"));
        assertEquals(List.of("raw-html@5:5", "raw-html@5:23"), Reported.in(diagnostics));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¬',
            value = {
                "H~2~O                      | ‹@5:1 H›sub@5:2{‹@5:3 2›}‹@5:5 O›",
                "x^2^ and 10^−3^.           | ‹@5:1 x›sup@5:2{‹@5:3 2›}‹@5:5  and 10›sup@5:12{‹@5:13 −3›}‹@5:16 .›",
                "^14^C                      | sup@5:1{‹@5:2 14›}‹@5:5 C›",
                "SO~4~^2-^                  | ‹@5:1 SO›sub@5:3{‹@5:4 4›}sup@5:6{‹@5:7 2-›}",
                "P~a\\ b~                   | ‹@5:1 P›sub@5:2{‹@5:3 a\u00A0b›}",
                "e^*i*x^                    | ‹@5:1 e›sup@5:2{i@5:3{‹@5:4 i›}‹@5:6 x›}",
                "*x^2^*                     | i@5:1{‹@5:2 x›sup@5:3{‹@5:4 2›}}",
                "~~gone *x*~~               | str@5:1{‹@5:3 gone ›i@5:8{‹@5:9 x›}}",
                "x<sub>a b</sub>y           | ‹@5:1 x›sub@5:2{‹@5:7 a b›}‹@5:16 y›",
                "1<SUP>st</SUP>             | ‹@5:1 1›sup@5:2{‹@5:7 st›}",
                "a<sub>b<sup>c</sup></sub>  | ‹@5:1 a›sub@5:2{‹@5:7 b›sup@5:8{‹@5:13 c›}}",
                "x^a~b~^                    | ‹@5:1 x›sup@5:2{‹@5:3 a›sub@5:4{‹@5:5 b›}}",
                "[x^2^](https://a.org)      | a@5:1<https://a.org>{‹@5:2 x›sup@5:3{‹@5:4 2›}}",
                "about ~5, 2^10 and ~/x     | ‹@5:1 about ~5, 2^10 and ~/x›",
                "a ~ b ^ c ~~ d ^^ e        | ‹@5:1 a ~ b ^ c ~~ d ^^ e›",
                "x^a b^ and H~a b~          | ‹@5:1 x^a b^ and H~a b~›",
                "H\\~2\\~O and x\\^2^        | ‹@5:1 H~2~O and x^2^›",
                "a^*b^ c*                   | ‹@5:1 a^›i@5:3{‹@5:4 b^ c›}",
                "~5–~10 and a^`^`           | ‹@5:1 ~5–~10 and a^›c@5:14{^}",
                "^_^ and x^ and ~x          | ‹@5:1 ^_^ and x^ and ~x›",
            })
    void whatStandsLowerOrHigherIsSetSo(String body, String expected) {
        assertEquals(expected.replace("\\u00A0", "\u00A0"), outline(body.replace("\\\\", "\\") + "\n"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void tagsOfScriptsThatAreNoPairAreHtml() {
        assertEquals("‹@5:1 a b c›i@5:23{‹@5:24 d›}", outline("a <sub>b</sup> c<supx>*d*\n"));
        assertEquals(List.of("raw-html@5:9", "raw-html@5:17", "raw-html@5:3"), Reported.in(diagnostics));
    }

    @Test
    void aPictureInADescriptionKeepsItsWords() {
        assertEquals(
                "figure@5:1 img@5:1<a.png>(@5:1 ‹@5:1 A map of Lhasa in May›)",
                outline("![A map ![*of* Lhasa](b.png) in May](a.png)\n"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aNoteInADescriptionIsReported() {
        outline("![a[^n]](a.png)\n\nx[^n]\n\n[^n]: N.\n");
        assertEquals(List.of("note-misplaced@5:1"), Reported.in(diagnostics));
    }

    @Test
    void aBareAddressStaysText() {
        assertEquals("‹@5:1 See https://example.org today›", outline("See https://example.org today\n"));
        assertEquals("a@5:1<https://example.org>{‹@5:2 https://example.org›}", outline("<https://example.org>\n"));
    }

    @Test
    void anImageWantsADescription() {
        outline("![](a.png)\n\n![ ](b.png) c\n");
        assertEquals(
                List.of("image-description-missing@5:1", "image-description-missing@7:1"), Reported.in(diagnostics));
    }

    @Test
    void aDescriptionHasNoMarkupAndNoNotes() {
        assertEquals(
                "figure@5:1 img@5:1<a.png>(@5:1 ‹@5:1 A b c›)", outline("![A *b* [c](https://example.org)](a.png)\n"));
    }

    @Test
    void aLinkByReferenceIsALink() {
        assertEquals("a@5:1<https://example.org/>{‹@5:2 a›}", outline("[a][x]\n\n[x]: https://example.org/ 'title'\n"));
    }
}
