package parkhang.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;

/** Paragraphs that belong to the block beside them, as an article has it, and Pandoc. */
final class Neighbours {
    private Neighbours() {}

    /** The same blocks, with the caption before or behind a table and the credit behind a picture in them. */
    static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            int last = joined.size() - 1;
            Block before = last < 0 ? null : joined.get(last);
            Optional<Line> caption = rest(block, "Table:").or(() -> rest(block, ":"));
            if (block instanceof Block.Table table && table.caption() == null && before != null) {
                Optional<Line> own = rest(before, "Table:");
                own.ifPresent(line -> joined.remove(last));
                joined.add(new Block.Table(table.place(), own.orElse(null), table.head(), table.body()));
            } else if (before instanceof Block.Table table && table.caption() == null && caption.isPresent()) {
                joined.set(last, new Block.Table(table.place(), caption.get(), table.head(), table.body()));
            } else if (before instanceof Block.Figure figure
                    && figure.credit() == null
                    && rest(block, "Credit:").isPresent()) {
                joined.set(
                        last,
                        new Block.Figure(
                                figure.place(),
                                figure.image(),
                                figure.caption(),
                                rest(block, "Credit:").orElseThrow()));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    /** What a paragraph says behind a word that it begins with. */
    private static Optional<Line> rest(Block block, String word) {
        if (!(block instanceof Block.Paragraph paragraph)
                || !(paragraph.text().get(0) instanceof Inline.Text first)
                || !first.text().startsWith(word + " ")) {
            return Optional.empty();
        }
        List<Inline> rest = new ArrayList<>(paragraph.text());
        String words = first.text().substring(word.length()).stripLeading();
        if (words.isEmpty()) {
            rest.remove(0);
        } else {
            rest.set(0, new Inline.Text(first.place(), words));
        }
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Line(block.place(), rest));
    }
}
