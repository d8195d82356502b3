package parkhang.pdf.pagination;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
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
 * @param notes at the feet of pages, in the order of what refers to them; they are in no box of the text
 */
public record LaidOutDocument(
        PdfBoxRenderer engine,
        ItemShaper shaper,
        BlockBreaker breaker,
        PlacedTexts texts,
        GlyphPen pen,
        LineMetrics metrics,
        List<BlockBox> notes)
        implements AutoCloseable {
    /** With the notes that its lines refer to. */
    public LaidOutDocument(
            PdfBoxRenderer engine,
            ItemShaper shaper,
            BlockBreaker breaker,
            PlacedTexts texts,
            GlyphPen pen,
            LineMetrics metrics) {
        this(engine, shaper, breaker, texts, pen, metrics, notesUnder(engine.getRootBox()));
    }

    public BlockBox root() {
        return engine.getRootBox();
    }

    /** Those that lines in and under a box refer to. */
    static List<BlockBox> notesUnder(Box box) {
        List<BlockBox> notes = new ArrayList<>();
        collectNotes(box, notes);
        return notes;
    }

    private static void collectNotes(Box box, List<BlockBox> notes) {
        if (box instanceof LineBox line && line.hasFootnotes()) {
            notes.addAll(line.getReferencedFootnoteBodies());
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            collectNotes(box.getChild(i), notes);
        }
    }

    /** The text, and behind it all notes. */
    public List<BlockBox> flows() {
        List<BlockBox> flows = new ArrayList<>(List.of(root()));
        flows.addAll(notes);
        return flows;
    }

    /** All blocks of text, those of notes last. */
    List<LaidOutBlock> blocks() {
        return blocks(flows());
    }

    /** Those of notes. */
    List<LaidOutBlock> noteBlocks() {
        return blocks(notes);
    }

    private static List<LaidOutBlock> blocks(List<BlockBox> flows) {
        return flows.stream().flatMap(flow -> LaidOutBlock.under(flow).stream()).toList();
    }

    /** Lets the columns of tables run from right to left, where their text does: the engine lays all out from the left. */
    public void mirrorTables() {
        flows().forEach(LaidOutDocument::mirrorTables);
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
