package parkhang.pdf;

import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.diagnostic.Diagnostics;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.markup.TableForm;
import parkhang.pdf.page.PageGeometry;

/** Tables that no page holds, not even one that is turned: the edition is none without them. */
final class TooWideTables {
    private TooWideTables() {}

    /** Those with so many columns that the engine is not asked to lay them out. */
    static void removeFrom(Document edition, PageGeometry page, FaultPlaces places, Diagnostics diagnostics) {
        int most = TableForm.mostColumns(page.whenTurned());
        for (Element table : Dom.all(edition, "table")) {
            if (TableForm.of(table).columns() > most) {
                report(table, most, places, diagnostics);
                table.getParentNode().removeChild(table);
            }
        }
    }

    /** @param most so many columns there is room for */
    static void report(Element table, int most, FaultPlaces places, Diagnostics diagnostics) {
        int columns = TableForm.of(table).columns();
        diagnostics.report(places.of(table), PdfCode.TABLE_TOO_WIDE.with(Map.of("columns", columns, "most", most)));
    }
}
