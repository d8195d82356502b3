package parkhang.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.markup.TableForm;
import parkhang.pdf.page.PageGeometry;

/** Tables that no page holds: the engine is not asked to lay them out, and the edition is none without them. */
final class TooWideTables {
    private TooWideTables() {}

    static void removeFrom(Document edition, PageGeometry page, Place place, Diagnostics diagnostics) {
        int most = TableForm.mostColumns(page);
        for (Element table : Dom.all(edition, "table")) {
            int columns = TableForm.of(table).columns();
            if (columns > most) {
                diagnostics.report(
                        place,
                        PdfCode.TABLE_TOO_WIDE,
                        "a table has " + columns + " columns, and a page holds " + most + " at most");
                table.getParentNode().removeChild(table);
            }
        }
    }
}
