package parkhang.pdf.line;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.font.Cluster;
import parkhang.font.Glyph;
import parkhang.font.GlyphInk;
import parkhang.font.GlyphRun;
import parkhang.font.Joined;
import parkhang.font.TextShaper;
import parkhang.font.TextStyle;
import parkhang.pdf.draw.EngineFonts;
import parkhang.text.typography.Hyphenation;

/** Shapes what stands on a line, in the font, the size and the language of its element. */
public final class ItemShaper {
    private static final String SOFT_HYPHEN = "\u00AD";

    /** In Latin it parts letters for the eye only: no cluster has it in its text, and what is said of a run has none either. */
    private static final Pattern LATIN_NON_JOINER = Pattern.compile("(?<=\\p{IsLatin}\\p{M}{0,9})\u200C");

    private final TextShaper shaper;
    private final EngineFonts fonts;
    private final SharedContext context;
    private final IdentityHashMap<Box, Setting> settings = new IdentityHashMap<>();

    /** How the text of an inline element is set. */
    private record Setting(TextStyle style, Locale locale, float size) {}

    public ItemShaper(TextShaper shaper, EngineFonts fonts, SharedContext context) {
        this.shaper = shaper;
        this.fonts = fonts;
        this.context = context;
    }

    /**
     * A part of an item that runs in one direction.
     *
     * @param joined what of the items beside it its letters join to
     */
    Fragment shape(InlineItem item, int from, int to, boolean rightToLeft, Joined joined) {
        if (!item.isText()) {
            return Fragment.asLaidOut(item);
        }
        boolean isSaid = rightToLeft || isDivided(item, to);
        return shape(item, from, to, rightToLeft, joined, isSaid ? item.words().substring(from, to) : null);
    }

    /**
     * An item that runs from left to right, a divided word apart from the others.
     *
     * @param said how much of its beginning was said already, as the end of a word that a line before began
     * @param rest what the lines after it have of the word that it begins at its end; null where it begins none
     */
    List<Fragment> shape(InlineItem item, int said, @Nullable String rest) {
        if (!item.isText()) {
            return List.of(Fragment.asLaidOut(item));
        }
        String words = item.words();
        int end = rest == null ? words.length() : Math.max(said, lastWord(words));
        List<Fragment> fragments = new ArrayList<>();
        if (said > 0) {
            fragments.add(shape(item, 0, said, false, Joined.NOT, ""));
        }
        if (said < end) {
            fragments.add(shape(item, said, end, false, Joined.NOT, null));
        }
        if (end < words.length()) {
            fragments.add(shape(item, end, words.length(), false, Joined.NOT, words.substring(end) + rest));
        }
        return fragments;
    }

    /** Words that stand together on a line, in visual order. */
    List<GlyphRun> shape(String words, PdfBoxFSFont font, Locale locale, boolean rightToLeft) {
        return shaper.shape(words, fonts.style(font, locale), rightToLeft);
    }

    /**
     * The same of words that are in no element.
     *
     * @param family as a style sheet names it
     */
    public List<GlyphRun> shape(String words, String family, boolean bold, Locale locale, boolean rightToLeft) {
        FontSpecification wanted = new FontSpecification();
        wanted.families = new String[] {family};
        wanted.fontWeight = bold ? IdentValue.BOLD : IdentValue.NORMAL;
        wanted.fontStyle = IdentValue.NORMAL;
        wanted.variant = IdentValue.NORMAL;
        return shape(words, (PdfBoxFSFont) context.getFont(wanted), locale, rightToLeft);
    }

    /** Whether a font is one for lines that are filled. */
    boolean isJustified(PdfBoxFSFont font) {
        return fonts.isJustified(font);
    }

    GlyphInk ink(GlyphRun run, Glyph glyph) {
        return shaper.ink(run, glyph);
    }

    private static int lastWord(String words) {
        int start = words.length();
        while (start > 0 && !Character.isWhitespace(words.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private Fragment shape(
            InlineItem item, int from, int to, boolean rightToLeft, Joined joined, @Nullable String actualText) {
        String words = item.words().substring(from, to);
        boolean isDivided = isDivided(item, to);
        Setting setting = settings.computeIfAbsent(item.parent(), this::setting);
        String drawn = isDivided ? words + Hyphenation.sign(setting.locale()) : words;
        List<GlyphRun> runs = shaper.shape(drawn, setting.style(), rightToLeft, joined);
        String said = actualText == null ? null : searchable(actualText);
        return Fragment.of(item, from, isDivided ? withSilentEnd(runs) : runs, setting.size(), said);
    }

    private static String searchable(String words) {
        return LATIN_NON_JOINER.matcher(words.replace(SOFT_HYPHEN, "")).replaceAll("");
    }

    private static boolean isDivided(InlineItem item, int end) {
        return item.endsInHyphen() && end == item.words().length();
    }

    /** The hyphen is drawn, but is none of the author's characters: a soft one, which a reader that joins no words passes over. */
    private static List<GlyphRun> withSilentEnd(List<GlyphRun> runs) {
        List<GlyphRun> changed = new ArrayList<>(runs);
        GlyphRun last = changed.remove(changed.size() - 1);
        List<Cluster> clusters = new ArrayList<>(last.clusters());
        Cluster hyphen = clusters.remove(clusters.size() - 1);
        clusters.add(new Cluster(SOFT_HYPHEN, hyphen.glyphs()));
        changed.add(new GlyphRun(last.face(), last.rightToLeft(), clusters));
        return changed;
    }

    private Setting setting(Box box) {
        PdfBoxFSFont font = (PdfBoxFSFont) context.getFont(box.getStyle().getFontSpecification());
        Locale locale = locale(box);
        return new Setting(fonts.style(font, locale), locale, font.getSize2D());
    }

    /** The language of what is in a box. */
    static Locale locale(Box box) {
        return locale(null, box);
    }

    /** The language of an element, or where there is none, of what is in a box. */
    static Locale locale(@Nullable Element inner, Box box) {
        for (@Nullable Node node = inner == null ? element(box) : inner; node != null; node = node.getParentNode()) {
            if (node instanceof Element element && element.hasAttribute("lang")) {
                return Locale.forLanguageTag(element.getAttribute("lang"));
            }
        }
        return Locale.ROOT;
    }

    /** The element whose box it is, or is in: the engine puts a block's own words into a box of no element. */
    private static @Nullable Element element(Box box) {
        @Nullable Box around = box;
        while (around != null && around.getElement() == null) {
            around = around.getParent();
        }
        return around == null ? null : around.getElement();
    }
}
