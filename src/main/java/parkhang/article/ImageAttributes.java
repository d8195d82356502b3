package parkhang.article;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import parkhang.text.SourceText;

/**
 * What an author wrote in braces right behind an image (Pandoc User's Guide, "link_attributes"): no text of the page, but a child of
 * the image. The library's own extension takes what it knows only, and leaves all else on the page.
 */
final class ImageAttributes extends CustomNode {
    /** In characters; what is longer is looked at by nobody. */
    private static final int LONGEST = 300;

    private final String typed;

    private ImageAttributes(String typed, List<SourceSpan> spans) {
        this.typed = typed;
        setSourceSpans(spans);
    }

    /** The braces and what is between them, on one line. */
    String typed() {
        return typed;
    }

    /**
     * Moves the braces behind an image into it, where there are any.
     *
     * @param bodyLine the line of the file in which the parser began, counting from 0
     */
    static void take(Image image, SourceText source, int bodyLine) {
        if (isEscaped(image.getNext(), source, bodyLine)) {
            return;
        }
        List<Node> taken = new ArrayList<>();
        StringBuilder typed = new StringBuilder();
        for (Node node = image.getNext(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak) {
                typed.append(' ');
            } else if (node instanceof Text text) {
                typed.append(text.getLiteral());
            } else {
                return;
            }
            boolean begins = typed.isEmpty() || typed.charAt(0) == '{';
            if (!begins || typed.length() > LONGEST) {
                return;
            }
            int end = typed.indexOf("}") + 1;
            if (end > 0) {
                image.appendChild(new ImageAttributes(
                        typed.substring(0, end), image.getNext().getSourceSpans()));
                leave((Text) node, typed.length() - end);
                taken.forEach(Node::unlink);
                return;
            }
            taken.add(node);
        }
    }

    /** Leaves so many characters of a text, the last. */
    private static void leave(Text text, int length) {
        if (length == 0) {
            text.unlink();
            return;
        }
        int cut = text.getLiteral().length() - length;
        text.setLiteral(text.getLiteral().substring(cut));
        List<SourceSpan> rest = new ArrayList<>();
        int before = cut;
        for (SourceSpan span : text.getSourceSpans()) {
            if (span.getLength() > before) {
                rest.add(span.subSpan(before));
                before = 0;
            } else {
                before -= span.getLength();
            }
        }
        text.setSourceSpans(rest);
    }

    /** Whether the first character is typed in another way, so that it is a word's. */
    private static boolean isEscaped(@Nullable Node text, SourceText source, int bodyLine) {
        if (text == null || text.getSourceSpans().isEmpty()) {
            return false;
        }
        SourceSpan span = text.getSourceSpans().get(0);
        String line = inCell(text, source.line(span.getLineIndex() + bodyLine));
        return line.startsWith("\\", span.getColumnIndex()) || line.startsWith("&", span.getColumnIndex());
    }

    /** A line as the parser counts its columns: in a table's cell an escaped bar is one character. */
    private static String inCell(Node node, String line) {
        Node around = node;
        while (around != null && !(around instanceof TableCell)) {
            around = around.getParent();
        }
        if (around == null || around.getSourceSpans().isEmpty()) {
            return line;
        }
        int cell = Math.min(around.getSourceSpans().get(0).getColumnIndex(), line.length());
        return line.substring(0, cell) + line.substring(cell).replace("\\|", "|");
    }
}
