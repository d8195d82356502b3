package parkhang.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as a translator counts them: by UAX #29, with the locale's dictionary. */
public final class Words {
    private Words() {}

    /** How many words a text has; numbers count as words, punctuation does not. */
    public static int count(String text, Locale locale) {
        return counts(List.of(text), locale).get(0);
    }

    /** The same for each of several texts. */
    public static List<Integer> counts(List<String> texts, Locale locale) {
        BreakIterator words = iterator(locale);
        return texts.stream().map(text -> count(text, words)).toList();
    }

    /** How many code points a text has that are no white space: what offices call characters without spaces. */
    public static int characters(String text) {
        return (int) text.codePoints()
                .filter(point -> !UCharacter.isUWhiteSpace(point))
                .count();
    }

    /** A text cut into its words and what stands between them: joined again, the pieces are the text. */
    public static List<String> pieces(String text, Locale locale) {
        BreakIterator words = iterator(locale);
        words.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    private static int count(String text, BreakIterator words) {
        words.setText(text);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            if (words.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                count++;
            }
        }
        return count;
    }

    private static BreakIterator iterator(Locale locale) {
        return BreakIterator.getWordInstance(ULocale.forLocale(locale));
    }
}
