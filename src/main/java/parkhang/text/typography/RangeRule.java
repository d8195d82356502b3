package parkhang.text.typography;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parkhang.text.Edit;
import parkhang.text.TextRule;

/**
 * An en dash between two years or two pages. Other numbers with a hyphen between them may be anything: a date, a bill, a
 * telephone number, a score.
 */
final class RangeRule implements TextRule {
    private static final Pattern HINT = Pattern.compile("[0-9]-[0-9]");
    private static final String NOT_BEFORE = "(?<![\\p{L}\\p{N}.,:/+#§°\\u2010-\\u2015-])";
    private static final String NOT_AFTER = "(?![\\p{L}\\p{N}/:\\u2010-\\u2015-]|[.,]\\p{N})";
    private static final String NOT_NUMBERED = "(?<!(?iU:\\b(?:tel|fon|phone|fax|iso|din|nr|no|hr|s)[.:]{0,2}\\h))";
    private static final Pattern YEARS = Pattern.compile("(?=[12])" + NOT_BEFORE + NOT_NUMBERED
            + "(1[0-9]{3}|20[0-9]{2})-(1[0-9]{3}|20[0-9]{2}|[0-9]{2})" + NOT_AFTER);

    private static final String PAGE = "pp?\\.|pages?|p[aá]gs?\\.";
    private static final Map<String, String> PAGES =
            Map.of("de", PAGE + "|S\\.|Seiten?", "nl", PAGE + "|blz\\.|pag\\.|pagina['’]s|bladzijden");

    /** A year and two digits may be a year and a month. */
    private static final int LAST_MONTH = 12;

    private static final int CENTURY = 100;

    private final Pattern pages;

    RangeRule(Locale locale) {
        String page = PAGES.getOrDefault(locale.getLanguage(), PAGE);
        pages = Pattern.compile("(?<=\\b(?:" + page + ")\\h)([0-9]{1,4})-([0-9]{1,4})" + NOT_AFTER);
    }

    @Override
    public List<Edit> edits(String text) {
        if (text.indexOf('-') < 0 || !HINT.matcher(text).find()) {
            return List.of();
        }
        Stream<MatchResult> years = YEARS.matcher(text).results().filter(RangeRule::areYears);
        Stream<MatchResult> sheets = pages.matcher(text).results().filter(RangeRule::goUp);
        return Stream.concat(years, sheets)
                .map(RangeRule::edit)
                .distinct()
                .sorted(Comparator.comparingInt(Edit::start))
                .toList();
    }

    private static boolean goUp(MatchResult found) {
        return Integer.parseInt(found.group(1)) < Integer.parseInt(found.group(2));
    }

    private static boolean areYears(MatchResult found) {
        int last = Integer.parseInt(found.group(2));
        boolean isShort = last < CENTURY;
        return isShort ? last > LAST_MONTH && last > Integer.parseInt(found.group(1)) % CENTURY : goUp(found);
    }

    private static Edit edit(MatchResult found) {
        return new Edit(found.end(1), found.end(1) + 1, "–");
    }
}
