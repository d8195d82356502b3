package parkhang.font;

import java.util.List;

/**
 * Neighbouring glyphs of one font.
 *
 * @param rightToLeft whether the characters run so; the glyphs are in visual order, the leftmost first, all the same
 */
public record GlyphRun(FontFace face, boolean rightToLeft, List<Glyph> glyphs) {
    public GlyphRun {
        glyphs = List.copyOf(glyphs);
    }

    /** How far the run moves the pen, in thousandths of an em. */
    public float width() {
        float width = 0;
        for (Glyph glyph : glyphs) {
            width += glyph.advance();
        }
        return width;
    }

    /** How far the runs move the pen, in thousandths of an em. */
    public static float width(List<GlyphRun> runs) {
        float width = 0;
        for (GlyphRun run : runs) {
            width += run.width();
        }
        return width;
    }
}
