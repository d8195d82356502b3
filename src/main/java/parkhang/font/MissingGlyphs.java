package parkhang.font;

import static java.util.stream.Collectors.joining;

import com.ibm.icu.lang.UScript;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Place;

/** Says which characters of some texts no font has, how often they stand there, and what to do about it: once for each script. */
public final class MissingGlyphs {
    /** How many characters are shown of a script that is missing. */
    private static final int SHOWN = 7;

    private final FontSet fonts;
    private final Map<Integer, Count> counts = new LinkedHashMap<>();

    private record Count(Place first, int times) {}

    private record Group(String script, String advice) {}

    public MissingGlyphs(FontSet fonts) {
        this.fonts = fonts;
    }

    /** What is missing for one text; nothing where each character has a glyph. */
    public static List<Finding> in(FontSet fonts, String text) {
        MissingGlyphs missing = new MissingGlyphs(fonts);
        missing.add(text, Place.of(""));
        return missing.byScript().entrySet().stream()
                .map(entry -> missing.finding(entry.getValue(), entry.getKey().advice()))
                .toList();
    }

    /** Adds a text that begins at a place. */
    public void add(String text, Place place) {
        Set<Integer> missing = new HashSet<>(fonts.missing(text));
        if (!missing.isEmpty()) {
            text.codePoints()
                    .filter(missing::contains)
                    .forEach(codePoint -> counts.merge(
                            codePoint, new Count(place, 1), (was, is) -> new Count(was.first(), was.times() + 1)));
        }
    }

    /** Reports what is missing, at the place of the first text that has a character of the script. */
    public void report(Diagnostics diagnostics) {
        byScript().forEach((group, counted) -> {
            Place first = counted.values().iterator().next().first();
            diagnostics.report(first, finding(counted, group.advice()));
        });
    }

    private Map<Group, Map<Integer, Count>> byScript() {
        Set<Integer> scripts = new HashSet<>();
        counts.keySet().forEach(codePoint -> scripts.add(UScript.getScript(codePoint)));
        Map<Group, Map<Integer, Count>> groups = new LinkedHashMap<>();
        counts.forEach((codePoint, count) -> {
            Group group = new Group(FontAdvice.script(codePoint), FontAdvice.of(codePoint, scripts));
            groups.computeIfAbsent(group, any -> new LinkedHashMap<>()).put(codePoint, count);
        });
        return groups;
    }

    private Finding finding(Map<Integer, Count> counted, String advice) {
        List<Integer> codePoints = List.copyOf(counted.keySet());
        int first = codePoints.get(0);
        int times = counted.values().stream().mapToInt(Count::times).sum();
        List<Integer> others = codePoints.subList(1, codePoints.size());
        return FontCode.GLYPH_MISSING.with(Map.of(
                "character", named(first),
                "name", String.valueOf(Character.getName(first)),
                "others",
                        others.stream()
                                .limit(SHOWN)
                                .map(other -> ", " + named(other))
                                .collect(joining()),
                "more", Math.max(0, others.size() - SHOWN),
                "times", times,
                "fonts", String.join(", ", fonts.families()),
                "advised", advice.isEmpty() ? "none" : "some",
                "advice", advice));
    }

    private static String named(int codePoint) {
        return String.format("%s U+%04X", Character.toString(codePoint), codePoint);
    }
}
