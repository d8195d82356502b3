package parkhang.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the runs of a text that are written in another script than their surroundings. */
public final class Scripts {
    private static final List<Integer> EUROPEAN =
            List.of(UScript.LATIN, UScript.COMMON, UScript.INHERITED, UScript.GREEK, UScript.CYRILLIC, UScript.UNKNOWN);

    /** Each character before it is Latin or of no script, and narrow: nearly all are. */
    private static final int END_OF_LATIN = 0x2B0;

    /** Where the scripts begin that put nothing between words; every letter that is set asks for them. */
    private static final int THAI = 0x0E00;

    private final String text;
    private final Locale locale;
    private int @Nullable [] own;

    private Scripts(String text, Locale locale) {
        this.text = text;
        this.locale = locale;
    }

    /**
     * A run of text.
     *
     * @param locale the likeliest language of the run; null where the surroundings' own language goes on
     */
    public record Run(String text, @Nullable Locale locale) {}

    /**
     * Cuts a text where words of another script begin and end; the runs joined give the text back. Latin words are never
     * cut out: they may be of any language.
     */
    public static List<Run> runs(String text, Locale locale) {
        return new Scripts(text, locale).runs();
    }

    /**
     * Whether a character is at home in Latin, Greek or Cyrillic text, or in no script: every machine has fonts for those. Not
     * what is as wide as a Chinese letter.
     */
    public static boolean isEuropean(int codePoint) {
        if (codePoint < END_OF_LATIN) {
            return true;
        }
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width != UCharacter.EastAsianWidth.FULLWIDTH
                && width != UCharacter.EastAsianWidth.WIDE
                && EUROPEAN.stream().anyMatch(script -> UScript.hasScript(codePoint, script));
    }

    /** Whether a character is of a script that puts no spaces between words. */
    public static boolean isUnspaced(int codePoint) {
        return breaksBetweenLetters(codePoint)
                || (codePoint >= END_OF_LATIN && UScript.getScript(codePoint) == UScript.TIBETAN);
    }

    /** Whether nothing stands between the words of a character's script: Chinese, Japanese, Thai, Lao, Khmer and Burmese among them. */
    public static boolean breaksBetweenLetters(int codePoint) {
        return codePoint >= THAI && UScript.breaksBetweenLetters(UScript.getScript(codePoint));
    }

    /** Whether it is a letter of Chinese or Japanese, each as wide as another. */
    public static boolean isIdeographic(int codePoint) {
        if (codePoint < THAI) {
            return false;
        }
        int script = UScript.getScript(codePoint);
        return script == UScript.HAN || script == UScript.HIRAGANA || script == UScript.KATAKANA;
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int start = nextForeign(0); start < text.length(); start = nextForeign(from)) {
            int end = ScriptRunEnd.of(text, start);
            add(runs, text.substring(from, start), null);
            add(runs, text.substring(start, end), Locales.likelyLanguage(UScript.getScript(text.codePointAt(start))));
            from = end;
        }
        add(runs, text.substring(from), null);
        return runs;
    }

    private static void add(List<Run> runs, String text, @Nullable Locale locale) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, locale));
        }
    }

    private int nextForeign(int from) {
        int i = from;
        while (i < text.length() && !isForeign(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private boolean isForeign(int codePoint) {
        if (codePoint < END_OF_LATIN) {
            return false;
        }
        int script = UScript.getScript(codePoint);
        if (script == UScript.COMMON
                || script == UScript.INHERITED
                || script == UScript.UNKNOWN
                || script == UScript.LATIN) {
            return false;
        }
        for (int known : own()) {
            if (UScript.hasScript(codePoint, known)) {
                return false;
            }
        }
        return true;
    }

    /** The scripts that the text's locale is written in. */
    private int[] own() {
        if (own == null) {
            int[] scripts = UScript.getCode(ULocale.forLocale(locale));
            own = scripts == null ? new int[] {UScript.LATIN} : scripts;
        }
        return own;
    }
}
