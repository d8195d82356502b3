package parkhang.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UScript;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontAdviceTest {

    /** Each was looked for in the package that is named. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "བ, Noto Serif Tibetan (Debian's fonts-noto-core)",
                "ש, Noto Serif Hebrew (Debian's fonts-noto-core)",
                "\u08A1, Noto Sans Arabic (Debian's fonts-noto-core)",
                "မ, Noto Serif Myanmar (Debian's fonts-noto-core)",
                "ᠮ, Noto Sans Mongolian (Debian's fonts-noto-core)",
                "ଅ, Noto Sans Oriya (Debian's fonts-noto-core)",
                "ނ, Noto Sans Thaana (Debian's fonts-noto-core)",
                "ᐃ, Noto Sans Canadian Aboriginal (Debian's fonts-noto-core)",
                "ߒ, Noto Sans NKo (Debian's fonts-noto-core)",
                "\uD83A\uDD00, Noto Sans Adlam (Debian's fonts-noto-core)",
                "か, Noto Serif JP (npm's @expo-google-fonts/noto-serif-jp) or IPAexMincho (Debian's fonts-ipaexfont-mincho)",
                "한, Noto Serif KR (npm's @expo-google-fonts/noto-serif-kr) or UnBatang (Debian's fonts-unfonts-core)",
                "ㄅ, Noto Serif TC (npm's @expo-google-fonts/noto-serif-tc) or DroidSansFallback.ttf (Debian's fonts-droid-fallback)",
                "\uD840\uDC0B, HanaMinB (Debian's fonts-hanazono)",
                "𝄞, Noto Music (Debian's fonts-noto-core)",
                "⊨, Symbola (Debian's fonts-symbola)",
                "🥨, Noto Emoji (npm's @expo-google-fonts/noto-emoji)",
                "ꟸ, Charis SIL (Debian's fonts-sil-charis)",
                "\uE000, \"\"",
                "\uD83B\uDCF0, \"\"",
            })
    void everyScriptHasAFontAndAPackageToGet(String character, String expected) {
        assertEquals(expected, FontAdvice.of(character.codePointAt(0)));
    }

    @Test
    void whatStandsBesideAChineseLetterTellsOfWhatLanguageItIs() {
        assertTrue(FontAdvice.of('国').startsWith("Noto Serif SC"));
        assertTrue(FontAdvice.of('、').startsWith("Noto Serif SC"));
        assertTrue(FontAdvice.of('国', Set.of(UScript.HAN, UScript.HIRAGANA)).startsWith("Noto Serif JP"));
        assertTrue(FontAdvice.of('、', Set.of(UScript.COMMON, UScript.KATAKANA)).startsWith("Noto Serif JP"));
        assertTrue(FontAdvice.of('國', Set.of(UScript.HANGUL)).startsWith("Noto Serif KR"));
        assertTrue(FontAdvice.of('國', Set.of(UScript.BOPOMOFO)).startsWith("Noto Serif TC"));
    }
}
