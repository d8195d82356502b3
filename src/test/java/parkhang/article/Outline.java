package parkhang.article;

import java.util.List;
import java.util.stream.Collectors;
import parkhang.diagnostic.Place;

/** An article's blocks as lines of text with the place of each node, short enough to compare in a test. */
final class Outline {
    private Outline() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(Outline::of).collect(Collectors.joining("\n"));
    }

    static String of(Block block) {
        return name(block) + at(block.place()) + content(block);
    }

    private static String name(Block block) {
        return block.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private static String content(Block block) {
        if (block instanceof Block.Heading heading) {
            return " " + heading.level() + " #" + heading.anchor() + " " + text(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            return " " + text(paragraph.text());
        } else if (block instanceof Block.ItemList list) {
            return " " + (list.start() == null ? "" : list.start() + " ")
                    + list.items().stream()
                            .map(item -> "{" + at(item.place()) + " " + (item.task() == null ? "" : item.task() + " ")
                                    + of(item.blocks()) + "}")
                            .collect(Collectors.joining());
        } else if (block instanceof Block.Quote quote) {
            return (quote.aside() == null ? "" : " " + quote.aside()) + " {" + of(quote.blocks()) + "}";
        } else if (block instanceof Block.Table table) {
            String caption = table.caption() == null ? "" : " " + line(table.caption());
            return caption + " " + rows(table.head()) + " / " + rows(table.body());
        } else if (block instanceof Block.Figure figure) {
            String credit = figure.credit() == null ? "" : " © " + line(figure.credit());
            return " " + text(List.of(figure.image()))
                    + (figure.caption() == null ? "" : " " + line(figure.caption()))
                    + credit;
        }
        return block instanceof Block.Code code ? " " + code.text().replace("\n", "\\n") : "";
    }

    private static String rows(List<Block.Row> rows) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.alignment().name().charAt(0) + at(cell.place()) + " " + text(cell.text()))
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining(" / "));
    }

    private static String line(Line line) {
        return "(" + at(line.place()) + " " + text(line.text()) + ")";
    }

    static String text(List<Inline> inlines) {
        return inlines.stream().map(Outline::text).collect(Collectors.joining());
    }

    private static String text(Inline inline) {
        String at = at(inline.place());
        if (inline instanceof Inline.Text text) {
            return "‹" + at + " " + text.text() + "›";
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return "i" + at + "{" + text(emphasis.text()) + "}";
        } else if (inline instanceof Inline.Strong strong) {
            return "b" + at + "{" + text(strong.text()) + "}";
        } else if (inline instanceof Inline.Styled styled) {
            return styled.style().name().substring(0, 3).toLowerCase(java.util.Locale.ROOT) + at + "{"
                    + text(styled.text()) + "}";
        } else if (inline instanceof Inline.Link link) {
            return "a" + at + "<" + link.address() + ">{" + text(link.text()) + "}";
        } else if (inline instanceof Inline.Code code) {
            return "c" + at + "{" + code.text() + "}";
        } else if (inline instanceof Inline.Image image) {
            return "img" + at + "<" + image.address() + ">" + line(image.description());
        } else if (inline instanceof Inline.NoteReference reference) {
            return "^" + at + reference.label();
        }
        return "br" + at;
    }

    private static String at(Place place) {
        return "@" + place.line() + ":" + place.column();
    }
}
