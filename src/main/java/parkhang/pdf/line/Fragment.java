package parkhang.pdf.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.font.GlyphRun;

/**
 * Part of an item that runs in one direction, at its place among the others of its line.
 *
 * @param start where in the item's words it begins
 * @param runs empty for what is not text
 * @param size of the em, in the engine's dots
 * @param width in the engine's dots
 * @param actualText what it says, where that is not what its characters in the order of drawing say
 */
record Fragment(InlineItem item, int start, List<GlyphRun> runs, float size, float width, @Nullable String actualText) {
    Fragment {
        runs = List.copyOf(runs);
    }

    static Fragment of(InlineItem item, int start, List<GlyphRun> runs, float size, @Nullable String actualText) {
        return new Fragment(item, start, runs, size, GlyphRun.width(runs) / 1000 * size, actualText);
    }

    /** A box, or a text that is known only when its page is drawn. */
    static Fragment asLaidOut(InlineItem item) {
        return new Fragment(item, 0, List.of(), 0, item.width(), null);
    }

    Fragment with(List<GlyphRun> others) {
        return item.isText() ? of(item, start, others, size, actualText) : this;
    }
}
