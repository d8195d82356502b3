package parkhang.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontAdviceTest {

    @ParameterizedTest
    @CsvSource({
        "བ, Noto Serif Tibetan",
        "ש, Noto Serif Hebrew",
        "ع, Noto Naskh Arabic",
        "မ, Noto Serif Myanmar",
        "ᠮ, Noto Sans Mongolian",
        "ނ, Noto Sans Thaana",
        "ᐃ, Noto Sans Canadian Aboriginal",
        "ߒ, Noto Sans NKo",
        "か, Noto Serif JP or DroidSansFallback.ttf of Debian's fonts-droid-fallback",
        "한, Noto Serif KR or DroidSansFallback.ttf of Debian's fonts-droid-fallback",
        "'（', 'Noto Serif SC (for Japanese JP, for traditional Chinese TC, for Korean KR) or DroidSansFallback.ttf of Debian''s fonts-droid-fallback'",
        "⊨, Noto Sans Math",
        "☸, Noto Sans Symbols 2",
        "😀, Noto Emoji",
        "\uE000, ''",
        "\u0332, ''",
    })
    void everyScriptHasAFontToGet(String character, String expected) {
        assertEquals(expected, FontAdvice.of(character.codePointAt(0)));
    }
}
