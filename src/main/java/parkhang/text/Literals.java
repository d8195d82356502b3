package parkhang.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is to be copied letter by letter: web and mail addresses, names of files, telephone numbers. */
final class Literals {
    private static final String PATH = "[^\\s<>\"“”„«»]*";
    private static final String END = "(?<![.,;:!?)\\]'’…])";
    private static final String WEB = "\\b(?:[a-z][a-z0-9+.-]*://|www\\.|mailto:|tel:)" + PATH + END;
    private static final String MAIL = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+";
    private static final String NAME = "\\b[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}(?:/" + PATH + END + ")?";
    private static final String PHONE =
            "\\+\\p{Nd}[\\p{Nd}\\h()./-]{5,}\\p{Nd}|\\(?\\b0\\p{Nd}[\\p{Nd}\\h()./-]{4,}\\p{Nd}";

    private static final Pattern ADDRESS = Pattern.compile("(?iU)" + WEB + "|" + MAIL + "|(?-i:" + NAME + ")");
    private static final Pattern ANY = Pattern.compile(ADDRESS.pattern() + "|" + PHONE);

    /** What every address holds: most texts need no closer look. */
    private static final Pattern HINT = Pattern.compile("[/@]|\\.[a-z]");

    private Literals() {}

    /** The text with each of them hidden; offsets stay the same. */
    static String hidden(String text) {
        Matcher found = ANY.matcher(text);
        return found.replaceAll(literal -> String.valueOf(TextRule.HIDDEN).repeat(literal.end() - literal.start()));
    }

    /** The web and mail addresses in a text. */
    static List<MatchResult> addresses(String text) {
        return HINT.matcher(text).find() ? ADDRESS.matcher(text).results().toList() : List.of();
    }
}
