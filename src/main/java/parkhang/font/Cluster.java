package parkhang.font;

import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs that stand together for some characters: a letter, a ligature, a letter with its marks, a stack.
 *
 * @param text the characters in logical order
 * @param glyphs in the order in which they are drawn
 */
public record Cluster(String text, List<Glyph> glyphs) {
    public Cluster {
        glyphs = List.copyOf(glyphs);
    }

    /** How far the cluster moves the pen, in thousandths of an em. */
    public float advance() {
        float advance = 0;
        for (Glyph glyph : glyphs) {
            advance += glyph.advance();
        }
        return advance;
    }

    /** The same, but moving the pen further by so many thousandths of an em. */
    public Cluster widened(float by) {
        List<Glyph> widened = new ArrayList<>(glyphs);
        Glyph last = widened.remove(widened.size() - 1);
        widened.add(new Glyph(last.id(), last.advance() + by, last.x(), last.y()));
        return new Cluster(text, widened);
    }
}
