package parkhang.font;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Map;
import java.util.Set;

/** Which font to get for a character: all named here are free, and to be had as static TrueType. */
public final class FontAdvice {
    /** Of the two files in the package, this one has Hangul. */
    private static final String DROID = " or DroidSansFallback.ttf of Debian's fonts-droid-fallback";

    private static final String HAN =
            "Noto Serif SC (for Japanese JP, for traditional Chinese TC, for Korean KR)" + DROID;
    private static final String KANA = "Noto Serif JP" + DROID;
    private static final Map<Integer, String> BY_SCRIPT = Map.of(
            UScript.HAN,
            HAN,
            UScript.HIRAGANA,
            KANA,
            UScript.KATAKANA,
            KANA,
            UScript.HANGUL,
            "Noto Serif KR" + DROID,
            UScript.BOPOMOFO,
            "Noto Serif TC" + DROID,
            UScript.ARABIC,
            "Noto Naskh Arabic");

    /** The scripts with a Noto Serif; every other living one has a Noto Sans. */
    private static final Set<Integer> SERIF = Set.of(
            UScript.ARMENIAN,
            UScript.BENGALI,
            UScript.DEVANAGARI,
            UScript.ETHIOPIC,
            UScript.GEORGIAN,
            UScript.GUJARATI,
            UScript.GURMUKHI,
            UScript.HEBREW,
            UScript.KANNADA,
            UScript.KHMER,
            UScript.LAO,
            UScript.MALAYALAM,
            UScript.MYANMAR,
            UScript.ORIYA,
            UScript.SINHALA,
            UScript.TAMIL,
            UScript.TELUGU,
            UScript.THAI,
            UScript.TIBETAN);

    private FontAdvice() {}

    /** The name of a font that has the character, or of several; empty where none can be named. */
    public static String of(int codePoint) {
        int script = UScript.getScript(codePoint);
        if (UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_PRESENTATION)) {
            return "Noto Emoji";
        }
        if (script <= UScript.INHERITED || script == UScript.UNKNOWN) {
            return symbols(codePoint);
        }
        String noto = SERIF.contains(script) ? "Noto Serif " : "Noto Sans ";
        return BY_SCRIPT.getOrDefault(script, noto + name(script));
    }

    private static String symbols(int codePoint) {
        if (isEastAsian(codePoint)) {
            return HAN;
        }
        return switch (Character.getType(codePoint)) {
            case Character.MATH_SYMBOL -> "Noto Sans Math";
            case Character.OTHER_SYMBOL -> "Noto Sans Symbols 2";
            default -> "";
        };
    }

    /** Punctuation that is as wide as a Chinese letter (UAX #11). */
    private static boolean isEastAsian(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.FULLWIDTH || width == UCharacter.EastAsianWidth.WIDE;
    }

    /** The name of a script, as the fonts' names have it. */
    static String name(int script) {
        return UScript.getName(script).replace('_', ' ').replace("Nko", "NKo");
    }

    /** The name of a character's script: Tibetan; Common for what many scripts share. */
    public static String script(int codePoint) {
        return name(UScript.getScript(codePoint));
    }
}
