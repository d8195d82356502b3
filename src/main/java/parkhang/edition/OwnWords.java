package parkhang.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;

/**
 * Puts the edition's own words into blocks: before the credit of a figure, as a paragraph of its own at the beginning of an
 * aside, and a box that is empty or ticked before a task.
 */
final class OwnWords {
    private static final String OPEN = "☐";
    private static final String DONE = "☑";

    private final UnaryOperator<String> labels;

    /** @param labels the words of a label in the edition's locale, as they are printed */
    OwnWords(UnaryOperator<String> labels) {
        this.labels = labels;
    }

    List<Block> in(List<Block> blocks) {
        return blocks.stream().map(this::in).toList();
    }

    private Block in(Block block) {
        if (block instanceof Block.Figure figure) {
            return new Block.Figure(figure.place(), figure.image(), figure.caption(), credit(figure.credit()));
        } else if (block instanceof Block.Quote quote) {
            return quote(quote);
        } else if (block instanceof Block.ItemList list) {
            List<Block.Item> items = list.items().stream().map(this::item).toList();
            return new Block.ItemList(list.place(), list.start(), items);
        }
        return block;
    }

    private Block quote(Block.Quote quote) {
        List<Block> blocks = new ArrayList<>(in(quote.blocks()));
        if (quote.aside() != null) {
            String label = labels.apply("aside-" + quote.aside().name().toLowerCase(Locale.ROOT));
            blocks.add(0, new Block.Paragraph(quote.place(), List.of(new Inline.Text(quote.place(), label))));
        }
        return new Block.Quote(quote.place(), quote.aside(), blocks);
    }

    private Block.Item item(Block.Item item) {
        List<Block> blocks = new ArrayList<>(in(item.blocks()));
        if (item.task() != null && !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph first) {
            String box = item.task() == Block.Task.DONE ? DONE : OPEN;
            blocks.set(0, new Block.Paragraph(first.place(), before(first.text(), box)));
        }
        return new Block.Item(item.place(), item.task(), blocks);
    }

    private @Nullable Line credit(@Nullable Line credit) {
        return credit == null ? null : new Line(credit.place(), before(credit.text(), labels.apply("credit")));
    }

    private static List<Inline> before(List<Inline> run, String words) {
        List<Inline> text = new ArrayList<>(run);
        text.add(0, new Inline.Text(run.get(0).place(), words + "\u00A0"));
        return text;
    }
}
