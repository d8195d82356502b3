package parkhang.font;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** As a record's own; written out because each letter that is shaped asks for it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Cluster cluster
                        && Float.compare(advance, cluster.advance) == 0
                        && text.equals(cluster.text)
                        && areEqual(glyphs, cluster.glyphs));
    }

    private static boolean areEqual(List<Glyph> some, List<Glyph> others) {
        boolean equal = some.size() == others.size();
        for (int i = 0; equal && i < some.size(); i++) {
            equal = some.get(i).equals(others.get(i));
        }
        return equal;
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + Float.hashCode(advance);
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
