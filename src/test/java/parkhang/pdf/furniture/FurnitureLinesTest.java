package parkhang.pdf.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Here each character is as wide as one unit of the measure. */
class FurnitureLinesTest {
    private static List<String> lines(String words, float measure, float indent) {
        return FurnitureLines.of(words, measure, indent, Locale.GERMAN, String::length);
    }

    @Test
    void whatFitsStaysOnOneLine() {
        assertEquals(List.of("Postfach 12"), lines("Postfach 12", 11, 0));
        assertEquals(List.of("Postfach", "12"), lines("Postfach 12", 10, 0));
    }

    @Test
    void theFirstLineLeavesRoomForTheNumber() {
        assertEquals(List.of("Am", "Alten Hafen 7"), lines("Am Alten Hafen 7", 13, 6));
    }

    @Test
    void whatPartsALineIsLeftOutWhereItEnds() {
        String line = "Am Hafen\u00A0· Fax 7\u00A0· Ulm";
        assertEquals(List.of("Am Hafen\u00A0· Fax 7", "Ulm"), lines(line, 16, 0));
        assertEquals(List.of("Am Hafen", "Fax 7\u00A0· Ulm"), lines(line, 14, 4));
        assertEquals(List.of("Am Hafen", "Fax 7", "Ulm"), lines(line, 8, 0));
    }

    @Test
    void aWordThatNoLineHoldsIsBrokenBetweenLetters() {
        List<String> lines = lines("Straße Llanfairpwllgwyngyll 3", 10, 0);
        assertEquals(
                "Straße Llanfairpwllgwyngyll 3".replace(" ", ""),
                String.join("", lines).replace(" ", ""));
        assertTrue(lines.stream().allMatch(line -> line.length() <= 10), lines.toString());
        assertEquals(List.of("e\u0301", "e\u0301", "e\u0301"), lines("e\u0301".repeat(3), 3, 0));
    }

    @Test
    void whatIsIsolatedStaysSoInTheNextLine() {
        assertEquals(List.of("هاتف \u2066aa", "\u2066bb\u2069 cc"), lines("هاتف \u2066aa bb\u2069 cc", 8, 0));
        assertEquals(List.of("\u2066aa\u2069 bb", "cc"), lines("\u2066aa\u2069 bb cc", 8, 0));
    }
}
