package parkhang.translation.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.xml.XmlElement;

/**
 * A row of a table in a document.
 *
 * @param cells the words of each
 * @param isMerged whether a cell of it goes over several columns or rows
 * @param isGone whether somebody has deleted it, and the change is still to be accepted
 */
record TableRow(List<CellWords> cells, boolean isMerged, boolean isGone) {
    private static final Set<String> AROUND = Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo");

    TableRow {
        cells = List.copyOf(cells);
    }

    static TableRow of(XmlElement row) {
        List<XmlElement> cells = new ArrayList<>();
        inside(row, "tc", cells);
        boolean gone = row.child("trPr").flatMap(own -> own.child("del")).isPresent();
        return new TableRow(
                cells.stream().map(CellWords::of).toList(), cells.stream().anyMatch(TableRow::isMerged), gone);
    }

    /** The rows of a table, whatever they are wrapped in. */
    static List<XmlElement> rows(XmlElement table) {
        List<XmlElement> rows = new ArrayList<>();
        inside(table, "tr", rows);
        return rows;
    }

    private static void inside(XmlElement element, String name, List<XmlElement> found) {
        for (XmlElement child : element.elements()) {
            if (child.name().equals(name)) {
                found.add(child);
            } else if (AROUND.contains(child.name())) {
                inside(child, name, found);
            }
        }
    }

    private static boolean isMerged(XmlElement cell) {
        @Nullable XmlElement own = cell.child("tcPr").orElse(null);
        if (own == null) {
            return false;
        }
        String columns =
                own.child("gridSpan").map(span -> span.attribute("val")).orElse("1");
        return !columns.equals("1")
                || own.child("vMerge").isPresent()
                || own.child("hMerge").isPresent();
    }

    String text() {
        return cells.stream().map(CellWords::text).collect(Collectors.joining("\n"));
    }

    boolean isChanged() {
        return cells.stream().anyMatch(CellWords::isChanged);
    }
}
