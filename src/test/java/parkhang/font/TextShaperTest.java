package parkhang.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.diagnostic.Diagnostics;

class TextShaperTest {
    private static final FontSet FONTS = FontSet.read(List.of(Path.of("fonts")), new Diagnostics());

    /** The font has no glyph for the letters of the East, which is as good here. */
    @ParameterizedTest
    @CsvSource({
        "ja, 東京Tokyo東京, 2",
        "zh-Hant, 約600萬人, 2",
        "zh, （Tibet）, 0",
        "zh, 约 600 万, 0",
        "ja, 東京, 0",
        "ja, Tokyo, 0",
        "ko, 東京Tokyo, 0",
        "de, 東京Tokyo, 0"
    })
    void chineseAndJapaneseStandAQuarterFromLatin(String tag, String text, int places) {
        assertEquals(places * 250, width(text, tag) - width(text, "und"), 0.01);
    }

    private static float width(String text, String tag) {
        TextStyle style = new TextStyle(FONTS.faces().get(0), Locale.forLanguageTag(tag), List.of());
        return GlyphRun.width(FONTS.shaper().shape(text, style, false));
    }
}
