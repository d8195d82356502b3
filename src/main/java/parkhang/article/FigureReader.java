package parkhang.article;

import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Turns an image with a paragraph of its own into a figure, with the credit that stands after it. A credit is no unit: names,
 * agencies and licences are the same in every language, and only the word before them is a label.
 */
final class FigureReader {
    private static final Keyword CREDIT = new Keyword("Credit:");

    private final InlineReader inlines;

    FigureReader(InlineReader inlines) {
        this.inlines = inlines;
    }

    static boolean isFigure(@Nullable Node node) {
        return node instanceof Paragraph && node.getFirstChild() instanceof Image image && image.getNext() == null;
    }

    /** Whether a node is the paragraph that belongs to the figure before it. */
    static boolean isCredit(@Nullable Node node) {
        return node != null && isFigure(node.getPrevious()) && CREDIT.begins(node);
    }

    Block.Figure read(Node node) {
        Image image = (Image) node.getFirstChild();
        Inline.Image found = inlines.image(image);
        Line caption = image.getTitle() == null || image.getTitle().isBlank()
                ? null
                : new Line(
                        found.place(), List.of(new Inline.Text(found.place(), inlines.clean(node, image.getTitle()))));
        Line credit = isCredit(node.getNext()) ? CREDIT.rest(node.getNext(), inlines) : null;
        return new Block.Figure(found.place(), found, caption, credit);
    }
}
