package parkhang.font;

/**
 * Characters that are shaped together: of one script, one font and one direction.
 *
 * @param text in logical order
 * @param script ISO 15924: {@code Tibt}
 */
record TextRun(String text, FontFace face, String script, boolean rightToLeft) {}
