package parkhang.font;

/**
 * The least rectangle that holds a glyph's outline, in thousandths of an em; of a glyph that draws nothing, all is 0.
 *
 * @param left from the pen
 * @param top above the baseline
 * @param bottom above the baseline: negative below it
 */
public record GlyphInk(float left, float top, float width, float bottom) {}
