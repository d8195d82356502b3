package parkhang.pdf.line;

import com.openhtmltopdf.css.constants.IdentValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import parkhang.font.Cluster;
import parkhang.font.FontFace;
import parkhang.font.FontSet;
import parkhang.font.GlyphRun;
import parkhang.pdf.draw.Drawing;
import parkhang.pdf.draw.EngineFonts;
import parkhang.pdf.draw.PageDevice;
import parkhang.pdf.draw.ShapedFont;

/** Draws glyphs on the pages of one document, each at its place to a thousandth of an em. */
public final class GlyphPen {
    private static final COSName SPAN = COSName.getPDFName("Span");

    /** In thousandths of an em: less than that is not worth a number of its own. */
    private static final float LEAST_KERN = 0.0005f;

    /** The slope of a face that is slanted because it has no italic. */
    private static final double SLANT = 0.21256;

    private final EngineFonts fonts;
    private final Map<FontFace, ShapedFont> embedded = new LinkedHashMap<>();

    public GlyphPen(EngineFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Draws a text.
     *
     * @param x where it begins at the left, in the engine's dots
     * @param y of the baseline
     */
    void draw(PlacedText text, float x, float y, PageDevice device) {
        device.applyColor();
        boolean isItalic = device.getFontSpecification().fontStyle == IdentValue.ITALIC;
        text.pieces().forEach(piece -> draw(piece, text.size(), isItalic, x, y, device));
    }

    /**
     * Draws words of no element, in the colour that the drawing has.
     *
     * @param runs of the words, in visual order
     * @param size of the em, in the engine's dots
     * @param x where they begin at the left, in the engine's dots
     * @param y of the baseline
     */
    public void drawUpright(List<GlyphRun> runs, String words, float size, float x, float y, PageDevice device) {
        String actualText = runs.stream().anyMatch(GlyphRun::rightToLeft) ? words : null;
        draw(new PlacedText.Piece(0, runs, actualText), size, false, x, y, device);
    }

    private void draw(PlacedText.Piece piece, float size, boolean isItalic, float x, float y, PageDevice device) {
        if (piece.actualText() == null) {
            draw(piece.runs(), size, isItalic, x + piece.x(), y, device);
        } else {
            beginSpan(piece, piece.actualText(), device);
            draw(piece.runs(), size, isItalic, x + piece.x(), y, device);
            device.drawing().add("EMC\n");
        }
    }

    /**
     * Poppler reads what a mark says where that stands in the mark itself, and joins a divided word by it. What runs from right to
     * left it would turn around, so there the mark names one of the page's resources, which all other readers look up.
     */
    private static void beginSpan(PlacedText.Piece piece, String actualText, PageDevice device) {
        if (piece.runs().stream().anyMatch(GlyphRun::rightToLeft)) {
            COSDictionary properties = new COSDictionary();
            properties.setString(COSName.ACTUAL_TEXT, actualText);
            device.getCurrentPage().beginMarkedContent(SPAN, properties);
        } else {
            device.drawing()
                    .add("/Span<</ActualText")
                    .add(new COSString(actualText))
                    .add(">>BDC\n");
        }
    }

    private void draw(List<GlyphRun> runs, float size, boolean isItalic, float x, float y, PageDevice device) {
        Drawing drawing = device.drawing();
        float pen = x;
        for (GlyphRun run : runs) {
            ShapedFont font = font(run.face());
            device.use(font);
            drawing.add(font.selection()).addSize(size / device.getDotsPerPoint());
            drawing.add("Tf 1 0 ")
                    .add(isItalic && lacksItalic(run.face()) ? SLANT : 0)
                    .add("1 ");
            drawing.add(device.pageX(pen)).add(device.pageY(y)).add("Tm");
            show(run.clusters(), font, drawing);
            drawing.add("ET\n");
            pen += run.width() / 1000 * size;
        }
    }

    /** Only a sans is slanted where it has no italic, for most scripts know none. */
    private static boolean lacksItalic(FontFace face) {
        return face.family().equals(FontSet.SANS_FAMILY) && !face.italic();
    }

    private static void show(List<Cluster> clusters, ShapedFont font, Drawing drawing) {
        drawing.add("[(");
        for (int i = 0; i < clusters.size(); i++) {
            int code = font.code(clusters.get(i));
            drawing.addCode(code);
            float kern = font.advance(code) - clusters.get(i).advance();
            if (i + 1 < clusters.size() && Math.abs(kern) >= LEAST_KERN) {
                drawing.add(")").add(kern).add("(");
            }
        }
        drawing.add(")]TJ ");
    }

    private ShapedFont font(FontFace face) {
        return embedded.computeIfAbsent(face, next -> fonts.embed(next, "F" + (embedded.size() + 1)));
    }

    /** Writes the fonts, of which by now each glyph is known that was drawn. */
    public void finish() {
        embedded.values().forEach(ShapedFont::write);
    }
}
