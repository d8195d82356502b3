package parkhang.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/** Turns a target back into inlines: each code becomes what the code of the same id is in the source. */
public final class CodeReader {
    private final Place place;
    private final Map<String, Inline> shells = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();

    private CodeReader(Unit unit, Place place) {
        this.place = place;
        collect(unit.text());
    }

    /** The target's inlines. A code that the source does not have is reported at the target's place, and its text kept. */
    public static List<Inline> read(Unit unit, Content target, Place place, Diagnostics diagnostics) {
        CodeReader reader = new CodeReader(unit, place);
        List<Inline> inlines = reader.inlines(target.parts());
        reader.unknown.forEach(id -> diagnostics.report(place, TranslationCode.CODE_UNKNOWN.with(Map.of("code", id))));
        reader.twice.forEach(id -> diagnostics.report(place, TranslationCode.CODE_TWICE.with(Map.of("code", id))));
        if (!reader.shells.isEmpty()) {
            String codes = String.join(", ", reader.shells.keySet());
            diagnostics.report(place, TranslationCode.CODE_MISSING.with(Map.of("codes", codes)));
        }
        return inlines;
    }

    /** The inlines of a target that was made for another source: codes that do not fit this one are left out. */
    public static List<Inline> readOld(Unit unit, Content target, Place place) {
        return new CodeReader(unit, place).inlines(target.parts());
    }

    /** Numbers the source's codes as {@link CodeWriter} did: by the order in which they begin. */
    private void collect(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (!(inline instanceof Inline.Text)) {
                shells.put(String.valueOf(shells.size() + 1), inline);
                collect(inline.children());
            }
        }
    }

    private List<Inline> inlines(List<Content.Part> parts) {
        return parts.stream().flatMap(part -> inline(part).stream()).toList();
    }

    private List<Inline> inline(Content.Part part) {
        if (part instanceof Content.Text text) {
            return List.of(new Inline.Text(place, text.text()));
        } else if (part instanceof Content.Paired paired) {
            Inline shell = take(paired.id(), true);
            List<Inline> text = inlines(paired.parts());
            return shell == null ? text : List.of(shell.withChildren(text));
        }
        Inline shell = take(((Content.Standalone) part).id(), false);
        return shell == null ? List.of() : List.of(shell);
    }

    /** The source's inline of an id; null and noted where there is none of that form, or none any more. */
    private @Nullable Inline take(String id, boolean paired) {
        Inline shell = shells.remove(id);
        if (shell != null && isPaired(shell) == paired) {
            used.add(id);
            return shell;
        }
        (used.contains(id) ? twice : unknown).add(id);
        return null;
    }

    private static boolean isPaired(Inline inline) {
        return inline instanceof Inline.Emphasis
                || inline instanceof Inline.Strong
                || inline instanceof Inline.Styled
                || inline instanceof Inline.Link;
    }
}
