package parkhang.pdf.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.font.Cluster;

class JustificationStretchTest {
    private static float stretch(String text) {
        return Justification.stretch(new Cluster(text, List.of(), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "\u3000", "\u0F0B", "\u1361"})
    void spacesStretchAndWhatStandsForThem(String text) {
        assertEquals(1, stretch(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"国", "の", "𠮷", "ที่", "ລາ", "ខ្មែ", "မြ"})
    void lettersStretchALittleWhereNothingStandsBetweenWords(String text) {
        assertTrue(stretch(text) > 0 && stretch(text) < 0.5, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ffi", "ж", "ب", "ש", "बि", "한", "བོ", "。", "1", "-", "\u202F"})
    void otherLettersAndSignsNever(String text) {
        assertEquals(0, stretch(text));
    }
}
