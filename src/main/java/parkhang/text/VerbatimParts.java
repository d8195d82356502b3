package parkhang.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what is to be copied letter by letter: web and mail addresses, names of files, telephone numbers. */
public final class VerbatimParts {
    private static final String PATH = "[^\\s<>\"“”„«»]*";
    private static final String END = "(?<![.,;:!?)\\]'’…])";
    private static final String WEB = "\\b(?:[a-z][a-z0-9+.-]*://|www\\.|mailto:|tel:)" + PATH + END;
    private static final String MAIL = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+";
    private static final String NAME = "\\b[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}(?:/" + PATH + END + ")?";
    private static final String PHONE =
            "\\+\\p{Nd}[\\p{Nd}\\h()./-]{5,}\\p{Nd}|\\(?\\b0\\p{Nd}[\\p{Nd}\\h()./-]{4,}\\p{Nd}";

    private static final Pattern ADDRESS = Pattern.compile("(?iU)" + WEB + "|" + MAIL + "|(?-i:" + NAME + ")");
    private static final Pattern NUMBER = Pattern.compile(PHONE);

    private VerbatimParts() {}

    /** The text with each of them hidden; offsets stay the same. */
    public static String hidden(String text) {
        String rest = mayHoldAddress(text) ? hidden(text, ADDRESS) : text;
        return mayHoldNumber(rest) ? hidden(rest, NUMBER) : rest;
    }

    private static String hidden(String text, Pattern literal) {
        return literal.matcher(text)
                .replaceAll(found -> String.valueOf(TextRule.HIDDEN).repeat(found.end() - found.start()));
    }

    /** The web and mail addresses in a text. */
    static List<MatchResult> addresses(String text) {
        return mayHoldAddress(text) ? ADDRESS.matcher(text).results().toList() : List.of();
    }

    /** Most texts need no closer look, and this one is quick. */
    private static boolean mayHoldAddress(String text) {
        if (text.indexOf('@') >= 0 || text.contains("://")) {
            return true;
        }
        for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
            boolean isNameEnd = isSmall(text, at + 1) && isSmall(text, at + 2);
            if (isNameEnd || text.regionMatches(true, at - 3, "www", 0, 3)) {
                return true;
            }
        }
        for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
            if (text.regionMatches(true, at - 3, "tel", 0, 3) || text.regionMatches(true, at - 6, "mailto", 0, 6)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmall(String text, int at) {
        return at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }

    private static boolean mayHoldNumber(String text) {
        return hasDigitBehind(text, '+') || hasDigitBehind(text, '0');
    }

    /** Whether a digit stands behind a character that stands behind none. */
    private static boolean hasDigitBehind(String text, char first) {
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            boolean begins = first == '+' || at == 0 || !Character.isDigit(text.charAt(at - 1));
            if (begins && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
