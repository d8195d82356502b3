package parkhang.pdf.pagination;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import parkhang.pdf.line.BlockBreaker;
import parkhang.pdf.line.GlyphPen;
import parkhang.pdf.line.ItemShaper;
import parkhang.pdf.line.LineMetrics;
import parkhang.pdf.line.PlacedTexts;

/**
 * An edition as the engine laid it out.
 *
 * @param shaper shapes what stands on its lines
 * @param breaker what ended its lines
 * @param texts what is drawn in place of the engine's own texts, once the lines are set
 * @param pen what they are drawn with
 * @param metrics by which the engine made lines high
 */
public record LaidOutDocument(
        PdfBoxRenderer engine,
        ItemShaper shaper,
        BlockBreaker breaker,
        PlacedTexts texts,
        GlyphPen pen,
        LineMetrics metrics)
        implements AutoCloseable {
    public BlockBox root() {
        return engine.getRootBox();
    }

    /** Lets the columns of tables run from right to left, where their text does: the engine lays all out from the left. */
    public void mirrorTables() {
        mirrorTables(root());
    }

    private static void mirrorTables(Box box) {
        for (int i = 0; i < box.getChildCount(); i++) {
            mirrorTables(box.getChild(i));
        }
        if (box instanceof TableCellBox cell && cell.getTable().getStyle().getDirection() == IdentValue.RTL) {
            cell.setX(cell.getTable().getContentWidth() - cell.getX() - cell.getWidth());
            cell.calcCanvasLocation();
            cell.calcChildLocations();
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
