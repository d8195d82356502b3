package parkhang.pdf;

import com.openhtmltopdf.render.JustificationInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.font.Glyph;

/**
 * What is added to the width of each glyph in turn. The engine's one way of placing single characters is to ask, once for each
 * of them and from first to last, how much room the justification of a line adds behind it.
 */
final class Kerns extends JustificationInfo {
    /** In the engine's dots. */
    private final float[] added;

    private int next;

    private Kerns(float[] added) {
        this.added = added;
    }

    /** What brings each glyph to its place; null where the font's own widths do. */
    static @Nullable Kerns between(List<Glyph> glyphs, ShapedFont font, float size) {
        float[] added = new float[glyphs.size()];
        boolean any = false;
        for (int i = 0; i + 1 < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            float wanted = glyph.advance() + glyphs.get(i + 1).x() - glyph.x();
            added[i] = (wanted - font.width(glyph.id())) / 1000 * size;
            any |= added[i] != 0;
        }
        return any ? new Kerns(added) : null;
    }

    @Override
    public float getNonSpaceAdjust() {
        return added[next++];
    }
}
