package parkhang.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import parkhang.font.FontFace;
import parkhang.font.FontSet;
import parkhang.font.GlyphRun;

/** Draws glyphs on the pages of one document, each at its place to a thousandth of an em. */
final class GlyphPen {
    /** More than any weight that a style sheet can ask for. */
    private static final int BOLDEST = 1000;

    private static final COSName SPAN = COSName.getPDFName("Span");

    private final EngineFonts fonts;
    private final PDDocument document;
    private final FSCacheEx<String, FSCacheValue> metrics;
    private final Map<FontFace, ShapedFont> embedded = new HashMap<>();
    private final Map<FontFace, FontDescription> described = new HashMap<>();

    GlyphPen(EngineFonts fonts, PDDocument document, FSCacheEx<String, FSCacheValue> metrics) {
        this.fonts = fonts;
        this.document = document;
        this.metrics = metrics;
    }

    /**
     * Draws a text.
     *
     * @param x where it begins at the left, in the engine's dots
     * @param y of the baseline
     */
    void draw(SetText text, float x, float y, PdfBoxOutputDevice device) {
        for (SetText.Piece piece : text.pieces()) {
            if (piece.actualText() == null) {
                draw(piece.runs(), text.size(), x + piece.x(), y, device);
            } else {
                COSDictionary properties = new COSDictionary();
                properties.setString(COSName.ACTUAL_TEXT, piece.actualText());
                device.getCurrentPage().beginMarkedContent(SPAN, properties);
                draw(piece.runs(), text.size(), x + piece.x(), y, device);
                device.getCurrentPage().endMarkedContent();
            }
        }
    }

    private void draw(List<GlyphRun> runs, float size, float x, float y, PdfBoxOutputDevice device) {
        float pen = x;
        for (GlyphRun run : runs) {
            ShapedFont font = embedded.computeIfAbsent(run.face(), face -> fonts.embed(face, document));
            int[] codePoints = run.clusters().stream().mapToInt(font::codePoint).toArray();
            device.drawStringFast(
                    new String(codePoints, 0, codePoints.length),
                    pen,
                    y,
                    Kerns.between(run.clusters(), codePoints, font, size),
                    description(font),
                    size);
            pen += run.width() / 1000 * size;
        }
    }

    /**
     * The engine emboldens and slants a face that it believes to be neither bold nor italic. Told that it is both, it leaves it
     * alone: only a sans is slanted where it has no italic, for most scripts know none.
     */
    private FontDescription description(ShapedFont font) {
        return described.computeIfAbsent(font.face(), face -> {
            boolean mayBeSlanted = face.family().equals(FontSet.SANS_FAMILY) && !face.italic();
            IdentValue style = mayBeSlanted ? IdentValue.NORMAL : IdentValue.ITALIC;
            return new FontDescription(document, () -> font, style, BOLDEST, face.family(), false, true, metrics);
        });
    }
}
