package parkhang.document.web;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tables that only say where things stand on a page, as mails have them: their cells are read one after the other. */
final class LayoutTables {
    private static final String PARTS = "thead, tbody, tfoot, tr, td, th";

    private LayoutTables() {}

    static void unroll(Document page) {
        List<Element> layout =
                page.select("table").stream().filter(LayoutTables::isLayout).toList();
        for (Element table : layout) {
            List<Element> own = table.select(PARTS).stream()
                    .filter(part -> table.equals(part.closest("table")))
                    .toList();
            own.forEach(part -> part.tagName("div"));
            table.tagName("div");
        }
    }

    /** Of one column, or with a table or a heading in it, or called so. */
    private static boolean isLayout(Element table) {
        boolean isCalled = table.attr("role").equalsIgnoreCase("presentation");
        boolean holdsBlocks =
                table.select("table table, h1, h2, h3, td table").stream().anyMatch(inside -> !inside.equals(table));
        boolean isNarrow =
                table.select("tr").stream().allMatch(row -> row.select("td, th").size() <= 1);
        return isCalled || holdsBlocks || isNarrow;
    }
}
