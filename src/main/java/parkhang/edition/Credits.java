package parkhang.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;

/** Puts the edition's word for it before the credit of each figure. */
final class Credits {
    private final String lead;
    private final @Nullable Locale language;

    /**
     * Credits under one word.
     *
     * @param lead as it is printed
     * @param language of the word where it isn't the edition's
     */
    Credits(String lead, @Nullable Locale language) {
        this.lead = lead;
        this.language = language;
    }

    List<Block> label(List<Block> blocks) {
        return blocks.stream().map(this::label).toList();
    }

    private Block label(Block block) {
        if (block instanceof Block.Figure figure) {
            return new Block.Figure(figure.place(), figure.image(), figure.caption(), label(figure.credit()));
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(quote.place(), label(quote.blocks()));
        } else if (block instanceof Block.ItemList list) {
            List<Block.Item> items = list.items().stream()
                    .map(item -> new Block.Item(item.place(), label(item.blocks())))
                    .toList();
            return new Block.ItemList(list.place(), list.start(), items);
        }
        return block;
    }

    private @Nullable Line label(@Nullable Line credit) {
        if (credit == null) {
            return null;
        }
        List<Inline> text = new ArrayList<>(credit.text());
        Inline.Text words = new Inline.Text(credit.place(), lead + "\u00A0");
        text.add(0, language == null ? words : new Inline.InLanguage(credit.place(), language, false, List.of(words)));
        return new Line(credit.place(), text);
    }
}
