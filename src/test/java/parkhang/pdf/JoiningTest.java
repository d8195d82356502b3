package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters of a word keep the forms in which they join, whatever markup stands between them. */
class JoiningTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "كت<span>اب</span>",
                "<span>ك</span>تاب",
                "ك<a href=\"#a\">ت</a>اب",
                "<span>كت<em>ا</em></span>ب",
                "ك<span>تَ</span>ب",
                "كَ<span>ت</span>ب",
                "بي<span>ت</span> <span>ب</span>يت"
            })
    void markupPartsNoLetters(String word) throws IOException {
        String plain = word.replaceAll("<[^>]*>", "");
        String paragraph = "<p dir=\"rtl\" lang=\"ar\">%s</p>";
        assertEquals(forms(paragraph, plain), forms(paragraph, word));
        String phrase = "<p>a <span dir=\"rtl\" lang=\"ar\">%s</span></p>";
        assertEquals(forms(phrase, plain), forms(phrase, word));
    }

    /** The outlines that are drawn, in an order that does not depend on the markup. */
    private static List<String> forms(String around, String word) throws IOException {
        return DrawnLines.of(Samples.body(around.formatted(word), Samples.FONTS)).get(0).stream()
                .map(Contour::shape)
                .sorted()
                .toList();
    }
}
