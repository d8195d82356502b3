package parkhang.document.opendocument;

import java.util.ArrayList;
import java.util.List;
import parkhang.article.Block;
import parkhang.diagnostic.Place;
import parkhang.document.DocumentCode;
import parkhang.document.TableRows;
import parkhang.xml.XmlElement;

/**
 * Reads a table. A cell that spans several is followed by empty ones; what is more than one paragraph in a cell becomes lines of it. A
 * table of one cell is a frame around what it holds.
 */
final class OdfTable {
    private final OdfPart part;
    private final TableRows rows;
    private final OdfGrid grid = new OdfGrid();

    OdfTable(OdfPart part) {
        this.part = part;
        this.rows = new TableRows(part.findings());
    }

    List<Block> read(XmlElement table) {
        List<XmlElement> cells = cells(table);
        if (cells.size() == 1) {
            part.findings().count(part.last(), DocumentCode.TABLE_UNROLLED, "cell");
            return OdfBlocks.inside(part, cells.get(0)).blocks();
        }
        Place place = part.last();
        table.elements().forEach(child -> part(child, false));
        grid.into(rows, place);
        part.findings().omitted(place, "cells", grid.omitted());
        return rows.table(place);
    }

    private static List<XmlElement> cells(XmlElement parent) {
        List<XmlElement> cells = new ArrayList<>();
        for (XmlElement child : parent.elements()) {
            switch (child.name()) {
                case "table-cell", "covered-table-cell" -> cells.add(child);
                case "table-rows", "table-header-rows", "table-row-group", "table-row" -> cells.addAll(cells(child));
                default -> {}
            }
        }
        return cells;
    }

    private void part(XmlElement child, boolean isHead) {
        switch (child.name()) {
            case "table-header-rows" -> child.elements().forEach(row -> part(row, true));
            case "table-rows", "table-row-group" -> child.elements().forEach(row -> part(row, isHead));
            case "table-row" -> row(child, isHead);
            case "title", "desc" -> part.findings().omitted(part.last(), "table-description", child.text());
            default -> part.findings().omittedIn(part.last(), child.name(), OdfBlocks.words(child));
        }
    }

    private void row(XmlElement row, boolean isHead) {
        OdfRow cells = new OdfRow();
        boolean hasHeads = true;
        for (XmlElement cell : row.elements()) {
            hasHeads &= isHeading(cell);
            cells.add(cell(cell), repeated(cell, "number-columns-repeated"));
        }
        boolean heads = isHead || (hasHeads && !row.elements().isEmpty());
        grid.add(cells, heads, repeated(row, "number-rows-repeated"));
    }

    private static int repeated(XmlElement element, String attribute) {
        return Math.max(1, OdfStyles.number(element.attribute(attribute), 1));
    }

    /** Whether all that stands in a cell is set as the head of a column. */
    private boolean isHeading(XmlElement cell) {
        return !cell.elements("p").isEmpty()
                && cell.elements("p").stream().allMatch(paragraph -> part.styles()
                        .is("paragraph", paragraph.attribute("style-name"), "table heading"::equals));
    }

    private Block.Cell cell(XmlElement cell) {
        boolean isCovered = cell.name().equals("covered-table-cell");
        boolean spans = OdfStyles.number(cell.attribute("number-columns-spanned"), 1) > 1
                || OdfStyles.number(cell.attribute("number-rows-spanned"), 1) > 1;
        List<Block> blocks = OdfBlocks.inside(part, cell).blocks();
        Place place = blocks.isEmpty() ? part.last() : blocks.get(0).place();
        if (isCovered || spans) {
            part.findings().count(place, DocumentCode.TABLE_UNROLLED, "merged");
        }
        return rows.cell(place, alignment(cell), blocks);
    }

    private Block.Alignment alignment(XmlElement cell) {
        String words = cell.child("p")
                .flatMap(paragraph -> part.styles()
                        .property("paragraph", paragraph.attribute("style-name"), "paragraph-properties", "text-align"))
                .orElse("");
        return switch (words) {
            case "center" -> Block.Alignment.CENTER;
            case "right", "end" -> Block.Alignment.END;
            default -> Block.Alignment.START;
        };
    }
}
