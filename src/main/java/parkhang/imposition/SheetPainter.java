package parkhang.imposition;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** Draws the sides of sheets, each divided into equal cells. Lengths are in points. */
final class SheetPainter {
    private static final float FRAME = 0.25f;
    private static final float FRAME_GREY = 0.6f;

    private final Scheme scheme;
    private final Size sheet;
    private final float cellWidth;
    private final float cellHeight;

    /** @param page the size of the edition's pages */
    SheetPainter(Scheme scheme, Size page) {
        this.scheme = scheme;
        this.sheet = scheme.sheet(page);
        this.cellWidth = sheet.width() / scheme.columns();
        this.cellHeight = sheet.height() / scheme.rows();
    }

    void paint(PDDocument document, SheetSide side, List<PDFormXObject> pages) throws IOException {
        PDPage page = new PDPage(new PDRectangle(sheet.width(), sheet.height()));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (int cell = 0; cell < side.pages().size(); cell++) {
                int number = side.pages().get(cell);
                if (number != SheetSide.BLANK) {
                    paint(content, cell, pages.get(number - 1), side.creep());
                }
            }
        }
    }

    /** A page in the middle of its cell, moved to the fold, and cut off where its cell ends. */
    private void paint(PDPageContentStream content, int cell, PDFormXObject page, float creep) throws IOException {
        int column = cell % scheme.columns();
        float left = column * cellWidth;
        float bottom = sheet.height() - (cell / scheme.columns() + 1) * cellHeight;
        PDRectangle box = page.getBBox();
        float scale = Math.min(1, Math.min(cellWidth / box.getWidth(), cellHeight / box.getHeight()));
        float x = left + (cellWidth - scale * box.getWidth()) / 2;
        float y = bottom + (cellHeight - scale * box.getHeight()) / 2;
        content.saveGraphicsState();
        content.addRect(left, bottom, cellWidth, cellHeight);
        content.clip();
        content.transform(new Matrix(
                scale,
                0,
                0,
                scale,
                x - scale * box.getLowerLeftX() + (column == 0 ? creep : -creep),
                y - scale * box.getLowerLeftY()));
        content.drawForm(page);
        content.restoreGraphicsState();
        if (scheme.isFramed()) {
            frame(content, x, y, scale * box.getWidth(), scale * box.getHeight());
        }
    }

    private static void frame(PDPageContentStream content, float x, float y, float width, float height)
            throws IOException {
        content.saveGraphicsState();
        content.setLineWidth(FRAME);
        content.setStrokingColor(FRAME_GREY);
        content.addRect(x, y, width, height);
        content.stroke();
        content.restoreGraphicsState();
    }
}
