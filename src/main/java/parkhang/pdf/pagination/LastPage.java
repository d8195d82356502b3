package parkhang.pdf.pagination;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.pdf.markup.Dom;

/** Sees to it that the colophon doesn't get a page of its own, or one with a line or two: more of the text's end goes there with it. */
public final class LastPage {
    /** About five lines, in the engine's dots: fewer look forgotten above a colophon. */
    public static final int FEW = 96 * LaidOutBlock.PIXEL;

    /** About three lines: so much must do where more would empty the page before, and notes look at home there. */
    private static final int LEAST = 60 * LaidOutBlock.PIXEL;

    /** So much rather goes over than that a list is divided, or that there are few lines. */
    private static final int PREFERRED = 2 * FEW;

    /** Of a page's text: so much of it stays where more than the least goes over. */
    private static final double FULL = 0.7;

    /** About a third of a page. */
    static final int MOST = 300 * LaidOutBlock.PIXEL;

    private LastPage() {}

    /**
     * Whether a closing that stood alone on the last page ends the page before, where it had too little room by so much as that page's
     * foot needs less of when it has no imprint.
     *
     * @param spareFoot in points
     */
    static boolean isSaved(List<LaidOutBlock> blocks, List<Integer> pageTops, BoxMove move, DoubleSupplier spareFoot) {
        int lastTop = pageTops.get(pageTops.size() - 1);
        boolean isAlone = blocks.stream().noneMatch(block -> bottom(block) > lastTop && !isOfClosing(block));
        return pageTops.size() > 1
                && isAlone
                && closing(blocks)
                        .filter(closing -> move.endsPageBefore(closing, LaidOutBlock.dots(spareFoot.getAsDouble())))
                        .isPresent();
    }

    static boolean isOfClosing(LaidOutBlock block) {
        return Dom.isIn(block.element(), PageClass.CLOSING);
    }

    /** Whether text was told to begin the last page, from the next layout on: it was not possible to move it there. */
    static boolean mend(List<LaidOutBlock> blocks, List<Integer> pageTops, BoxMove move) {
        int pages = pageTops.size();
        if (pages == 1) {
            return false;
        }
        int height = height(blocks, pageTops);
        if (height > 0) {
            int lastTop = pageTops.get(pages - 1);
            boolean isClosed = blocks.stream().anyMatch(block -> isOfClosing(block) && top(block) >= lastTop);
            return isClosed && height < FEW && startEarlier(blocks, pageTops, pages - 1);
        }
        Optional<LaidOutBlock> first = companion(blocks, pageTops, pages - 1);
        if (first.isPresent()) {
            return !isMoved(first.get(), blocks, move)
                    && Dom.addClass(unit(first.get()).orElseThrow(), PageClass.COMPANION);
        }
        return closing(blocks)
                .map(closing -> LastLines.mend(blocks, pageTops.get(pages - 2), closing, move))
                .orElse(false);
    }

    /** How high the text on the last page is, above the closing; 0 or less where there is none. */
    static int height(List<LaidOutBlock> blocks, List<Integer> pageTops) {
        int lastTop = pageTops.get(pageTops.size() - 1);
        return blocks.stream()
                .filter(LastPage::isText)
                .mapToInt(block -> bottom(block) - lastTop)
                .max()
                .orElse(0);
    }

    /** What closes the document: its colophon and all that stands there with it. */
    static Optional<BlockBox> closing(List<LaidOutBlock> blocks) {
        return blocks.stream()
                .filter(LastPage::isOfClosing)
                .findFirst()
                .flatMap(block -> outer(block, element -> Dom.hasClass(element, PageClass.CLOSING)));
    }

    private static boolean isText(LaidOutBlock block) {
        return !isOfClosing(block) && !Dom.isIn(block.element(), PageClass.CONTACT);
    }

    private static boolean isMoved(LaidOutBlock first, List<LaidOutBlock> blocks, BoxMove move) {
        Optional<BlockBox> closing = closing(blocks);
        Optional<BlockBox> start = unit(first).flatMap(unit -> outer(first, unit::equals));
        return start.isPresent() && closing.isPresent() && move.beginsLastPage(start.get(), closing.get());
    }

    /** The box of an element that a block is, or is in. */
    private static Optional<BlockBox> outer(LaidOutBlock block, Predicate<Element> isWanted) {
        Box box = block.box();
        while (box != null && (box.getElement() == null || !isWanted.test(box.getElement()))) {
            box = box.getParent();
        }
        return Optional.ofNullable((BlockBox) box);
    }

    /**
     * Makes the last page begin with more of the text before it, where that leaves some on the page before.
     *
     * @param last its number, from 0
     * @return whether it did not begin so already
     */
    static boolean startEarlier(List<LaidOutBlock> blocks, List<Integer> pageTops, int last) {
        Optional<Element> unit = companion(blocks, pageTops, last).flatMap(LastPage::unit);
        boolean isNew = unit.isPresent() && Dom.addClass(unit.get(), PageClass.COMPANION);
        if (isNew) {
            blocks.stream()
                    .filter(block -> top(block) >= pageTops.get(last))
                    .findFirst()
                    .flatMap(LastPage::unit)
                    .filter(began -> !began.equals(unit.get()))
                    .ifPresent(began -> Dom.removeClass(began, PageClass.COMPANION));
        }
        return isNew;
    }

    /**
     * The block that text must begin with to go over to the last page, if there is one that leaves some text behind. Rather than
     * with an item it begins with what stands shortly before the list.
     */
    private static Optional<LaidOutBlock> companion(List<LaidOutBlock> blocks, List<Integer> pageTops, int last) {
        int start = pageTops.get(last - 1);
        int page = pageTops.get(last) - start;
        Optional<LaidOutBlock> least = Optional.empty();
        Optional<LaidOutBlock> item = Optional.empty();
        List<LaidOutBlock.Line> before = new ArrayList<>();
        List<LaidOutBlock.Line> behind = new ArrayList<>();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            LaidOutBlock block = blocks.get(i);
            if (isOfClosing(block)) {
                continue;
            }
            if (Dom.isIn(block.element(), PageClass.OPENING) || top(block) <= start) {
                break;
            }
            block.lines().forEach(line -> (line.top() < pageTops.get(last) ? before : behind).add(line));
            int height = height(before) + height(behind);
            if (height > (least.isPresent() ? PREFERRED : MOST)) {
                break;
            }
            Optional<Element> unit = unit(block);
            if (height < LEAST || unit.isEmpty() || i == 0 || isHeading(blocks.get(i - 1))) {
                continue;
            }
            boolean isItem = unit.get().getTagName().equals("li");
            boolean isEnough = height >= FEW || Dom.hasClass(unit.get(), PageClass.NOTES);
            if (isEnough && !isItem && (least.isEmpty() || top(block) - start > FULL * page)) {
                return Optional.of(block);
            }
            least = least.or(() -> Optional.of(block));
            item = isEnough ? item.or(() -> Optional.of(block)) : item;
        }
        return item.isPresent() ? item : least;
    }

    /** Of lines on one page: what stands below them there, such as notes, is none of it. */
    private static int height(List<LaidOutBlock.Line> lines) {
        int top = lines.stream().mapToInt(LaidOutBlock.Line::top).min().orElse(0);
        int bottom = lines.stream().mapToInt(LaidOutBlock.Line::bottom).max().orElse(0);
        return bottom - top;
    }

    /** What may begin a page: the notes, one of them, the addresses, an item of a list with nothing before it, or what stands directly in the text. */
    private static Optional<Element> unit(LaidOutBlock block) {
        for (Node node = block.element(); node instanceof Element element; node = node.getParentNode()) {
            boolean isFirst = node == block.element() || isFirst(block.element(), element);
            Node parent = element.getParentNode();
            boolean isItem = element.getTagName().equals("li");
            boolean isText = parent instanceof Element outer && Dom.hasClass(outer, PageClass.BODY);
            boolean isNotes = Dom.hasClass(element, PageClass.NOTES); // so are the addresses
            if (isFirst && (isText || isNotes || (isItem && !isNested(element)))) {
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
                && !Dom.hasClass(outer, PageClass.BODY)
                && (!Dom.hasClass(outer, PageClass.NOTES) || Dom.hasClass(outer, PageClass.ADDRESSES));
    }

    private static boolean isHeading(LaidOutBlock block) {
        return block.element().getTagName().matches("h[1-6]");
    }

    static int top(LaidOutBlock block) {
        return block.lines().get(0).top();
    }

    static int bottom(LaidOutBlock block) {
        return block.lines().get(block.lines().size() - 1).bottom();
    }
}
