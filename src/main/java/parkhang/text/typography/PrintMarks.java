package parkhang.text.typography;

import java.util.regex.Pattern;

/** What typesetting puts inside words for the page alone: where a line may end, and where no ligature may stand. */
public final class PrintMarks {
    /** A soft hyphen; a seam as {@link LigatureSeams} makes them, and no non-joiner of a script that needs it. */
    private static final Pattern MARK = Pattern.compile("\u00AD|(?<=f)\u200C(?=\u00AD?[fil])");

    private PrintMarks() {}

    /** The text as a machine wants to search it. */
    public static String without(String text) {
        return MARK.matcher(text).replaceAll("");
    }
}
