package parkhang.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
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
