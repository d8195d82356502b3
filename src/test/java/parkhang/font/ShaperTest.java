package parkhang.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostics;

class ShaperTest {
    private final FontFace tibetan = FontSet.read(List.of(Path.of("fonts")), new Diagnostics()).faces().stream()
            .filter(face -> face.family().equals("Noto Serif Tibetan"))
            .findFirst()
            .orElseThrow();

    @Test
    void wordsAreSyllablesWithTheirMarks() {
        assertEquals(List.of("བོད་", "ཡིག"), words("Tibet (བོད་ཡིག) 2023"));
        assertEquals(List.of("དང༌།", "ཡོད་།", "ལ"), words("དང༌། ཡོད་།ལ"));
        assertEquals(List.of("नमस्ते", "क्\u200Dष"), words("नमस्ते क्\u200Dष"));
        assertEquals(List.of(), words("Latin, العربية, 中国"));
    }

    @Test
    void vowelTakesNoRoomOfItsOwn() {
        Shaper shaper = new Shaper();
        ShapedWord letter = shaper.shape(tibetan, "བ");
        ShapedWord syllable = shaper.shape(tibetan, "བོ");
        assertEquals(letter.width(), syllable.width(), 1);
        assertTrue(syllable.outline().getBounds().getMaxY()
                > letter.outline().getBounds().getMaxY());
    }

    @Test
    void stackGrowsDownwards() {
        Shaper shaper = new Shaper();
        double letter = shaper.shape(tibetan, "ས").outline().getBounds().getMinY();
        double stack = shaper.shape(tibetan, "སྒྲུ").outline().getBounds().getMinY();
        assertTrue(stack < letter - 200, stack + " below " + letter);
    }

    private static List<String> words(String text) {
        return Shaper.words().matcher(text).results().map(MatchResult::group).toList();
    }
}
