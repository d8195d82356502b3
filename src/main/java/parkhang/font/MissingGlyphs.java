package parkhang.font;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says which characters of a text no font has, and what to do about it: once for each script. */
public final class MissingGlyphs {
    /** How many characters are shown of a script that is missing. */
    private static final int SHOWN = 7;

    private MissingGlyphs() {}

    /** The messages of {@link FontCode#GLYPH_MISSING}; none where each character has a glyph. */
    public static List<String> messages(FontSet fonts, String text) {
        Map<String, List<Integer>> byScript =
                fonts.missing(text).stream().collect(groupingBy(FontAdvice::script, LinkedHashMap::new, toList()));
        return byScript.values().stream()
                .map(codePoints -> message(fonts, codePoints))
                .toList();
    }

    /** @param codePoints of one script */
    private static String message(FontSet fonts, List<Integer> codePoints) {
        int first = codePoints.get(0);
        String advice = FontAdvice.of(first);
        return String.format(
                "no glyph for %s U+%04X (%s)%s in %s%s",
                Character.toString(first),
                first,
                Character.getName(first),
                others(codePoints.subList(1, codePoints.size())),
                String.join(", ", fonts.families()),
                advice.isEmpty() ? "" : "; get " + advice);
    }

    private static String others(List<Integer> codePoints) {
        String shown = codePoints.stream()
                .limit(SHOWN)
                .map(codePoint -> String.format(", %s U+%04X", Character.toString(codePoint), codePoint))
                .collect(joining());
        return shown + (codePoints.size() > SHOWN ? " and " + (codePoints.size() - SHOWN) + " more" : "");
    }
}
