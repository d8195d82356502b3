package parkhang.press;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import parkhang.font.FontFace;
import parkhang.font.FontRun;
import parkhang.font.FontSet;
import parkhang.font.WebSubset;
import parkhang.html.PageText;
import parkhang.html.WebFont;
import parkhang.html.WebFonts;
import parkhang.text.Scripts;

/**
 * The fonts that a page brings along: those of every script that the theme's own fonts, or what stands for them on any
 * machine, don't have. The same faces set the same characters as in the PDF. For one thread.
 */
final class BroughtFonts implements WebFonts {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final FontSet fonts;
    private final Map<FontFace, WebSubset> subsets = new HashMap<>();

    BroughtFonts(FontSet fonts) {
        this.fonts = fonts;
    }

    @Override
    public List<WebFont> of(PageText text) {
        Map<FontFace, SortedSet<Integer>> used = new LinkedHashMap<>();
        add(text.regular(), REGULAR, used);
        add(text.bold(), BOLD, used);
        return used.entrySet().stream()
                .map(entry -> webFont(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void add(String text, int weight, Map<FontFace, SortedSet<Integer>> used) {
        if (text.codePoints().allMatch(Scripts::isEuropean)) {
            return;
        }
        for (FontRun run : fonts.runs(text, FontSet.TEXT_FAMILY, weight, false)) {
            run.text()
                    .codePoints()
                    .filter(codePoint ->
                            !Scripts.isEuropean(codePoint) && run.face().covers(codePoint))
                    .forEach(codePoint -> used.computeIfAbsent(run.face(), face -> new TreeSet<>())
                            .add(codePoint));
        }
    }

    /** Its family has a name of its own, lest it hide a whole font of that name on the reader's machine. */
    private WebFont webFont(FontFace face, SortedSet<Integer> codePoints) {
        byte[] woff = subsets.computeIfAbsent(face, WebSubset::new).woff(codePoints);
        return new WebFont(
                face.family() + " Subset",
                face.weight(),
                ranges(codePoints),
                Base64.getEncoder().encodeToString(woff));
    }

    private static String ranges(SortedSet<Integer> codePoints) {
        List<String> ranges = new ArrayList<>();
        int start = codePoints.first();
        int last = start;
        for (int codePoint : codePoints) {
            if (codePoint > last + 1) {
                ranges.add(range(start, last));
                start = codePoint;
            }
            last = codePoint;
        }
        ranges.add(range(start, last));
        return String.join(", ", ranges);
    }

    private static String range(int first, int last) {
        return first == last ? String.format("U+%X", first) : String.format("U+%X-%X", first, last);
    }
}
