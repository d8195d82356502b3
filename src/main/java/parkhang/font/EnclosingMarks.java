package parkhang.font;

import java.util.List;

/**
 * Puts around a letter what encloses it, such as the key of a keycap (Unicode's category Me). Fonts have no rules for that and
 * leave it beside the letter, on the next one.
 */
final class EnclosingMarks {
    /** The room at each side of the mark, in thousandths of an em. */
    private static final float SIDE = 40;

    private EnclosingMarks() {}

    /** The glyphs of a cluster from left to right, the mark around the letter where no rule of the font has put it there. */
    static List<Glyph> around(String text, List<Glyph> glyphs, ShapingFont font) {
        if (glyphs.size() != 2 || glyphs.get(1).x() != 0 || text.codePoints().noneMatch(EnclosingMarks::encloses)) {
            return glyphs;
        }
        Glyph letter = glyphs.get(0);
        Glyph mark = glyphs.get(1);
        GlyphInk ink = font.ink(mark.id());
        float width = Math.max(letter.advance(), ink.width() + 2 * SIDE);
        float start = (width - ink.width()) / 2 - ink.left();
        return List.of(
                new Glyph(letter.id(), width, letter.x() + (width - letter.advance()) / 2, letter.y()),
                new Glyph(mark.id(), 0, start - width, mark.y()));
    }

    private static boolean encloses(int codePoint) {
        return Character.getType(codePoint) == Character.ENCLOSING_MARK;
    }
}
