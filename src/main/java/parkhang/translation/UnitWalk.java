package parkhang.translation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.article.Article;
import parkhang.article.Block;
import parkhang.article.FrontMatter;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.Note;
import parkhang.diagnostic.Place;

/** Goes through an article in the order of reading and replaces each run of text that may be a unit. */
public final class UnitWalk {
    private final Step step;

    public UnitWalk(Step step) {
        this.step = step;
    }

    /** What replaces a run of text. */
    @FunctionalInterface
    public interface Step {
        List<Inline> replace(UnitKind kind, Place place, List<Inline> text);

        /** Is told of a remark for translators, before the run that it is about; the remark goes. */
        default void remark(Block.Remark remark) {}
    }

    public Article walk(Article article) {
        FrontMatter front = front(article.front());
        List<Block> blocks = blocks(article.blocks(), UnitKind.PARAGRAPH);
        List<Note> notes = article.notes().stream()
                .map(note -> new Note(note.place(), note.label(), blocks(note.blocks(), UnitKind.PARAGRAPH)))
                .toList();
        return new Article(article.slug(), article.file(), front, blocks, notes);
    }

    private FrontMatter front(FrontMatter front) {
        Line title = line(UnitKind.TITLE, front.title());
        Line summary = optionalLine(UnitKind.SUMMARY, front.summary());
        Line correction = optionalLine(UnitKind.CORRECTION, front.correction());
        return new FrontMatter(
                front.kind(),
                front.language(),
                title,
                front.date(),
                summary,
                front.canonical(),
                front.authors(),
                front.tags(),
                front.updated(),
                correction,
                front.embargo(),
                front.contacts(),
                front.typesetting(),
                front.translateBy(),
                front.moved(),
                front.extra());
    }

    private List<Block> blocks(List<Block> blocks, UnitKind paragraph) {
        List<Block> walked = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Block.Remark remark) {
                step.remark(remark);
            } else {
                walked.add(block(block, paragraph));
            }
        }
        return walked;
    }

    private Block block(Block block, UnitKind paragraph) {
        if (block instanceof Block.Heading heading) {
            List<Inline> text = text(UnitKind.HEADING, heading.place(), heading.text());
            return new Block.Heading(heading.place(), heading.level(), heading.anchor(), text);
        } else if (block instanceof Block.Paragraph p) {
            return new Block.Paragraph(p.place(), text(paragraph, p.place(), p.text()));
        } else if (block instanceof Block.ItemList list) {
            return new Block.ItemList(
                    list.place(),
                    list.start(),
                    list.items().stream()
                            .map(item -> new Block.Item(
                                    item.place(), item.task(), blocks(item.blocks(), UnitKind.LIST_ITEM)))
                            .toList());
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(quote.place(), quote.aside(), blocks(quote.blocks(), UnitKind.PARAGRAPH));
        } else if (block instanceof Block.Table table) {
            Line caption = optionalLine(UnitKind.CAPTION, table.caption());
            return new Block.Table(table.place(), caption, rows(table.head()), rows(table.body()));
        } else if (block instanceof Block.Figure figure) {
            Inline.Image image = image(figure.image());
            Line caption = optionalLine(UnitKind.CAPTION, figure.caption());
            return new Block.Figure(figure.place(), image, caption, figure.credit());
        }
        return block;
    }

    private List<Block.Row> rows(List<Block.Row> rows) {
        return rows.stream()
                .map(row -> new Block.Row(row.cells().stream()
                        .map(cell -> new Block.Cell(
                                cell.place(), cell.alignment(), text(UnitKind.TABLE_CELL, cell.place(), cell.text())))
                        .toList()))
                .toList();
    }

    private @Nullable Line optionalLine(UnitKind kind, @Nullable Line line) {
        return line == null ? null : line(kind, line);
    }

    private Line line(UnitKind kind, Line line) {
        return new Line(line.place(), text(kind, line.place(), line.text()));
    }

    /** Images in a line have a description that is a unit of its own; it comes before the text around it. */
    private List<Inline> text(UnitKind kind, Place place, List<Inline> text) {
        return step.replace(kind, place, describedImages(text));
    }

    private List<Inline> describedImages(List<Inline> text) {
        return hasImage(text) ? text.stream().map(this::described).toList() : text;
    }

    private static boolean hasImage(List<Inline> text) {
        for (Inline inline : text) {
            if (inline instanceof Inline.Image || hasImage(inline.children())) {
                return true;
            }
        }
        return false;
    }

    private Inline described(Inline inline) {
        return inline instanceof Inline.Image image
                ? image(image)
                : inline.withChildren(describedImages(inline.children()));
    }

    private Inline.Image image(Inline.Image image) {
        Line description = line(UnitKind.IMAGE_DESCRIPTION, image.description());
        return new Inline.Image(image.place(), image.address(), description, image.size());
    }
}
