package parkhang.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import parkhang.font.FontFace;
import parkhang.font.Glyph;
import parkhang.font.GlyphRun;

/** Draws glyphs on the pages of one document, each at its place to a thousandth of an em. */
final class GlyphPen {
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
     * Draws runs one behind the other.
     *
     * @param size of the em, in the engine's dots; so are the places
     */
    void draw(List<GlyphRun> runs, float size, float x, float y, PdfBoxOutputDevice device) {
        float pen = x;
        for (GlyphRun run : runs) {
            draw(run, size, pen, y, device);
            pen += run.width() / 1000 * size;
        }
    }

    private void draw(GlyphRun run, float size, float x, float y, PdfBoxOutputDevice device) {
        ShapedFont font = embedded.computeIfAbsent(run.face(), face -> fonts.embed(face, document));
        float pen = x;
        int from = 0;
        for (int i = 1; i <= run.glyphs().size(); i++) {
            if (i == run.glyphs().size()
                    || run.glyphs().get(i).y() != run.glyphs().get(from).y()) {
                List<Glyph> level = run.glyphs().subList(from, i);
                drawLevel(level, font, size, pen, y, device);
                for (Glyph glyph : level) {
                    pen += glyph.advance() / 1000 * size;
                }
                from = i;
            }
        }
    }

    /** Draws glyphs that stand on one height. */
    private void drawLevel(
            List<Glyph> glyphs, ShapedFont font, float size, float x, float y, PdfBoxOutputDevice device) {
        StringBuilder codes = new StringBuilder();
        glyphs.forEach(glyph -> codes.appendCodePoint(font.codePoint(glyph)));
        Glyph first = glyphs.get(0);
        device.drawStringFast(
                codes.toString(),
                x + first.x() / 1000 * size,
                y - first.y() / 1000 * size,
                Kerns.between(glyphs, font, size),
                description(font),
                size);
    }

    /** The engine emboldens and slants what it believes to be neither: told that a face is both, it leaves it alone. */
    private FontDescription description(ShapedFont font) {
        return described.computeIfAbsent(
                font.face(),
                face -> new FontDescription(
                        document, () -> font, IdentValue.ITALIC, 900, face.family(), false, true, metrics));
    }
}
