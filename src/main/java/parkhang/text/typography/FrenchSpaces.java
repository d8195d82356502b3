package parkhang.text.typography;

import static parkhang.text.Spaces.NARROW_NO_BREAK;
import static parkhang.text.Spaces.NO_BREAK;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import parkhang.text.TextRule;

/**
 * The spaces before high punctuation and inside guillemets, as each French-speaking country has them: the Imprimerie
 * nationale's Lexique for fr, the Office québécois de la langue française for fr-CA. Swiss printers do not agree: there, what was
 * typed stays, and only holds the line together.
 */
final class FrenchSpaces {
    /** What one country wants. */
    private record Custom(Space high, Space colon, Space guillemet) {}

    /**
     * A space before or behind a mark.
     *
     * @param isAdded whether it comes in where none was typed
     */
    private record Space(String text, boolean isAdded) {}

    private static final Space HELD = new Space(NARROW_NO_BREAK, false);
    private static final Space NARROW = new Space(NARROW_NO_BREAK, true);
    private static final Space WIDE = new Space(NO_BREAK, true);
    private static final Custom FRANCE = new Custom(NARROW, WIDE, NARROW);
    private static final Map<String, Custom> COUNTRIES =
            Map.of("CA", new Custom(HELD, WIDE, WIDE), "CH", new Custom(HELD, HELD, HELD));

    /** What ends a phrase or a word that punctuation may follow. */
    private static final String BEFORE = "(?<=[\\p{L}\\p{M}\\p{N}\\p{Pe}\\p{Pf}.…%‰°€$’\\uFFFC])";

    private static final String NOT_DRIVE = "(?<!\\b(?:[Dd]isques?|[Ll]ecteurs?|[Pp]artition|[Vv]olume)\\h\\p{Lu})";

    private FrenchSpaces() {}

    /** None for any other language. */
    static List<TextRule> of(Locale locale) {
        if (!locale.getLanguage().equals("fr")) {
            return List.of();
        }
        Custom custom = COUNTRIES.getOrDefault(locale.getCountry(), FRANCE);
        return List.of(
                before("!", custom.high, BEFORE, "(?![\\p{L}\\p{N}=])"),
                before("?", custom.high, BEFORE, "(?![\\p{L}\\p{N}=])"),
                before(";", custom.high, BEFORE, "(?![\\p{L}\\p{N})=*-])"),
                before(":", custom.colon, BEFORE + NOT_DRIVE, "(?=\\s|$)"),
                before("»", custom.guillemet, "(?<=[^\\s«])", ""),
                Replacement.of(
                        List.of("«"), "«" + typed(custom.guillemet) + "(?=\\S)", found -> "«" + custom.guillemet.text));
    }

    private static Replacement before(String mark, Space space, String word, String next) {
        String regex = word + typed(space) + Pattern.quote(mark) + next;
        return Replacement.of(List.of(mark), regex, found -> space.text + mark);
    }

    private static String typed(Space space) {
        return space.isAdded ? "\\h*" : "\\h+";
    }
}
