package parkhang.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shapes words by the font's own rules, with the HarfBuzz of the Java runtime. For one thread. */
public final class Shaper {
    /** The em at which outlines are taken: one unit is a thousandth. */
    private static final float EM = 1000;

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    /**
     * A Tibetan syllable with the marks that divide it from the next, or a word in a script of India and its neighbours. Left to right only:
     * Arabic and Hebrew want reordering of the line as well.
     */
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsTibetan}&&[^\\u0F0B]]*\\u0F0B[\\u0F0D-\\u0F12]*|[\\p{IsTibetan}&&[^\\u0F0B]]+|"
                    + Stream.of(
                                    "Devanagari",
                                    "Bengali",
                                    "Gurmukhi",
                                    "Gujarati",
                                    "Oriya",
                                    "Tamil",
                                    "Telugu",
                                    "Kannada",
                                    "Malayalam",
                                    "Sinhala",
                                    "Myanmar",
                                    "Khmer")
                            .map(script -> "[\\p{Is" + script + "}\\u200C\\u200D]+")
                            .collect(Collectors.joining("|")));

    private final Map<FontFace, Font> fonts = new HashMap<>();

    /** What of a text is to be shaped, word by word; each match is one word. */
    public static Pattern words() {
        return WORD;
    }

    /** The word in a face that covers each of its characters. */
    public ShapedWord shape(FontFace face, String word) {
        char[] letters = word.toCharArray();
        GlyphVector glyphs =
                font(face).layoutGlyphVector(UNHINTED, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
        Path2D outline = new Path2D.Float(glyphs.getOutline(), AffineTransform.getScaleInstance(1, -1));
        return new ShapedWord(
                word, (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX(), outline);
    }

    private Font font(FontFace face) {
        return fonts.computeIfAbsent(face, wanted -> {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, wanted.file().toFile())
                        .deriveFont(EM);
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("the font " + wanted.file() + " cannot be shaped", e);
            }
        });
    }
}
