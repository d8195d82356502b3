package parkhang.font;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.VersionInfo;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Which font to get for a character, and in which package it is: all named here are free, and to be had as static TrueType. Where no
 * package is known to have the character, none is named.
 */
public final class FontAdvice {
    private static final String CORE = " (Debian's fonts-noto-core)";
    private static final String DROID = " or DroidSansFallback.ttf (Debian's fonts-droid-fallback)";
    private static final String CHINESE =
            "Noto Serif SC, for traditional Chinese Noto Serif TC (npm's @expo-google-fonts/noto-serif-sc and -tc)"
                    + DROID;
    private static final String TAIWANESE = "Noto Serif TC (npm's @expo-google-fonts/noto-serif-tc)" + DROID;
    private static final String JAPANESE =
            "Noto Serif JP (npm's @expo-google-fonts/noto-serif-jp) or IPAexMincho (Debian's fonts-ipaexfont-mincho)";
    private static final String KOREAN =
            "Noto Serif KR (npm's @expo-google-fonts/noto-serif-kr) or UnBatang (Debian's fonts-unfonts-core)";
    private static final String HANAZONO = "HanaMinB (Debian's fonts-hanazono)";
    private static final String EMOJI = "Noto Emoji (npm's @expo-google-fonts/noto-emoji)";
    private static final String CHARIS = "Charis SIL (Debian's fonts-sil-charis)";
    private static final String SYMBOLA = "Symbola (Debian's fonts-symbola)";
    private static final String MUSIC = "Noto Music" + CORE;

    private static final Map<Integer, String> BY_SCRIPT = Map.of(
            UScript.HIRAGANA, JAPANESE,
            UScript.KATAKANA, JAPANESE,
            UScript.HANGUL, KOREAN,
            UScript.BOPOMOFO, TAIWANESE,
            UScript.ARABIC, "Noto Sans Arabic" + CORE,
            UScript.LATIN, CHARIS,
            UScript.CYRILLIC, CHARIS,
            UScript.GREEK, SYMBOLA,
            UScript.MEROITIC_CURSIVE, "Noto Sans Meroitic" + CORE,
            UScript.MEROITIC_HIEROGLYPHS, "Noto Sans Meroitic" + CORE);

    /** The scripts with a Noto Serif; every other one has a Noto Sans. */
    private static final Set<Integer> SERIF = Set.of(
            UScript.AHOM,
            UScript.ARMENIAN,
            UScript.BENGALI,
            UScript.DEVANAGARI,
            UScript.DOGRA,
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
            UScript.NYIAKENG_PUACHUE_HMONG,
            UScript.SINHALA,
            UScript.TAMIL,
            UScript.TANGUT,
            UScript.TELUGU,
            UScript.THAI,
            UScript.TIBETAN);

    private static final Set<Integer> WITHOUT_FONT = Set.of(UScript.MAKASAR, UScript.NANDINAGARI);

    /** The newest Unicode of which the fonts in the packages have the characters; Symbola is older. */
    private static final VersionInfo PACKAGED = VersionInfo.getInstance(12);

    private static final VersionInfo SYMBOLA_KNOWS = VersionInfo.getInstance(6, 0);

    private FontAdvice() {}

    /** The name of a font that has the character, or of several; empty where none can be named. */
    public static String of(int codePoint) {
        return of(codePoint, Set.of());
    }

    /**
     * The same for a character among others, which tell of what language a Chinese one is.
     *
     * @param scripts of all characters that are missing, as ICU numbers them
     */
    static String of(int codePoint, Collection<Integer> scripts) {
        int script = UScript.getScript(codePoint);
        if (UCharacter.getAge(codePoint).compareTo(PACKAGED) > 0 || WITHOUT_FONT.contains(script)) {
            return "";
        }
        if (UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_PRESENTATION)) {
            return EMOJI;
        }
        if (script == UScript.HAN && codePoint > Character.MAX_VALUE) {
            return HANAZONO;
        }
        if (script == UScript.HAN || (script <= UScript.INHERITED && isEastAsian(codePoint))) {
            return eastAsian(scripts);
        }
        if (script <= UScript.INHERITED || script == UScript.UNKNOWN) {
            return symbols(codePoint);
        }
        String noto = SERIF.contains(script) ? "Noto Serif " : "Noto Sans ";
        return BY_SCRIPT.getOrDefault(script, noto + name(script) + CORE);
    }

    private static String eastAsian(Collection<Integer> scripts) {
        if (scripts.contains(UScript.HIRAGANA) || scripts.contains(UScript.KATAKANA)) {
            return JAPANESE;
        }
        return scripts.contains(UScript.HANGUL) ? KOREAN : scripts.contains(UScript.BOPOMOFO) ? TAIWANESE : CHINESE;
    }

    private static String symbols(int codePoint) {
        if (UCharacter.UnicodeBlock.MUSICAL_SYMBOLS.equals(UCharacter.UnicodeBlock.of(codePoint))) {
            return MUSIC;
        }
        boolean isKnown = UCharacter.isDefined(codePoint)
                && Character.getType(codePoint) != Character.PRIVATE_USE
                && UCharacter.getAge(codePoint).compareTo(SYMBOLA_KNOWS) <= 0;
        return isKnown ? SYMBOLA : "";
    }

    /** Punctuation that is as wide as a Chinese letter, or half as wide where it would be (UAX #11). */
    private static boolean isEastAsian(int codePoint) {
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.FULLWIDTH
                || width == UCharacter.EastAsianWidth.HALFWIDTH
                || width == UCharacter.EastAsianWidth.WIDE;
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
