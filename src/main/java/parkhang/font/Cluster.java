package parkhang.font;

import java.util.List;

/**
 * Glyphs that stand together for some characters: a letter, a ligature, a letter with its marks, a stack.
 *
 * @param text the characters in logical order
 * @param glyphs in the order in which they are drawn
 * @param advance how far the cluster moves the pen, in thousandths of an em
 */
public record Cluster(String text, List<Glyph> glyphs, float advance) {
    public Cluster {
        glyphs = List.copyOf(glyphs);
    }

    public Cluster(String text, List<Glyph> glyphs) {
        this(text, glyphs, advance(glyphs));
    }

    private static float advance(List<Glyph> glyphs) {
        float advance = 0;
        for (Glyph glyph : glyphs) {
            advance += glyph.advance();
        }
        return advance;
    }

    /** The same, but moving the pen further by so many thousandths of an em. */
    public Cluster widened(float by) {
        return new Cluster(text, glyphs, advance + by);
    }
}
