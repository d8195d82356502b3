package parkhang.font;

/**
 * A glyph in its place. Lengths are in thousandths of an em.
 *
 * @param id the glyph's number in its font
 * @param advance how far it moves the pen
 * @param x how far to the right of the pen it is drawn
 * @param y how far above the baseline
 */
public record Glyph(int id, float advance, float x, float y) {}
