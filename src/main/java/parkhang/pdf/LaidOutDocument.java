package parkhang.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import parkhang.pdf.line.GlyphPen;
import parkhang.pdf.line.ItemShaper;
import parkhang.pdf.line.PlacedTexts;

/**
 * An edition as the engine laid it out.
 *
 * @param shaper shapes what stands on its lines
 * @param texts what is drawn in place of the engine's own texts, once the lines are set
 * @param pen what they are drawn with
 */
record LaidOutDocument(PdfBoxRenderer engine, ItemShaper shaper, PlacedTexts texts, GlyphPen pen)
        implements AutoCloseable {
    BlockBox root() {
        return engine.getRootBox();
    }

    @Override
    public void close() {
        engine.close();
    }
}
