package parkhang.press;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.EditionText;
import parkhang.font.FontAdvice;
import parkhang.font.FontCode;
import parkhang.font.FontSet;

/** Lets an edition pass to be typeset only if there is a glyph for each of its characters. */
final class GlyphGate {
    /** How many characters are shown of a script that is missing. */
    private static final int SHOWN = 7;

    private final FontSet fonts;
    private final Diagnostics diagnostics;

    GlyphGate(FontSet fonts, Diagnostics diagnostics) {
        this.fonts = fonts;
        this.diagnostics = diagnostics;
    }

    /** @param file where a character is reported that no file of the archive has, but the edition says of its own */
    void check(Edition edition, Place file) {
        List<EditionText.Passage> passages = new ArrayList<>(EditionText.of(edition));
        EditionText.footer(edition).forEach(text -> passages.add(new EditionText.Passage(null, text)));
        edition.furniture().folio().forEach(text -> passages.add(new EditionText.Passage(null, text)));
        for (EditionText.Passage passage : passages) {
            Place place = passage.place() == null ? file : passage.place();
            Map<String, List<Integer>> byScript = fonts.missing(passage.text()).stream()
                    .collect(groupingBy(FontAdvice::script, LinkedHashMap::new, toList()));
            byScript.values().forEach(codePoints -> report(place, codePoints));
        }
    }

    /** @param codePoints of one script */
    private void report(Place place, List<Integer> codePoints) {
        int first = codePoints.get(0);
        String advice = FontAdvice.of(first);
        String message = String.format(
                "no glyph for %s U+%04X (%s)%s in %s%s",
                Character.toString(first),
                first,
                Character.getName(first),
                others(codePoints.subList(1, codePoints.size())),
                String.join(", ", fonts.families()),
                advice.isEmpty() ? "" : "; get " + advice);
        diagnostics.report(place, FontCode.GLYPH_MISSING, message);
    }

    private static String others(List<Integer> codePoints) {
        String shown = codePoints.stream()
                .limit(SHOWN)
                .map(codePoint -> String.format(", %s U+%04X", Character.toString(codePoint), codePoint))
                .collect(joining());
        return shown + (codePoints.size() > SHOWN ? " and " + (codePoints.size() - SHOWN) + " more" : "");
    }
}
