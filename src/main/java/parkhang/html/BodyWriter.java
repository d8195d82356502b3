package parkhang.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Line;
import parkhang.article.PlainText;
import parkhang.edition.EditionNote;

/** Writes an edition's blocks and notes. */
final class BodyWriter {
    private final Markup page;
    private final InlineWriter inlines;
    private final TableWriter tables;

    BodyWriter(Markup page, InlineWriter inlines) {
        this.page = page;
        this.inlines = inlines;
        this.tables = new TableWriter(page, inlines);
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    /** A note with the way back to the text at the end of its last paragraph. */
    void write(EditionNote note) {
        page.open("li", "id", inlines.noteId(note.number())).line();
        List<Block> blocks = note.blocks();
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof Block.Paragraph paragraph) {
            write(blocks.subList(0, last));
            page.open("p", "id", inlines.anchor(paragraph.place()));
            inlines.write(paragraph.text());
            back(note);
            page.close().line();
        } else {
            write(blocks);
            back(note);
        }
        page.close().line();
    }

    private void back(EditionNote note) {
        page.text("\u00A0");
        String address = "#" + inlines.referenceId(note.number(), 1);
        String language = inlines.labelLanguage("note-back");
        page.open(
                        "a",
                        PageClass.BACK,
                        "href",
                        address,
                        "role",
                        "doc-backlink",
                        "aria-label",
                        note.back(),
                        "lang",
                        language)
                .text("↩")
                .close();
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            inlines.run(inlines.heading(heading.level()), null, inlines.id(heading.anchor()), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            inlines.run("p", null, inlines.anchor(paragraph.place()), paragraph.text());
        } else if (block instanceof Block.ItemList list) {
            list(list);
        } else if (block instanceof Block.Quote quote) {
            quote(quote);
        } else if (block instanceof Block.Table table) {
            tables.write(table);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Block.Code code) {
            page.open("pre", "tabindex", "0", "dir", inlines.direction(code))
                    .element("code", code.text())
                    .close()
                    .line();
        } else if (block instanceof Block.ThematicBreak) {
            page.open("hr").line();
        }
    }

    private void list(Block.ItemList list) {
        Integer start = list.start();
        page.open(
                        start == null ? "ul" : "ol",
                        "start",
                        start == null || start == 1 ? null : start.toString(),
                        "class",
                        PageClass.joinAny(Untranslated.mark(list)))
                .line();
        for (Block.Item item : list.items()) {
            page.open("li", "class", item.task() == null ? null : PageClass.TASK.word())
                    .line();
            if (item.blocks().isEmpty()) {
                // Without a line the engine draws no number.
                page.element("p", "\u00A0").line();
            }
            write(item.blocks());
            page.close().line();
        }
        page.close().line();
    }

    private void quote(Block.Quote quote) {
        List<Block> blocks = quote.blocks();
        if (quote.aside() != null) {
            aside(quote.aside(), blocks);
            return;
        }
        page.open("blockquote", "class", PageClass.joinAny(Untranslated.mark(quote)))
                .line();
        int last = blocks.size() - 1;
        if (last > 0 && blocks.get(last) instanceof Block.Paragraph paragraph && paragraph.isAttribution()) {
            write(blocks.subList(0, last));
            inlines.run("p", PageClass.ATTRIBUTION, inlines.anchor(paragraph.place()), paragraph.text());
        } else {
            write(blocks);
        }
        page.close().line();
    }

    /** The first block is its label. */
    private void aside(Block.Aside aside, List<Block> blocks) {
        boolean isUrgent = aside == Block.Aside.WARNING || aside == Block.Aside.CAUTION;
        String classes = isUrgent ? PageClass.join(PageClass.ASIDE, PageClass.URGENT) : PageClass.ASIDE.word();
        page.open("div", "class", classes, "role", "note").line();
        if (blocks.get(0) instanceof Block.Paragraph label) {
            inlines.run("p", PageClass.LABEL, null, label.text());
        }
        write(blocks.subList(1, blocks.size()));
        page.close().line();
    }

    private void caption(String element, @Nullable Line caption) {
        if (caption != null) {
            inlines.run(element, null, inlines.anchor(caption.place()), caption.text());
        }
    }

    private void figure(Block.Figure figure) {
        page.open("figure", "id", inlines.anchor(figure.place())).line();
        inlines.write(figure.image());
        captions(figure);
        page.close().line();
    }

    /** The words of a figure whose picture is shown elsewhere on the page. */
    void describe(Block.Figure figure) {
        String description = PlainText.of(figure.image().description().text());
        page.open("figure", "id", inlines.anchor(figure.place()), "aria-label", description)
                .line();
        captions(figure);
        page.close().line();
    }

    private void captions(Block.Figure figure) {
        if (figure.credit() != null) {
            page.open("figcaption").line();
            caption("p", figure.caption());
            inlines.run("p", PageClass.CREDIT, null, figure.credit().text());
            page.close().line();
        } else {
            caption("figcaption", figure.caption());
        }
    }
}
