package parkhang.font;

import org.jspecify.annotations.Nullable;

/**
 * A glyph in its place. Lengths are in thousandths of an em.
 *
 * @param id the glyph's number in its font
 * @param advance how far it moves the pen
 * @param x how far to the right of the pen it is drawn
 * @param y how far above the baseline
 */
public record Glyph(int id, float advance, float x, float y) {
    /** As a record's own; written out because each letter that is shaped asks for it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Glyph glyph
                        && id == glyph.id
                        && Float.compare(advance, glyph.advance) == 0
                        && Float.compare(x, glyph.x) == 0
                        && Float.compare(y, glyph.y) == 0);
    }

    @Override
    public int hashCode() {
        return 31 * id + Float.hashCode(advance);
    }
}
