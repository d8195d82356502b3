package parkhang.font;

/**
 * A glyph in its place in a run. Lengths are in thousandths of an em.
 *
 * @param id the glyph's number in its font
 * @param text the characters that it stands for, in logical order; of several glyphs that stand for the same ones only the
 *     first has them, the others none
 * @param advance how far it moves the pen
 * @param x how far to the right of the pen it is drawn
 * @param y how far above the baseline
 */
public record Glyph(int id, String text, float advance, float x, float y) {}
