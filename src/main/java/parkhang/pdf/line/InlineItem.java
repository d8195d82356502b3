package parkhang.pdf.line;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What stands on a line: a text, or a box such as a picture.
 *
 * @param content an {@link InlineText} or a {@link Box}
 * @param parent the innermost inline element around a text; of a box, itself
 * @param left where the engine put it, in its dots from the left edge of the document
 * @param width in the engine's dots
 */
public record InlineItem(Object content, Box parent, int left, int width) {
    /** Stands for what is no text. */
    static final String OBJECT = "\uFFFC";

    /** What the engine has in place of an end of a line that its author put there: a text of its own, while ours stand among words. */
    static final String LINE_END = "\n";

    /** The items of a line in the order of the document. */
    public static List<InlineItem> of(LineBox line) {
        List<InlineItem> items = new ArrayList<>();
        for (int i = 0; i < line.getChildCount(); i++) {
            collect(line.getChild(i), items);
        }
        return items;
    }

    private static void collect(Box box, List<InlineItem> items) {
        if (!(box instanceof InlineLayoutBox inline)) {
            items.add(new InlineItem(box, box, box.getAbsX(), box.getWidth()));
            return;
        }
        for (Object child : inline.getInlineChildren()) {
            if (child instanceof InlineText text) {
                items.add(new InlineItem(text, inline, inline.getAbsX() + text.getX(), text.getWidth()));
            } else {
                collect((Box) child, items);
            }
        }
    }

    public int right() {
        return left + width;
    }

    boolean isText() {
        return content instanceof InlineText;
    }

    /**
     * The words, with their soft hyphens; for what is no text one character that stands for it. At a line's end the engine drops
     * the space, but whoever hears the text needs it between two words.
     */
    String words() {
        if (!(content instanceof InlineText text)) {
            return OBJECT;
        }
        String all = text.getMasterText();
        boolean isTrimmed = text.getEnd() < all.length() && all.charAt(text.getEnd()) == ' ';
        return isTrimmed ? text.getSubstring() + ' ' : text.getSubstring();
    }

    /** Whether the line divides a word at its end. */
    boolean endsInHyphen() {
        return content instanceof InlineText text && endsInHyphen(text);
    }

    /** Whether a text ends inside a word, at a soft hyphen: where the engine found one, or where we ended the line. */
    public static boolean endsInHyphen(InlineText text) {
        String all = text.getMasterText();
        int end = text.getEnd();
        return text.isEndsOnSoftHyphen()
                || (end > text.getStart()
                        && end < all.length()
                        && all.charAt(end - 1) == '\u00AD'
                        && all.charAt(end) == '\n');
    }

    /** Whether its author ends the line here. */
    boolean isAuthorsLineEnd() {
        return content instanceof InlineText text && text.getMasterText().equals(LINE_END);
    }

    /** The inline elements around the item that say their own direction, the outermost first. */
    List<Element> isolates() {
        List<Element> isolates = new ArrayList<>();
        for (Box box = parent; box instanceof InlineLayoutBox; box = box.getParent()) {
            if (box.getElement() != null && box.getElement().hasAttribute("dir")) {
                isolates.add(0, box.getElement());
            }
        }
        return isolates;
    }
}
