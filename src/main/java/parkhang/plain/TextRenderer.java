package parkhang.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Runs;
import parkhang.diagnostic.Place;
import parkhang.edition.AddressText;
import parkhang.edition.Edition;

/**
 * An edition as plain text, a paragraph to a line, in lines that end in LF. Where links lead stands below their paragraphs, or in
 * notes where the edition has such. The same text for the same edition.
 */
public final class TextRenderer {
    private final StringBuilder out = new StringBuilder();
    private final boolean numbered;

    private TextRenderer(boolean numbered) {
        this.numbered = numbered;
    }

    /** The whole file. */
    public static String render(Edition edition) {
        return render(edition, false);
    }

    /**
     * The same for those who read it as it stands, with more room before headings: with the edition's notes on where links lead, and
     * nothing of those that lead nowhere by themselves.
     */
    public static String numbered(Edition edition) {
        return render(edition, true);
    }

    private static String render(Edition edition, boolean numbered) {
        PlainEdition plain = PlainEdition.of(edition);
        TextRenderer text = new TextRenderer(numbered);
        text.blocks(plain.opening(), 0);
        text.run(plain.title(), 0);
        text.blocks(plain.text(), 0);
        if (!plain.notes().isEmpty()) {
            text.heading(edition.furniture().notes());
            text.begin();
            plain.notes().forEach(note -> text.item(note.label() + ".", note.blocks(), 0));
        }
        if (!edition.addresses().isEmpty()) {
            text.heading(edition.furniture().addresses());
            text.begin();
            edition.addresses().forEach(note -> text.out.append(PlainLines.signed(0, note.mark(), note.text())));
        }
        text.blocks(plain.closing(), 0);
        return text.out.toString();
    }

    private void blocks(List<Block> blocks, int depth) {
        blocks.forEach(block -> block(block, depth));
    }

    /** @param depth of the list or quotation that the block stands in; 0 where it stands in none */
    private void block(Block block, int depth) {
        if (block instanceof Block.Heading heading) {
            heading(heading.text(), depth);
        } else if (block instanceof Block.Paragraph paragraph) {
            run(paragraph.text(), depth);
        } else if (block instanceof Block.ItemList list) {
            begin();
            list(list, depth);
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.blocks(), depth + 1);
        } else if (block instanceof Block.Table table) {
            table(table, depth);
        } else if (block instanceof Block.Figure figure) {
            run(List.of(figure.image()), depth);
        } else if (block instanceof Block.Code code) {
            begin();
            code.text().stripTrailing().lines().forEach(line -> out.append(PlainLines.code(line)));
        } else {
            begin();
            out.append(PlainLines.signed(depth, PlainLines.RULE, ""));
        }
    }

    private void list(Block.ItemList list, int depth) {
        Integer start = list.start();
        for (int i = 0; i < list.items().size(); i++) {
            String sign = start == null ? PlainLines.BULLET : start + i + ".";
            item(sign, list.items().get(i).blocks(), depth);
        }
    }

    /** A list right below its item's text follows without an empty line, as the items do. */
    private void item(String sign, List<Block> blocks, int depth) {
        boolean isText = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
        List<Inline> first = isText && blocks.get(0) instanceof Block.Paragraph text ? text.text() : List.of();
        lines(sign, first, depth, depth + 1);
        List<Block> rest = blocks.subList(isText ? 1 : 0, blocks.size());
        boolean isTight = !rest.isEmpty() && rest.get(0) instanceof Block.ItemList;
        if (isTight && rest.get(0) instanceof Block.ItemList list) {
            list(list, depth + 1);
        }
        blocks(rest.subList(isTight ? 1 : 0, rest.size()), depth + 1);
    }

    private void table(Block.Table table, int depth) {
        begin();
        List<Block.Row> rows = new ArrayList<>(table.head());
        rows.addAll(table.body());
        for (Block.Row row : rows) {
            String cells = row.cells().stream()
                    .map(cell -> PlainLines.words(cell.text()).replace('\n', ' '))
                    .collect(Collectors.joining("\t"));
            out.append(PlainLines.text(depth, cells));
            row.cells().forEach(cell -> beside(cell.text(), depth));
        }
    }

    private void heading(String words) {
        heading(List.of(new Inline.Text(Place.of(""), words)), 0);
    }

    /** Nothing else tells it from a line of text. */
    private void heading(List<Inline> run, int depth) {
        if (numbered) {
            begin();
        }
        run(run, depth);
    }

    /** A run with an empty line before it. */
    private void run(List<Inline> run, int depth) {
        begin();
        lines(null, run, depth, depth);
    }

    private void lines(@Nullable String sign, List<Inline> run, int signDepth, int depth) {
        List<String> lines = PlainLines.words(run).lines().toList();
        if (sign != null) {
            out.append(PlainLines.signed(signDepth, sign, lines.isEmpty() ? "" : lines.get(0)));
        }
        lines.subList(Math.min(lines.size(), sign == null ? 0 : 1), lines.size())
                .forEach(line -> out.append(PlainLines.text(depth, line)));
        beside(run, depth);
    }

    /** What a text can't hold: what a picture shows, and where a link leads whose words don't say so. */
    private void beside(List<Inline> run, int depth) {
        for (Inline inline : Runs.flat(run)) {
            if (inline instanceof Inline.Image image) {
                String words = PlainLines.words(image.description().text()).replace('\n', ' ');
                out.append(PlainLines.signed(depth, PlainLines.PICTURE, words));
            } else if (!numbered && inline instanceof Inline.Link link && !AddressText.isShown(link)) {
                out.append(PlainLines.signed(depth, PlainLines.LINK, link.address()));
            }
        }
    }

    /** An empty line between blocks. */
    private void begin() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }
}
