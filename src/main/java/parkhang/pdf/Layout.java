package parkhang.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import parkhang.pdf.line.GlyphPen;
import parkhang.pdf.line.LeafShaper;
import parkhang.pdf.line.SetTexts;

/**
 * An edition as the engine laid it out.
 *
 * @param shaper shapes what stands on its lines
 * @param texts what is drawn in place of the engine's own texts, once the lines are set
 * @param pen what they are drawn with
 */
record Layout(PdfBoxRenderer engine, LeafShaper shaper, SetTexts texts, GlyphPen pen) implements AutoCloseable {
    BlockBox root() {
        return engine.getRootBox();
    }

    @Override
    public void close() {
        engine.close();
    }
}
