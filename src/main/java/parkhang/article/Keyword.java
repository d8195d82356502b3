package parkhang.article;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The word that a paragraph begins with which belongs to its neighbour. */
record Keyword(String word) {

    boolean begins(Node node) {
        return node instanceof Paragraph
                && node.getFirstChild() instanceof Text text
                && text.getLiteral().startsWith(word);
    }

    /** What follows the word; null where nothing does. */
    @Nullable
    Line rest(Node paragraph, InlineReader inlines) {
        List<Inline> text = new ArrayList<>(inlines.read(paragraph));
        if (text.get(0) instanceof Inline.Text first) {
            text.remove(0);
            String rest = first.text().substring(word.length()).stripLeading();
            if (!rest.isEmpty()) {
                text.add(0, new Inline.Text(first.place(), rest));
            }
        }
        return text.isEmpty() ? null : new Line(inlines.place(paragraph), text);
    }
}
