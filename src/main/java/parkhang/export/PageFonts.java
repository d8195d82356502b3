package parkhang.export;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parkhang.font.FontFace;
import parkhang.font.FontRun;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.font.WebSubset;
import parkhang.html.PageText;
import parkhang.html.WebFont;
import parkhang.html.WebFonts;
import parkhang.text.Scripts;
import parkhang.theme.Theme;

/**
 * The fonts that a page brings along: those of every script that the theme's own fonts, or what stands for them on any
 * machine, don't have. The same faces set the same characters as in the PDF. A page is one file, and must be right where no such
 * font is installed; Latin, Greek and Cyrillic every machine can show. For one thread.
 */
public final class PageFonts implements WebFonts {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final FontSet fonts;
    private final boolean ofBooks;
    private final Map<FontFace, WebSubset> subsets = new HashMap<>();

    public PageFonts(FontSet fonts) {
        this(fonts, false);
    }

    private PageFonts(FontSet fonts, boolean ofBooks) {
        this.fonts = fonts;
        this.ofBooks = ofBooks;
    }

    /** The same for e-books: not all that reads them can be told which characters a font is for, so each font has these alone. */
    public static PageFonts ofBooks(FontSet fonts) {
        return new PageFonts(fonts, true);
    }

    @Override
    public List<WebFont> of(PageText text, Theme theme) {
        Map<FontFace, String> used = new LinkedHashMap<>();
        String family = ThemeFonts.text(theme);
        add(text.regular(), family, REGULAR, used);
        add(text.bold(), family, BOLD, used);
        add(text.code(), FontSet.CODE_FAMILY, REGULAR, used);
        return used.entrySet().stream()
                .map(entry -> webFont(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public float leading(Locale locale) {
        return fonts.leading(locale);
    }

    private void add(String text, String family, int weight, Map<FontFace, String> used) {
        if (text.codePoints().allMatch(Scripts::isEuropean)) {
            return;
        }
        for (FontRun run : fonts.runs(text, family, weight, false)) {
            if (!own(run.face(), run.text()).isEmpty()) {
                used.merge(run.face(), run.text(), String::concat);
            }
        }
    }

    /** The characters of a text for which a face is brought along. */
    private static SortedSet<Integer> own(FontFace face, String text) {
        return text.codePoints()
                .filter(codePoint -> !Scripts.isEuropean(codePoint) && face.covers(codePoint))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Its family has a name of its own, lest it hide a whole font of that name on the reader's machine. */
    private WebFont webFont(FontFace face, String text) {
        WebSubset subset = subsets.computeIfAbsent(face, WebSubset::new);
        byte[] woff = ofBooks ? subset.woffOnly(text, codePoint -> !Scripts.isEuropean(codePoint)) : subset.woff(text);
        return new WebFont(
                face.family() + " Subset",
                face.weight(),
                ofBooks ? "" : ranges(own(face, text)),
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
