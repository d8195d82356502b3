package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostics;

/** Code, and signs that are no letters. */
class SignsTest {

    private static List<TextPosition> drawn(String body, String... texts) {
        byte[] pdf = Samples.render(Samples.edition(body), Samples.A4, new Diagnostics());
        return LinePositions.of(pdf).stream()
                .filter(at -> List.of(texts).contains(at.getUnicode()))
                .toList();
    }

    @Test
    void columnsOfCodeStandBelowOneAnother() {
        List<TextPosition> bars =
                drawn("<pre><code>│iiii│WWWW│\n│mmmm│....│\n├────┼────┤</code></pre>", "│", "├", "┼", "┤");
        assertEquals(9, bars.size());
        for (int i = 3; i < bars.size(); i++) {
            assertEquals(bars.get(i - 3).getXDirAdj(), bars.get(i).getXDirAdj(), 0.02);
        }
        List<TextPosition> inline = drawn("<p><code>Ħi.ĦWMĦ</code></p>", "Ħ");
        float first = inline.get(1).getXDirAdj() - inline.get(0).getXDirAdj();
        assertEquals(first, inline.get(2).getXDirAdj() - inline.get(1).getXDirAdj(), 0.02);
    }

    @Test
    void aKeyStandsAroundItsDigitAndNotOnTheNextLetter() {
        List<TextPosition> key = drawn("<p>7\uFE0F\u20E3Ħ</p>", "7\uFE0F\u20E3", "7\u20E3", "Ħ");
        assertEquals(2, key.size());
        float room = key.get(1).getXDirAdj() - key.get(0).getXDirAdj();
        assertTrue(room > 0.8 * key.get(0).getFontSizeInPt(), key.get(0).getFontSizeInPt() + " has " + room);
    }

    @Test
    void aFullwidthLetterIsSetAsTheUsualOneAndReadAsItself() {
        List<TextPosition> letters = drawn("<p>Ħ\uFF21Ħ</p><p>ĦAĦ</p>", "\uFF21", "Ħ");
        float fullwidth = letters.get(2).getXDirAdj() - letters.get(1).getXDirAdj();
        float usual = letters.get(4).getXDirAdj() - letters.get(3).getXDirAdj();
        assertEquals("\uFF21", letters.get(1).getUnicode());
        assertEquals(usual - letters.get(0).getWidthDirAdj(), fullwidth, 0.02);
    }
}
