package parkhang.text;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** What CLDR knows of the places where a locale is at home. */
public final class Territories {
    /** The height of a US Letter sheet in millimetres, as CLDR's measurement data gives it. */
    private static final int LETTER_HEIGHT = 279;

    private Territories() {}

    /** Whether offices there print on US Letter; a locale without a territory counts as in its likeliest one. */
    public static boolean usesLetterPaper(Locale locale) {
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLocale(locale));
        return LocaleData.getPaperSize(likely).getHeight() == LETTER_HEIGHT;
    }
}
