package parkhang.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import parkhang.edition.Edition;
import parkhang.font.FontAdvice;
import parkhang.font.FontFace;
import parkhang.font.FontRun;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.html.PageText;
import parkhang.text.Characters;

/**
 * What one font sets of one script in an edition.
 *
 * @param script as Unicode spells it: Tibetan; Common for what many scripts share
 * @param count of characters that are drawn, each as often as it stands there
 * @param examples the first different ones
 */
public record FontUse(Locale locale, String slug, String script, FontFace face, int count, String examples) {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final int EXAMPLES = 12;

    private record Key(String script, FontFace face) {}

    /** What stands in the edition, by script and then by font, in the order of appearance. */
    static List<FontUse> in(Edition edition, PageText text, FontSet fonts) {
        String family = ThemeFonts.text(edition.look().theme());
        List<FontRun> runs = new ArrayList<>(fonts.runs(text.regular(), family, REGULAR, false));
        runs.addAll(fonts.runs(text.bold(), family, BOLD, false));
        runs.addAll(fonts.runs(text.code(), FontSet.CODE_FAMILY, REGULAR, false));
        Map<Key, List<Integer>> used = new LinkedHashMap<>();
        for (FontRun run : runs) {
            run.text()
                    .codePoints()
                    .filter(c -> Characters.isVisible(c) && run.face().covers(c))
                    .forEach(codePoint -> used.computeIfAbsent(
                                    new Key(FontAdvice.script(codePoint), run.face()), key -> new ArrayList<>())
                            .add(codePoint));
        }
        return used.entrySet().stream()
                .map(entry -> of(edition, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static FontUse of(Edition edition, Key key, List<Integer> codePoints) {
        String examples = codePoints.stream()
                .distinct()
                .limit(EXAMPLES)
                .map(Character::toString)
                .collect(Collectors.joining(" "));
        return new FontUse(edition.locale(), edition.slug(), key.script(), key.face(), codePoints.size(), examples);
    }
}
