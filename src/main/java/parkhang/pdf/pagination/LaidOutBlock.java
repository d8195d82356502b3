package parkhang.pdf.pagination;

import com.openhtmltopdf.render.AnonymousBlockBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import parkhang.html.PageClass;
import parkhang.pdf.line.InlineItem;
import parkhang.pdf.markup.Dom;
import parkhang.text.Characters;
import parkhang.text.Scripts;

/**
 * A block of text as the engine laid it out.
 *
 * @param element what the block was made of
 * @param lines from top to bottom
 * @param box the engine's own
 */
public record LaidOutBlock(Element element, List<Line> lines, BlockBox box) {
    /** Of CSS, in the engine's dots. */
    static final int PIXEL = 20;

    /** So many of the engine's dots as a length in points has, or one less: a part of one is none. */
    static int dots(double points) {
        return (int) (points * PIXEL * 96 / 72);
    }

    /** Stands for what is not text. */
    private static final String OBJECT = "\uFFFC";

    private static final String SOFT_HYPHEN = "\u00AD";

    /**
     * A line of a block.
     *
     * @param isHyphenated whether it ends inside a word, at a soft hyphen
     */
    public record Line(String text, boolean isHyphenated, int top, int bottom) {
        /** Whether letters in it may reach out of it. */
        boolean isTall() {
            return !text.codePoints().allMatch(Scripts::isEuropean);
        }
    }

    /** All blocks of text in and under the box, in document order. */
    static List<LaidOutBlock> under(Box box) {
        return under(box, line -> true);
    }

    /** Those of which a line is wanted; the texts of others are not read. */
    static List<LaidOutBlock> under(Box box, Predicate<LineBox> isWanted) {
        List<LaidOutBlock> found = new ArrayList<>();
        collect(box, isWanted, found);
        return found;
    }

    private static void collect(Box box, Predicate<LineBox> isWanted, List<LaidOutBlock> found) {
        List<LineBox> lines = new ArrayList<>();
        for (int i = 0; i < box.getChildCount(); i++) {
            if (box.getChild(i) instanceof LineBox line) {
                lines.add(line);
            } else {
                collect(box.getChild(i), isWanted, found);
            }
        }
        boolean isText = box instanceof BlockBox && !(box instanceof AnonymousBlockBox);
        if (isText && lines.stream().anyMatch(isWanted)) {
            List<Line> texts = lines.stream().map(LaidOutBlock::line).toList();
            found.add(new LaidOutBlock(box.getElement(), texts, (BlockBox) box));
        }
    }

    private static Line line(LineBox box) {
        List<InlineText> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < box.getChildCount(); i++) {
            read(box.getChild(i), text, runs);
        }
        int top = box.getAbsY();
        boolean isHyphenated = !runs.isEmpty() && InlineItem.endsInHyphen(runs.get(runs.size() - 1));
        return new Line(text.toString(), isHyphenated, top, top + box.getHeight());
    }

    private static void read(Object content, StringBuilder text, List<InlineText> runs) {
        if (content instanceof InlineText run) {
            text.append(run.getSubstring());
            runs.add(run);
        } else if (content instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(child -> read(child, text, runs));
        } else {
            text.append(OBJECT);
        }
    }

    /** The engine's own lines, of which one may hold no text. */
    List<LineBox> lineBoxes() {
        return box.getChildren().stream()
                .filter(LineBox.class::isInstance)
                .map(LineBox.class::cast)
                .toList();
    }

    /** The letters of the lines before this one. */
    int lettersBefore(int line) {
        return lines.subList(0, line).stream()
                .mapToInt(before -> letters(before.text()))
                .sum();
    }

    /** The number of characters that the engine neither collapses nor makes up. */
    static int letters(String text) {
        return Characters.countLasting(text);
    }

    /**
     * Makes the line of a letter higher, from the next layout on, and leaves the letters where they stand.
     *
     * @param room what is put around the word, the outermost first
     * @param breaks where words may be parted from one another
     */
    void raise(int letter, List<Element> room, TextBreaks breaks) {
        at(element, letter, (text, offset) -> {
            breaks.setText(text.getData());
            int start = 0;
            int end = breaks.next();
            while (end >= 0 && end <= offset) {
                start = end;
                end = breaks.next();
            }
            Text word = start == 0 ? text : text.splitText(start);
            if (end >= 0 && end < start + word.getLength()) {
                word.splitText(end - start);
            }
            word.getParentNode().replaceChild(room.get(0), word);
            for (int i = 1; i < room.size(); i++) {
                room.get(i - 1).appendChild(room.get(i));
            }
            room.get(room.size() - 1).appendChild(word);
        });
    }

    /** Takes the soft hyphens out of a word, from its beginning to the letter with this number. */
    void joinBefore(int letter) {
        at(element, letter, (text, offset) -> {
            int start = offset;
            while (start > 0 && !Character.isWhitespace(text.getData().charAt(start - 1))) {
                start--;
            }
            String joined = text.getData().substring(start, offset).replace(SOFT_HYPHEN, "");
            text.replaceData(start, offset - start, joined);
        });
    }

    /** Does something where a letter under the node stands, or else tells how many letters are still to pass. */
    private static int at(Node node, int letter, ObjIntConsumer<Text> what) {
        int rest = letter;
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength() && rest >= 0; i++) {
            Node child = children.item(i);
            if (!(child instanceof Text text)) {
                rest = isNote(child) ? rest : at(child, rest, what);
            } else if (letters(text.getData()) <= rest) {
                rest -= letters(text.getData());
            } else {
                what.accept(text, offset(text.getData(), rest));
                return -1;
            }
        }
        return rest;
    }

    /** A note at the foot of the page is no text of the block that refers to it. */
    private static boolean isNote(Node node) {
        return node instanceof Element inner && Dom.hasClass(inner, PageClass.FOOTNOTE);
    }

    private static int offset(String text, int letter) {
        int seen = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Characters.isLasting(text.codePointAt(i)) && seen++ == letter) {
                return i;
            }
        }
        return text.length();
    }
}
