package parkhang.text;

import java.util.List;
import java.util.regex.MatchResult;
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
    private static final Pattern NUMBER = Pattern.compile(PHONE);

    /** What every address, and every telephone number, begins or goes on with: most texts need no closer look. */
    private static final Pattern ADDRESS_HINT = Pattern.compile("[/@]|\\.[a-z]|:[^\\s]");

    private static final Pattern NUMBER_HINT = Pattern.compile("\\+\\p{Nd}|0\\p{Nd}");

    private Literals() {}

    /** The text with each of them hidden; offsets stay the same. */
    static String hidden(String text) {
        String rest = ADDRESS_HINT.matcher(text).find() ? hidden(text, ADDRESS) : text;
        return NUMBER_HINT.matcher(rest).find() ? hidden(rest, NUMBER) : rest;
    }

    private static String hidden(String text, Pattern literal) {
        return literal.matcher(text)
                .replaceAll(found -> String.valueOf(TextRule.HIDDEN).repeat(found.end() - found.start()));
    }

    /** The web and mail addresses in a text. */
    static List<MatchResult> addresses(String text) {
        return ADDRESS_HINT.matcher(text).find()
                ? ADDRESS.matcher(text).results().toList()
                : List.of();
    }
}
