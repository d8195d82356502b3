package parkhang.text.typography;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parkhang.text.Spaces;
import parkhang.text.TextEdit;
import parkhang.text.TextRule;

/**
 * Spaces at which no line may break, for what they part is read as one: "10. Mai 2023", "1,2 Millionen", "50 %", "S. 138",
 * "M. Dupont". Each pattern is of one space and what must stand around it. Only the spaces are looked at: searching a text for
 * each pattern would take its time.
 *
 * @param beforeNumber with a digit behind the space
 * @param behindNumber with a digit before the space, or what ends an ordinal
 * @param counted the same, for what is only counted
 * @param beforeCapital with a capital letter behind the space
 */
record NoBreakRule(Pattern beforeNumber, Pattern behindNumber, Pattern counted, Pattern beforeCapital)
        implements TextRule {
    /** What may end an ordinal, as in "10. Mai" and "1er mai". */
    private static final String ORDINALS = ".rº";

    /** In shorter texts, such as a narrow table's, a line may end between a number and what it counts. */
    private static final int PHRASE = 16;

    private static final String NOT_IN_WORD = "(?<![\\p{L}\\p{N}])";

    private static final String UNITS =
            "[%‰€$£¥°′″]|°[CF]|(?:[kcm]?m[²³]?|[kmµ]?g|[hkm]?l|ha|[kMGT]?W(?:h|att)?|k?cal|k?J|dB|k?V|h?Pa|ppm|[kMG]bit(?:/s)?|MB/s|m/s|dpi|px|pt|M(?:io|rd|ill|ia)\\.|m(?:ln|ld|rd)\\.?|bn|ct|Std\\.|Min\\.|Uhr|heures?|[kMGT]?B|[kM]?Hz|km/h|t|h|min|s|ff?\\.|"
                    + "[ap]\\.m\\.|[AaPp][Mm]|uur|EUR|USD|GBP|CHF|CNY|[Ee]uros?)(?![\\p{L}\\p{N}’'])";

    private static final String CURRENCIES = "(?:[€$£¥]|US\\$|EUR|USD|GBP|CHF|CNY|Rs\\.?|Fr\\.)";

    /** What is told apart by number, in the languages of the first offices. */
    private static final String NUMBERED = "(?i:art(?:[ií]\\p{L}{0,20})?|n(?:o|r|ote|oot)|"
            + "(?:kapitel|chap|hoofdst|se[ck]ti|paragra|pag|seite|tab|fig|abb|num)\\p{L}{0,20})\\.?";

    private static final String ROMAN = "[IVX]{2,5}(?![\\p{L}\\p{N}])";

    private static final String SHORT_FORMS =
            "(?:pp?|S|Abs|Anl|Anm|Bd|Kap|Ziff|Rn|Rz|Vol|vol|ch|blz|bijl|ca|vgl|cf|vol|dl|Jg|Hl|H\\.R|S\\.Res|H\\.Res|(?:\\p{Lu}\\.){1,3}\\p{Lu})\\.";

    private static final String TITLES =
            "(?:M{1,2}\\.|M[mrs]e?s?\\.?|Mrs\\.?|Mlles?|Dr\\.?|Drs\\.|Prof\\.|Ste?\\.|Hr\\.|Fr\\.|dhr\\.|mw\\.|mevr\\.|ir\\.|drs\\."
                    + "|Sen\\.|Rep\\.|Gov\\.|Gen\\.|Rev\\.|Hon\\.)";

    static NoBreakRule of(Locale locale) {
        String month = months(locale);
        Pattern beforeNumber = spaceBehind(
                CURRENCIES,
                "\\p{N}\\hh",
                NOT_IN_WORD + month + "\\.?",
                NOT_IN_WORD + NUMBERED,
                NOT_IN_WORD + SHORT_FORMS,
                "[§№]|[Nn]\\.?[°º]");
        Pattern behindNumber = Pattern.compile(
                "(?<=\\p{N}) (?=" + UNITS + ")" + "|(?<=\\p{N}(?:\\.|er|º)?) (?=" + month + "(?!\\p{L}))");
        Pattern counted = Pattern.compile("(?<=" + number(locale) + ") (?=\\p{L}{4}|\\p{Lu})");
        Pattern beforeCapital = Pattern.compile("(?<=" + NOT_IN_WORD + TITLES + ") "
                + "|(?<=(?<![\\p{L}\\p{N}.\\u202F])\\p{Lu}\\.) (?=\\p{Lu}(?:\\.|\\p{Ll}))"
                + "|(?<=\\bav\\.|\\bapr\\.|\\bv\\.|\\bn\\.) (?=J\\.-C\\.|Chr\\.)"
                + "|(?= " + ROMAN + ")(?<=\\p{Lu}\\p{Ll}{2,20}|" + NOT_IN_WORD + NUMBERED + ") ");
        return new NoBreakRule(beforeNumber, behindNumber, counted, beforeCapital);
    }

    @Override
    public List<TextEdit> edits(String text) {
        Matcher matcher = beforeNumber.matcher(text).useTransparentBounds(true);
        List<TextEdit> edits = new ArrayList<>();
        for (int at = text.indexOf(' ', 1); at > 0 && at < text.length() - 1; at = text.indexOf(' ', at + 1)) {
            if (isTied(text, at, matcher)) {
                edits.add(new TextEdit(at, at + 1, Spaces.NO_BREAK));
            }
        }
        return edits;
    }

    private boolean isTied(String text, int at, Matcher matcher) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (Character.isDigit(after) && fits(beforeNumber, at, matcher)) {
            return true;
        } else if (Character.isUpperCase(after) && fits(beforeCapital, at, matcher)) {
            return true;
        }
        boolean isNumber = Character.isDigit(before) || ORDINALS.indexOf(before) >= 0;
        return isNumber && (fits(behindNumber, at, matcher) || (text.length() >= PHRASE && fits(counted, at, matcher)));
    }

    private static boolean fits(Pattern pattern, int at, Matcher matcher) {
        return matcher.usePattern(pattern).region(at, matcher.regionEnd()).lookingAt();
    }

    private static Pattern spaceBehind(String... what) {
        return Pattern.compile("(?<=" + String.join("|", what) + ") ");
    }

    /** A number before what it counts, unless it tells what stands before it apart. Only German has ordinals with a point. */
    private static String number(Locale locale) {
        String point = locale.getLanguage().equals("de") ? "\\.?" : "";
        return "(?=\\p{N})(?<![^\\s\\p{Ps}\\p{Pi}\\p{Sc}]|" + NUMBERED + "\\h)\\p{N}{1,3}(?:[.,]\\p{N}{1,3})?" + point;
    }

    private static String months(Locale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLocale(locale));
        return IntStream.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)
                .boxed()
                .flatMap(context -> Stream.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)
                        .flatMap(width -> Stream.of(symbols.getMonths(context, width))))
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
