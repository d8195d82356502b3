package parkhang.translation.docx;

import java.util.regex.Pattern;

/** Keeps a tag together in text that runs from right to left (UAX #9, explicit isolates): its strokes and brackets would turn round. */
final class TagSigns {
    private static final char BEGIN = '\u2066';
    private static final char END = '\u2069';
    private static final Pattern ISOLATED = Pattern.compile(BEGIN + "(<[^<>]*>)" + END);

    private TagSigns() {}

    static String isolated(String tag) {
        return BEGIN + tag + END;
    }

    static String plain(String text) {
        return ISOLATED.matcher(text).replaceAll("$1");
    }
}
