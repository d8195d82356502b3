package parkhang.pdf.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GreyStyleSheetTest {
    private static final Pattern COLOUR = Pattern.compile("([-\\w]+): [^;{}]*#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})");

    @Test
    void coloursBecomeGreysOfTheSameLightness() {
        assertEquals("h2 { color: #414141; }", GreyStyleSheet.of("h2 { color: #7a1f2b; }"));
        assertEquals("p { color: #000000; }", GreyStyleSheet.of("p { color: #000000; }"));
    }

    @Test
    void whatWouldBeTooLightIsDarkened() {
        assertEquals("a { color: #595959; }", GreyStyleSheet.of("a { color: #ffe000; }"));
        assertEquals(
                "hr { border-top: 0.5pt solid #949494; }",
                GreyStyleSheet.of("hr { border-top: 0.5pt solid #c9c0b6; }"));
    }

    @Test
    void nothingLiesBehindText() {
        assertEquals("div {  border: none; }", GreyStyleSheet.of("div { background-color: #f4f0eb; border: none; }"));
    }

    /** A contrast of 7:1 to white paper for text, and of 3:1 for rules, as WCAG reckons it. */
    @Test
    void everyColourOfThePrintedSheetIsDarkEnough() throws IOException {
        String sheet = GreyStyleSheet.of(printed());
        Matcher colours = COLOUR.matcher(sheet);
        int found = 0;
        while (colours.find()) {
            String level = colours.group(2);
            assertEquals(List.of(level, level), List.of(colours.group(3), colours.group(4)), colours.group());
            double least = colours.group(1).equals("color") ? 7 : 3;
            assertTrue(contrast(Integer.parseInt(level, 16)) >= least, colours.group());
            found++;
        }
        assertTrue(found > 20, found + " colours");
        assertFalse(sheet.contains("background"));
    }

    private static double contrast(int level) {
        double value = level / 255.0;
        double light = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        return 1.05 / (light + 0.05);
    }

    private static String printed() throws IOException {
        try (InputStream in = Objects.requireNonNull(GreyStyleSheet.class.getResourceAsStream("print.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
