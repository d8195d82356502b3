package parkhang.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.xml.XmlWriter;

/** Writes an edition's blocks as paragraphs and tables. */
final class BlockWriter {
    private final EditionPart part;
    private final XmlWriter xml;
    private final RunWriter runs;
    private final String usual;
    private int names;

    /** @param usual the style of a paragraph that is nothing else */
    BlockWriter(EditionPart part, RunWriter runs, String usual) {
        this.part = part;
        this.xml = part.xml();
        this.runs = runs;
        this.usual = usual;
    }

    void write(List<Block> blocks) {
        blocks.forEach(block -> write(block, 0, usual));
    }

    /** Writes a note, whose first paragraph begins with its number. */
    void note(List<Block> all) {
        boolean isText = !all.isEmpty() && all.get(0) instanceof Block.Paragraph;
        begin(usual, 0);
        xml.start("w:r")
                .start("w:rPr")
                .empty("w:rStyle", "w:val", "FootnoteReference")
                .end();
        xml.empty("w:footnoteRef").end();
        runs.words(" ", runs.usual());
        if (isText && all.get(0) instanceof Block.Paragraph first) {
            runs.write(first.text());
        }
        xml.end();
        write(all.subList(isText ? 1 : 0, all.size()));
    }

    /** A paragraph of a style. */
    void paragraph(String style, Runnable content) {
        begin(style, 0);
        content.run();
        xml.end();
    }

    /** @param depth of the list that it belongs to, counted from 1; 0 where it belongs to none */
    private void begin(String style, int depth) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style);
        if (part.edition().rightToLeft()) {
            xml.empty("w:bidi");
        }
        if (depth > 0) {
            xml.empty("w:ind", "w:left", ListNumbering.indent(depth - 1));
        }
        xml.end();
    }

    private void write(Block block, int depth, String style) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            text(style, depth, paragraph.text());
        } else if (block instanceof Block.ItemList list) {
            list(list, depth);
        } else if (block instanceof Block.Quote quote) {
            quote(quote, depth);
        } else if (block instanceof Block.Table table) {
            new TableWriter(xml, runs, part.edition()).write(table);
        } else if (block instanceof Block.Figure figure) {
            text("Figure", depth, List.of(figure.image()));
            if (figure.caption() != null) {
                text("Caption", depth, figure.caption().text());
            }
            if (figure.credit() != null) {
                text("Credit", depth, figure.credit().text());
            }
        } else if (block instanceof Block.Code code) {
            begin("Code", depth);
            runs.run(code.text().stripTrailing(), RunWriter.code(code.text(), runs.usual()));
            xml.end();
        } else {
            paragraph("Break", () -> {});
        }
    }

    private void text(String style, int depth, List<Inline> text) {
        begin(style, depth);
        runs.write(text);
        xml.end();
    }

    private void heading(Block.Heading heading) {
        names++;
        String id = String.valueOf(names);
        begin("Heading" + (heading.level() - 1), 0);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", part.bookmark(heading.anchor()));
        runs.write(heading.text());
        xml.empty("w:bookmarkEnd", "w:id", id).end();
    }

    private void list(Block.ItemList list, int depth) {
        int level = Math.min(depth, ListNumbering.LEVELS - 1);
        Integer start = list.start();
        String number = start == null ? part.lists().bullets() : part.lists().counted(level, start);
        for (Block.Item item : list.items()) {
            List<Block> blocks = item.blocks();
            boolean isText = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
            xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", start == null ? "ListBullet" : "ListNumber");
            xml.start("w:numPr")
                    .empty("w:ilvl", "w:val", String.valueOf(level))
                    .empty("w:numId", "w:val", item.task() == null ? number : "0")
                    .end();
            if (part.edition().rightToLeft()) {
                xml.empty("w:bidi");
            }
            if (item.task() != null) {
                xml.empty("w:ind", "w:left", ListNumbering.indent(level));
            }
            xml.end();
            if (isText && blocks.get(0) instanceof Block.Paragraph first) {
                runs.write(first.text());
            }
            xml.end();
            blocks.stream().skip(isText ? 1 : 0).forEach(block -> write(block, level + 1, "ListContinue"));
        }
    }

    /** The first block of an aside is its label. */
    private void quote(Block.Quote quote, int depth) {
        List<Block> blocks = quote.blocks();
        String style = quote.aside() == null ? "Quote" : "Aside";
        for (int i = 0; i < blocks.size(); i++) {
            boolean isLabel = quote.aside() != null && i == 0;
            boolean isLast = i > 0 && i == blocks.size() - 1;
            @Nullable
            String own = isLabel
                    ? "AsideLabel"
                    : isLast
                                    && quote.aside() == null
                                    && blocks.get(i) instanceof Block.Paragraph last
                                    && last.isAttribution()
                            ? "Attribution"
                            : style;
            write(blocks.get(i), depth, own);
        }
    }
}
