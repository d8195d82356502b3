package parkhang.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parkhang.article.Block;
import parkhang.diagnostic.Place;
import parkhang.document.DocumentCode;
import parkhang.document.TableRows;
import parkhang.xml.XmlElement;

/**
 * Reads a table. A cell that spans several is followed by empty ones; what is more than one paragraph in a cell becomes lines of it. A
 * table of one cell is a frame around what it holds.
 */
final class WordTable {
    private final WordPart part;

    WordTable(WordPart part) {
        this.part = part;
    }

    List<Block> read(XmlElement table) {
        List<XmlElement> rows = parts(table, "tr").toList();
        List<XmlElement> cells = rows.stream().flatMap(row -> parts(row, "tc")).toList();
        if (cells.size() == 1) {
            part.findings().count(part.last(), DocumentCode.TABLE_UNROLLED, "cell");
            return new WordBlocks(part).read(cells.get(0));
        }
        Place place = part.last();
        TableRows read = new TableRows(part.findings());
        rows.forEach(row -> read.add(row(row, read), isHead(row)));
        return read.table(place);
    }

    /** Rows, or cells, also those within what frames them. */
    private Stream<XmlElement> parts(XmlElement parent, String name) {
        return parent.elements().stream().flatMap(child -> switch (child.name()) {
            case "tr", "tc" -> child.name().equals(name) ? Stream.of(child) : Stream.of();
            case "sdt", "sdtContent", "ins", "moveTo", "customXml" -> parts(child, name);
            default -> Stream.of();
        });
    }

    private static boolean isHead(XmlElement row) {
        return row.child("trPr").flatMap(properties -> properties.child("tblHeader")).stream()
                .anyMatch(head -> WordStyles.isOn(head.attribute("val")));
    }

    private List<Block.Cell> row(XmlElement row, TableRows table) {
        boolean isDeleted =
                row.child("trPr").flatMap(properties -> properties.child("del")).isPresent();
        if (isDeleted) {
            part.findings().omitted(part.last(), "deleted", WordBlocks.deletedWords(row));
            return List.of();
        }
        List<Block.Cell> cells = new ArrayList<>();
        row.child("trPr")
                .flatMap(properties -> WordStyles.value(properties, "gridBefore"))
                .ifPresent(before -> cells.addAll(TableRows.empty(WordStyles.number(before, 0), part.last())));
        parts(row, "tc").forEach(cell -> cell(cell, table, cells));
        return cells;
    }

    private void cell(XmlElement cell, TableRows table, List<Block.Cell> into) {
        Optional<XmlElement> properties = cell.child("tcPr");
        boolean goesOn = properties.flatMap(found -> found.child("vMerge")).stream()
                .anyMatch(merge -> !"restart".equals(merge.attribute("val")));
        int span = properties
                .flatMap(found -> WordStyles.value(found, "gridSpan"))
                .map(text -> WordStyles.number(text, 1))
                .orElse(1);
        List<Block> blocks = new WordBlocks(part).read(cell);
        Place place = blocks.isEmpty() ? part.last() : blocks.get(0).place();
        if (goesOn || span > 1) {
            part.findings().count(place, DocumentCode.TABLE_UNROLLED, "merged");
        }
        into.add(table.cell(place, alignment(cell), blocks));
        into.addAll(TableRows.empty(span - 1, place));
    }

    private static Block.Alignment alignment(XmlElement cell) {
        String words = cell.child("p")
                .flatMap(paragraph -> paragraph.child("pPr"))
                .flatMap(properties -> WordStyles.value(properties, "jc"))
                .orElse("");
        return switch (words) {
            case "center" -> Block.Alignment.CENTER;
            case "right", "end" -> Block.Alignment.END;
            default -> Block.Alignment.START;
        };
    }
}
