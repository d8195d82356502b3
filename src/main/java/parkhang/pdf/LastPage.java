package parkhang.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Sees to it that the colophon doesn't get a page of its own: the last of the text goes there with it. */
final class LastPage {
    static final String COMPANION = "companion";

    /** In the engine's units, 20 a pixel: about three lines, and about a third of a page. */
    private static final int ENOUGH = 60 * 20;

    private static final int MOST = 300 * 20;

    private LastPage() {}

    /** Whether text was told to begin the last page. */
    static boolean mend(List<LaidOutBlock> blocks, List<Integer> pageTops) {
        int lastTop = pageTops.get(pageTops.size() - 1);
        boolean isAlone = pageTops.size() > 1
                && blocks.stream().filter(block -> !isIn(block, "closing")).allMatch(block -> bottom(block) <= lastTop);
        return isAlone
                && companion(blocks, pageTops.get(pageTops.size() - 2))
                        .map(LastPage::startPage)
                        .orElse(false);
    }

    /** The element that text must begin with to go over to the last page, if there is one that leaves some text behind. */
    private static Optional<Element> companion(List<LaidOutBlock> blocks, int top) {
        Deque<LaidOutBlock> taken = new ArrayDeque<>();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            LaidOutBlock block = blocks.get(i);
            if (isIn(block, "closing")) {
                continue;
            }
            if (isIn(block, "opening") || top(block) <= top) {
                break;
            }
            taken.push(block);
            int height = bottom(taken.getLast()) - top(block);
            if (height > MOST) {
                break;
            }
            if (height >= ENOUGH && unit(block).isPresent() && !followsHeading(block)) {
                return unit(block);
            }
        }
        return Optional.empty();
    }

    /** What may begin a page: a note, an item of a list with nothing before it, or what stands directly in the text. */
    private static Optional<Element> unit(LaidOutBlock block) {
        for (Node node = block.element(); node instanceof Element element; node = node.getParentNode()) {
            boolean isFirst = node == block.element() || isFirst(block.element(), element);
            Node parent = element.getParentNode();
            boolean isItem = element.getTagName().equals("li");
            boolean isText = parent instanceof Element outer && Dom.hasClass(outer, "body");
            if (isFirst && (isText || (isItem && !isNested(element)))) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static boolean isFirst(Element inner, Element outer) {
        return outer.getTextContent().strip().startsWith(inner.getTextContent().strip());
    }

    private static boolean isNested(Element item) {
        return item.getParentNode().getParentNode() instanceof Element outer
                && !Dom.hasClass(outer, "body")
                && !Dom.hasClass(outer, "notes");
    }

    private static boolean followsHeading(LaidOutBlock block) {
        Node before = unit(block).map(Node::getPreviousSibling).orElse(null);
        while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
        }
        return before != null && before.getNodeName().matches("h[1-6]");
    }

    private static boolean startPage(Element element) {
        boolean isNew = !Dom.hasClass(element, COMPANION);
        Dom.addClass(element, COMPANION);
        return isNew;
    }

    private static boolean isIn(LaidOutBlock block, String cssClass) {
        for (Node node = block.element(); node instanceof Element element; node = node.getParentNode()) {
            if (Dom.hasClass(element, cssClass)) {
                return true;
            }
        }
        return false;
    }

    private static int top(LaidOutBlock block) {
        return block.lines().get(0).top();
    }

    private static int bottom(LaidOutBlock block) {
        return block.lines().get(block.lines().size() - 1).bottom();
    }
}
