package parkhang.translation.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Sample;
import parkhang.article.ArticleReader;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.Content;
import parkhang.translation.Segmenter;
import parkhang.translation.Unit;

class CodePlacingTest {
    private static final String NOTES = "\n\n[^a]: a\n\n[^b]: b\n";

    private static CodePlacing.Placed place(String source, String target) {
        Unit unit = Segmenter.segment(Sample.article(source + NOTES, new Diagnostics()))
                .get(1);
        List<Unit> blocks =
                Segmenter.segment(ArticleReader.draft("d", SourceText.of("d.md", target + NOTES), new Diagnostics()));
        return CodePlacing.place(unit, blocks.get(0));
    }

    private static String shown(List<Content.Part> parts) {
        StringBuilder text = new StringBuilder();
        for (Content.Part part : parts) {
            if (part instanceof Content.Text run) {
                text.append(run.text());
            } else if (part instanceof Content.Paired paired) {
                text.append('{')
                        .append(paired.id())
                        .append(' ')
                        .append(shown(paired.parts()))
                        .append('}');
            } else if (part instanceof Content.Standalone standalone) {
                text.append('{').append(standalone.id()).append('}');
            }
        }
        return text.toString();
    }

    /** What is missing stays open, and no word is lost. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            the same address; [a](https://a.org) [b](https://b.org); [B](https://b.org) [A](https://a.org); {2 B} {1 A}; true
            the one link there is; see [us](https://a.org); siehe [uns](https://a.de); siehe {1 uns}; true
            two links elsewhere; [a](https://a.org) [b](https://b.org); [A](https://a.de) [B](https://b.de); A B; false
            a name that was no link; by [Citizen Lab](https://a.org); von Citizen Lab; von {1 Citizen Lab}; true
            a name that stands twice; by [Citizen Lab](https://a.org); Citizen Lab von Citizen Lab; Citizen Lab von Citizen Lab; false
            part of a word; the [Tibet](https://a.org); in Tibetischem; in Tibetischem; false
            emphasis in its order; *a* and **b**; **B** und *A*; {2 B} und {1 A}; true
            emphasis that the source has not; a; *A*; A; true
            emphasis that is missing; *Freedom* is here; Freiheit ist da; Freiheit ist da; false
            notes by their labels; a[^a] b[^b]; B[^b] A[^a]; B{2} A{1}; true
            a missing note; a[^a]; A; A; false
            what is lower and higher in its order; H~2~O and m^2^ or m^3^; m^2^ oder m^3^ und H~2~O; m{2 2} oder m{3 3} und H{1 2}O; true
            what is struck out; a ~~b~~; A ~~B~~; A {1 B}; true
            what is higher in one text only; the 1^st^; der 1.; der 1.; false
            code; use `x`; nimm `x`; nimm {1}; true
            other code; use `x`; nimm `y`; nimm y; false
            """)
    void codesComeWhereTheyCanBeToldApart(String name, String source, String target, String expected, boolean whole) {
        CodePlacing.Placed placed = place(source, target);
        assertEquals(expected, shown(placed.target().parts()), name);
        assertEquals(whole, placed.whole(), name);
    }

    @ParameterizedTest
    @CsvSource({
        "see [us](https://a.org),siehe [uns](https://a.de),[https://a.de]",
        "see us,siehe [uns](https://a.de),[https://a.de]",
        "see [us](https://a.org),siehe [uns](https://a.org),[]"
    })
    void anAddressOfTheTranslationIsKept(String source, String target, String addresses) {
        assertEquals(addresses, place(source, target).addresses().toString());
    }
}
