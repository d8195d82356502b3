package parkhang.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Words as a translator counts them. */
public final class Words {
    private Words() {}

    /** How many words a text has by UAX #29 with the locale's dictionary; numbers count as words, punctuation does not. */
    public static int count(String text, Locale locale) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.forLocale(locale));
        words.setText(text);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            if (words.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                count++;
            }
        }
        return count;
    }
}
