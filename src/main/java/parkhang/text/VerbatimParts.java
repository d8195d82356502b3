package parkhang.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds what is to be copied letter by letter: web and mail addresses, names and paths of files, telephone numbers, code. Whatever
 * can be long is taken at once and given back no more, or has a bound: else a long text without spaces would take for ever, and the stack.
 */
public final class VerbatimParts {
    /** What ends a sentence, and not an address. */
    private static final String STOPS = ".,;:!?)\\]'’…";

    /** A sign of a path, with the stops before it. */
    private static final String SIGN = "(?:[" + STOPS + "]*+[^\\s\\p{Z}<>\"“”„«»" + STOPS + "])";

    /** The beginning of a word. Java's own looks for it back through all marks of a letter. */
    private static final String BEGIN = "(?<!\\w)(?=\\w)";

    private static final String WEB =
            BEGIN + "(?:[a-z][a-z0-9+.-]{0,40}://" + SIGN + "*+|(?:www\\.|mailto:|tel:)" + SIGN + "++)";

    /** The length is that of RFC 5321, section 4.5.3.1.1. */
    private static final String MAIL = "(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]++(?:\\.[\\w-]++)++";

    private static final String NAME =
            BEGIN + "[\\w-]{1,100}(?:\\.[\\w-]{1,100}){0,10}\\.[a-z]{2,}+(?:/" + SIGN + "*+)?";

    /** In a folder's name spaces may stand, and in that of a file which has an extension. */
    private static final String FOLDER =
            "(?:[^\\s\\\\/:*?\"<>|](?:[^\\n\\\\/:*?\"<>|]{0,60}[^\\s\\\\/:*?\"<>|])?\\\\)*+";

    private static final String IN_FILE = "[^\\s\\p{Z}\\\\/:*?!\"“”„«»<>|,;]{1,40}";
    private static final String FILE = "(?:" + IN_FILE + "(?:(?<!\\.)\\h" + IN_FILE + "){0,3}\\.[a-z0-9]{2,4}\\b"
            + "|(?:[" + STOPS + "]*+[^\\s\\p{Z}\\\\\"“”„«»<>|" + STOPS + "])*+)";
    private static final Pattern PATHS =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:[A-Za-z]:\\\\|\\\\\\\\(?=[\\p{L}\\p{N}]))" + FOLDER + FILE);
    private static final Pattern BACKSLASHED =
            Pattern.compile("(?<![^\\s\\p{Z}\"“”„«»<>])[^\\s\\p{Z}\"“”„«»<>\\\\]*+\\\\" + SIGN + "*+");

    private static final Pattern CODE = Pattern.compile(
            "\\{\"[^{}\\n]*\\}|(?<![\\p{L}\\p{N}_.])[A-Za-z_][\\w.]*+\\((?:\"[^\"\\n]*\"|'[^'\\n]*')\\)");

    private static final Pattern ADDRESS = Pattern.compile("(?iU)" + WEB + "|" + MAIL + "|(?-i:" + NAME + ")");

    private VerbatimParts() {}

    /** The text with each of them hidden; offsets stay the same. */
    public static String hidden(String text) {
        boolean hasBackslash = text.indexOf('\\') >= 0;
        String rest = hasBackslash ? hidden(hidden(text, PATHS), BACKSLASHED) : text;
        rest = mayHoldAddress(rest) ? hidden(rest, ADDRESS) : rest;
        if (rest.contains("{\"") || rest.contains("(\"") || rest.contains("('")) {
            rest = hidden(rest, CODE);
        }
        return hidden(rest, Telephones.orNamedIn(rest));
    }

    /** A text with some parts of it hidden; offsets stay the same. */
    public static String hidden(String text, List<MatchResult> parts) {
        if (parts.isEmpty()) {
            return text;
        }
        StringBuilder hidden = new StringBuilder(text);
        for (MatchResult part : parts) {
            for (int i = part.start(); i < part.end(); i++) {
                hidden.setCharAt(i, TextRule.HIDDEN);
            }
        }
        return hidden.toString();
    }

    private static String hidden(String text, Pattern literal) {
        return hidden(text, literal.matcher(text).results().toList());
    }

    /** The web and mail addresses in a text. */
    static List<MatchResult> addresses(String text) {
        return mayHoldAddress(text) ? ADDRESS.matcher(text).results().toList() : List.of();
    }

    /** The paths of files on a Windows machine in a text. */
    static List<MatchResult> paths(String text) {
        return text.indexOf('\\') >= 0 ? PATHS.matcher(text).results().toList() : List.of();
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
}
