package parkhang.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.diagnostic.Place;
import parkhang.text.Spaces;

/**
 * Puts the edition's own words into blocks: before the credit of a figure, as a paragraph of its own at the beginning of an
 * aside, and a box that is empty or ticked before a task, with a space that is the same in a filled line: the lines below begin there.
 */
final class OwnWords {
    private static final String OPEN = "☐";
    private static final String DONE = "☑";
    private static final String SPACE = "\u00A0";

    private final UnaryOperator<String> labels;
    private final Function<String, @Nullable Locale> languages;

    /**
     * The words of labels.
     *
     * @param labels the words of a label, as they are printed
     * @param languages of a label where its words aren't the edition's; null where they are
     */
    OwnWords(UnaryOperator<String> labels, Function<String, @Nullable Locale> languages) {
        this.labels = labels;
        this.languages = languages;
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
            String key = "aside-" + quote.aside().name().toLowerCase(Locale.ROOT);
            blocks.add(0, new Block.Paragraph(quote.place(), List.of(label(key, quote.place(), ""))));
        }
        return new Block.Quote(quote.place(), quote.aside(), blocks);
    }

    private Block.Item item(Block.Item item) {
        List<Block> blocks = new ArrayList<>(in(item.blocks()));
        if (item.task() != null && !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph first) {
            String box = item.task() == Block.Task.DONE ? DONE : OPEN;
            blocks.set(
                    0,
                    new Block.Paragraph(
                            first.place(),
                            before(first.text(), new Inline.Text(first.place(), box + Spaces.NARROW_NO_BREAK))));
        }
        return new Block.Item(item.place(), item.task(), blocks);
    }

    private @Nullable Line credit(@Nullable Line credit) {
        return credit == null
                ? null
                : new Line(credit.place(), before(credit.text(), label("credit", credit.place(), SPACE)));
    }

    private Inline label(String key, Place place, String space) {
        Inline words = new Inline.Text(place, labels.apply(key) + space);
        Locale language = languages.apply(key);
        return language == null ? words : new Inline.InLanguage(place, language, false, List.of(words));
    }

    private static List<Inline> before(List<Inline> run, Inline words) {
        List<Inline> text = new ArrayList<>(run);
        text.add(0, words);
        return text;
    }
}
