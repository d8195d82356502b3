package parkhang.text;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what is to be copied letter by letter: web and mail addresses, names of files, telephone numbers. */
public final class Literals {
    private static final String PATH = "[^\\s<>\"“”„«»]*";
    private static final String END = "(?<![.,;:!?)\\]'’…])";
    private static final String WEB = "\\b(?:[a-z][a-z0-9+.-]*://|www\\.|mailto:|tel:)" + PATH + END;
    private static final String MAIL = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+";
    private static final String NAME = "\\b[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}(?:/" + PATH + END + ")?";
    private static final String PHONE =
            "\\+\\p{Nd}[\\p{Nd}\\h()./-]{5,}\\p{Nd}|\\(?\\b0\\p{Nd}[\\p{Nd}\\h()./-]{4,}\\p{Nd}";

    private static final Pattern ADDRESS = Pattern.compile("(?iU)" + WEB + "|" + MAIL + "|(?-i:" + NAME + ")");
    private static final Pattern NUMBER = Pattern.compile(PHONE);

    private Literals() {}

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
        return text.indexOf('@') >= 0
                || hasPair(text, '.', Character::isLetter)
                || hasPair(text, ':', c -> !Character.isWhitespace(c));
    }

    private static boolean mayHoldNumber(String text) {
        return hasPair(text, '+', Character::isDigit) || hasPair(text, '0', Character::isDigit);
    }

    private static boolean hasPair(String text, char first, IntPredicate second) {
        int at = text.indexOf(first);
        while (at >= 0 && (at + 1 == text.length() || !second.test(text.charAt(at + 1)))) {
            at = text.indexOf(first, at + 1);
        }
        return at >= 0;
    }
}
