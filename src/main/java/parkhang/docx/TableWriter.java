package parkhang.docx;

import java.util.List;
import parkhang.article.Block;
import parkhang.edition.Edition;
import parkhang.xml.XmlWriter;

/** Writes a table, whose head is repeated on each page. */
final class TableWriter {
    private final XmlWriter xml;
    private final RunWriter runs;
    private final Edition edition;

    TableWriter(XmlWriter xml, RunWriter runs, Edition edition) {
        this.xml = xml;
        this.runs = runs;
        this.edition = edition;
    }

    void write(Block.Table table) {
        if (table.caption() != null) {
            begin("Caption", Block.Alignment.START, true);
            runs.write(table.caption().text());
            xml.end();
        }
        xml.start("w:tbl").start("w:tblPr").empty("w:tblStyle", "w:val", "TableGrid");
        if (edition.rightToLeft()) {
            xml.empty("w:bidiVisual");
        }
        xml.empty("w:tblW", "w:w", "5000", "w:type", "pct")
                .empty("w:tblLook", "w:firstRow", "1")
                .end();
        int columns = Math.max(columns(table.head()), columns(table.body()));
        int width = Math.round(
                (edition.paper().width() - 2 * EditionPage.MARGIN) * EditionPage.TWENTIETHS / Math.max(1, columns));
        xml.start("w:tblGrid");
        for (int i = 0; i < columns; i++) {
            xml.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.end();
        table.head().forEach(row -> row(row, width, true));
        table.body().forEach(row -> row(row, width, false));
        xml.end();
        // Word joins tables that nothing stands between.
        xml.start("w:p")
                .start("w:pPr")
                .empty("w:pStyle", "w:val", "AfterTable")
                .end()
                .end();
    }

    private static int columns(List<Block.Row> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private void row(Block.Row row, int width, boolean isHead) {
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
        if (isHead) {
            xml.empty("w:tblHeader");
        }
        xml.end();
        for (Block.Cell cell : row.cells()) {
            xml.start("w:tc")
                    .start("w:tcPr")
                    .empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa")
                    .end();
            begin(isHead ? "TableHead" : "TableText", cell.alignment(), false);
            runs.write(cell.text());
            xml.end().end();
        }
        xml.end();
    }

    private void begin(String style, Block.Alignment alignment, boolean keeps) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style);
        if (keeps) {
            xml.empty("w:keepNext");
        }
        if (edition.rightToLeft()) {
            xml.empty("w:bidi");
        }
        if (alignment != Block.Alignment.START) {
            xml.empty("w:jc", "w:val", alignment == Block.Alignment.CENTER ? "center" : "right");
        }
        xml.end();
    }
}
