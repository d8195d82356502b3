package parkhang.text.typography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parkhang.text.TextEdit;
import parkhang.text.TextRule;

/** Hyphens that stand for a dash, where the language has a custom and the hyphen can mean nothing else. */
final class Dashes {
    private static final Set<String> KNOWN = Set.of("en", "nl", "de", "fr");
    private static final String AFTER_WORD = "(?<=[\\p{L}\\p{N}]{2}|[\\p{Pe}\\p{Pf}\\p{Pi}.,!?…%\\uFFFC])";
    private static final String BEFORE_WORD = "(?=\\h[\\p{L}\\p{Pi}\\p{Ps}\\uFFFC])";

    private static final Pattern RANGE = Pattern.compile("[0-9]-[0-9]");
    private static final String NOT_BEFORE = "(?<![\\p{L}\\p{N}.,:/+#§°\\u2010-\\u2015-])";
    private static final String NOT_AFTER = "(?![\\p{L}\\p{N}/:\\u2010-\\u2015-]|[.,]\\p{N})";

    /** Prepositions and nouns of time before years, in the languages that labels come along for. */
    private static final String TIME =
            "in|from|between|of|for|the|years?|period|during|since|until|around|about|circa|ca?\\.|"
                    + "winter|summer|seasons?|decades?|wars?|revolution|uprising|famine|terms?|era|reign|presidency|budget|"
                    + "im|von|vom|zwischen|jahre?n?|zeit|zeitraums?|periode|seit|bis|um|sommer|saison|amtszeit|\\p{L}{0,9}krieg(?:e?s)?|"
                    + "van|tussen|jaar|jaren|sinds|tot|rond|uit|oorlog|seizoen|zomer|"
                    + "en|de|entre|années|période|pendant|depuis|vers|guerre|saison|exercice|mandat|"
                    + "años|período|periodo|guerra|desde|tra|anni|anos|em";

    /** What has numbers that are no years: a telephone, a room, a flight, a standard. */
    private static final String NUMBERED =
            "tel|tél|telefono?|telefoon|phone|fax|hotline|line|linie|ligne|lijn|extension|durchwahl|"
                    + "iso|din|n[ro]|nos|hr|rooms?|zimmer|r[aä]um[en]*|kamers?|lokaal|lokalen|salles?|chambres?|flights?|flug|vlucht|vol|"
                    + "bus|code|plz|zip|box|postfach|postbus|model|modell?e?|types?|typ|series?|lots?|seats?|orders?|ref|suites?";

    /** A line of nothing else, or what a title begins with. */
    private static final String ALONE = "(?<=^|\\n)(?=[0-9]{4}-[0-9]{2,4}(?:[,:;)\\n]|$|\\h[–—-]))";

    private static final String DATED =
            "(?:" + ALONE + "|(?<=[(\\[]|(?:[\\p{L})]|\\b[12][0-9]{3}|[0-9][–-][0-9]{2})[,;]\\h|\\b(?iU:" + TIME
                    + "):?\\h)(?<!(?iU:\\b(?:" + NUMBERED + "))[.:]{0,2}\\h?[(\\[,;]\\h?))";

    private static final Pattern YEARS = Pattern.compile(
            "(?=[12])" + NOT_BEFORE + DATED + "(1[0-9]{3}|20[0-9]{2})-(1[0-9]{3}|20[0-9]{2}|[0-9]{2})" + NOT_AFTER);

    private static final String PAGE = "pp?\\.|pages?|p[aá]gs?\\.";
    private static final Map<String, String> PAGES =
            Map.of("de", PAGE + "|S\\.|Seiten?", "nl", PAGE + "|blz\\.|pag\\.|pagina['’]s|bladzijden");

    /** A year and two digits may be a year and a month. */
    private static final int LAST_MONTH = 12;

    private static final int CENTURY = 100;

    private Dashes() {}

    static List<TextRule> of(Locale locale) {
        List<TextRule> rules = new ArrayList<>(betweenWords(locale));
        String page = PAGES.getOrDefault(locale.getLanguage(), PAGE);
        Pattern pages = Pattern.compile("(?<=\\b(?:" + page + ")\\h)([0-9]{1,4})-([0-9]{1,4})" + NOT_AFTER);
        rules.add(text -> ranges(text, pages));
        return rules;
    }

    private static List<TextRule> betweenWords(Locale locale) {
        List<TextRule> rules = new ArrayList<>();
        if (KNOWN.contains(locale.getLanguage())) {
            rules.add(Replacement.of(List.of("--"), "(?<=\\S\\h)-{2,3}(?=\\h\\S)", found -> "–"));
            rules.add(
                    Replacement.of(List.of("- "), AFTER_WORD + "\\h-" + BEFORE_WORD, found -> found.replace('-', '–')));
        }
        if (locale.getLanguage().equals("en")) {
            rules.add(Replacement.of(List.of("--"), "(?<=\\p{L}[”’)]?)--(?=[“‘(]?\\p{L})", found -> "—"));
        }
        return rules;
    }

    /**
     * An en dash between two years, where something says that they are years, or two pages. Other numbers with a hyphen between them may be anything: a date, a bill, a
     * telephone number, a score.
     */
    private static List<TextEdit> ranges(String text, Pattern pages) {
        if (text.indexOf('-') < 0 || !RANGE.matcher(text).find()) {
            return List.of();
        }
        Stream<MatchResult> years = YEARS.matcher(text).results().filter(Dashes::areYears);
        Stream<MatchResult> sheets = pages.matcher(text).results().filter(Dashes::goUp);
        return Stream.concat(years, sheets)
                .map(found -> new TextEdit(found.end(1), found.end(1) + 1, "–"))
                .distinct()
                .sorted(Comparator.comparingInt(TextEdit::start))
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
}
