package parkhang.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text cut short: at the end of a word, by UAX #29, or inside of one that is longer than any word should be. */
public final class Beginnings {
    /** In UTF-16 units. */
    private static final int LONGEST_WORD = 40;

    /** What no cut text ends in: spaces, and signs that part or open. */
    private static final Pattern LOOSE_END = Pattern.compile("[\\s\\u00A0\\u00AD\\p{Pd}\\p{Ps}\\p{Pi},;:，、；：،؛·]+$");

    private Beginnings() {}

    /** All of them, from the shortest, which is empty, to the text itself. */
    public static List<String> of(String text, Locale locale) {
        List<String> beginnings = new ArrayList<>(List.of(""));
        int length = 0;
        for (String word : Words.pieces(text, locale)) {
            for (String part : word.length() > LONGEST_WORD ? letters(word, locale) : List.of(word)) {
                length += part.length();
                beginnings.add(LOOSE_END.matcher(text.substring(0, length)).replaceFirst(""));
            }
        }
        return beginnings.stream().distinct().toList();
    }

    private static List<String> letters(String word, Locale locale) {
        BreakIterator ends = BreakIterator.getCharacterInstance(ULocale.forLocale(locale));
        ends.setText(word);
        List<String> letters = new ArrayList<>();
        int start = 0;
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            letters.add(word.substring(start, end));
            start = end;
        }
        return letters;
    }
}
