package parkhang.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.diagnostic.Place;
import parkhang.document.CellLines;
import parkhang.document.DocumentCode;
import parkhang.xml.XmlElement;

/**
 * Reads a table. A cell that spans several is followed by empty ones; what is more than one paragraph in a cell becomes lines of it. A
 * table of one cell is a frame around what it holds.
 */
final class WordTable {
    private static final int WIDEST = 200;

    private final WordPart part;

    WordTable(WordPart part) {
        this.part = part;
    }

    List<Block> read(XmlElement table) {
        List<XmlElement> rows = parts(table, "tr").toList();
        List<XmlElement> cells = rows.stream().flatMap(row -> parts(row, "tc")).toList();
        if (cells.size() == 1) {
            part.findings().count(part.last(), DocumentCode.TABLE_UNROLLED, "a table of one cell is text");
            return new WordBlocks(part).read(cells.get(0));
        }
        Place place = part.last();
        List<Block.Row> read = new ArrayList<>();
        int heads = 0;
        for (XmlElement row : rows) {
            boolean isHead = heads == read.size() && isHead(row);
            List<Block.Cell> made = row(row);
            if (!made.isEmpty()) {
                heads += isHead ? 1 : 0;
                read.add(new Block.Row(made));
            }
        }
        if (heads == 0 && !read.isEmpty() && isStrong(read.get(0))) {
            heads = 1;
        }
        return read.isEmpty()
                ? List.of()
                : List.of(new Block.Table(
                        read.get(0).cells().isEmpty()
                                ? place
                                : read.get(0).cells().get(0).place(),
                        null,
                        read.subList(0, heads),
                        read.subList(heads, read.size())));
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

    private static boolean isStrong(Block.Row row) {
        return row.cells().stream()
                .allMatch(cell -> PlainText.of(cell.text()).isBlank()
                        || cell.text().stream()
                                .allMatch(inline -> inline instanceof Inline.Strong
                                        || (inline instanceof Inline.Text text
                                                && text.text().isBlank())));
    }

    private List<Block.Cell> row(XmlElement row) {
        boolean isDeleted =
                row.child("trPr").flatMap(properties -> properties.child("del")).isPresent();
        if (isDeleted) {
            part.findings().omitted(part.last(), WordParagraph.DELETED, WordBlocks.deletedWords(row));
            return List.of();
        }
        List<Block.Cell> cells = new ArrayList<>();
        row.child("trPr")
                .flatMap(properties -> WordStyles.value(properties, "gridBefore"))
                .ifPresent(before -> addEmpty(cells, WordStyles.number(before, 0), part.last()));
        parts(row, "tc").forEach(cell -> cell(cell, cells));
        return cells;
    }

    private void cell(XmlElement cell, List<Block.Cell> into) {
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
            part.findings()
                    .count(
                            place,
                            DocumentCode.TABLE_UNROLLED,
                            "cells that were merged stand apart, the further ones empty");
        }
        into.add(new Block.Cell(place, alignment(cell), CellLines.of(blocks, this::unrolled)));
        addEmpty(into, span - 1, place);
    }

    private static void addEmpty(List<Block.Cell> cells, int count, Place place) {
        for (int i = 0; i < Math.min(count, WIDEST); i++) {
            cells.add(new Block.Cell(place, Block.Alignment.START, List.of()));
        }
    }

    private void unrolled(Place place, String what) {
        part.findings().count(place, DocumentCode.TABLE_UNROLLED, what);
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
