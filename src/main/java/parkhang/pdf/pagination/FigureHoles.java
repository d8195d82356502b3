package parkhang.pdf.pagination;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.markup.Introductions;
import parkhang.pdf.markup.PictureSize;
import parkhang.xml.Elements;

/**
 * Closes the hole that a figure leaves at the foot of a page when it goes over to the next: the text behind it comes up before it,
 * as far as its section goes, or the picture gets smaller where that is enough. The tags keep the author's order.
 */
public final class FigureHoles {
    /** About five lines: less is no hole. */
    private static final int HOLE = 96 * LaidOutBlock.PIXEL;

    /** Between a figure and what stands over it, and for what rounding takes. */
    private static final int SLACK = 24 * LaidOutBlock.PIXEL;

    /** A picture that gets smaller than this part of itself is another picture. */
    private static final double SMALLEST = 0.7;

    private static final int MOST_ROUNDS = 8;
    private static final String HEADING = "h[1-6]";
    private static final String TEXT = "p|ul|ol|blockquote|pre";

    /** What was moved, and where its author has it. */
    private final Map<Element, Comment> places = new LinkedHashMap<>();

    private final Set<Element> shrunk = new HashSet<>();
    private int rounds;

    /** How often something was changed. */
    public int rounds() {
        return rounds;
    }

    /** Whether something was changed: at most one figure of a chapter, as all behind it stands elsewhere then. */
    boolean mend(BlockBox root, List<Integer> pageTops) {
        boolean hasFigures = root.getElement()
                        .getOwnerDocument()
                        .getElementsByTagName("figure")
                        .getLength()
                > 0;
        if (!hasFigures || rounds == MOST_ROUNDS) {
            return false;
        }
        Set<Node> mended = new HashSet<>();
        for (Hole hole : new Look(root, pageTops).holes) {
            Node chapter = ChapterEnd.chapter(hole.figure());
            if (!mended.contains(chapter) && close(hole)) {
                mended.add(chapter);
            }
        }
        rounds += mended.isEmpty() ? 0 : 1;
        return !mended.isEmpty();
    }

    /**
     * A figure that begins a page and leaves a hole before it.
     *
     * @param height of the hole, in the engine's dots
     * @param wanted what the figure and the headings over it take
     * @param heights of all elements, with the notes that they have at the foot of the page
     */
    private record Hole(Element figure, int height, int wanted, Map<Element, Integer> heights) {}

    private boolean close(Hole hole) {
        List<Element> texts = new ArrayList<>();
        int filled = fill(hole, texts);
        if (hole.height() - filled > HOLE && shrink(hole.figure(), hole.wanted() - hole.height())) {
            return true;
        }
        texts.forEach(text -> move(text, hole.figure()));
        return !texts.isEmpty();
    }

    /** Collects the texts behind a figure, and those behind it, that go into its hole; the last may go on behind it. */
    private static int fill(Hole hole, List<Element> texts) {
        int filled = 0;
        List<Element> introduced = new ArrayList<>();
        Element next = Elements.behind(hole.figure());
        while (next != null && next.getTagName().equals("figure")) {
            next = Elements.behind(next);
        }
        boolean hasNote = hasNote(hole.figure());
        while (filled < hole.height() && next != null && isText(next) && !(hasNote && hasNote(next))) {
            introduced.add(next);
            filled += hole.heights().getOrDefault(next, 0);
            if (!Introductions.introduces(next)) {
                texts.addAll(introduced);
                introduced.clear();
            }
            next = Elements.behind(next);
        }
        for (Element alone : introduced) {
            filled -= hole.heights().getOrDefault(alone, 0);
        }
        return filled;
    }

    private static boolean isText(Element element) {
        return element.getTagName().matches(TEXT)
                && element.getElementsByTagName("img").getLength() == 0;
    }

    /** Notes at the feet of pages stand in the order of their numbers. */
    private static boolean hasNote(Element element) {
        return Dom.all(element, "div").stream().anyMatch(inner -> Dom.hasClass(inner, PageClass.FOOTNOTE));
    }

    /** @param by how much room there is too little of, in the engine's dots */
    private boolean shrink(Element figure, int by) {
        Element picture = (Element) figure.getElementsByTagName("img").item(0);
        if (picture == null || !PictureSize.isFree(picture) || shrunk.contains(picture)) {
            return false;
        }
        double height = LaidOutBlock.PIXEL * Double.parseDouble(picture.getAttribute("height"));
        double scale = (height - by - SLACK) / height;
        if (scale < SMALLEST || scale >= 1) { // what goes over for another reason than its size stays as it is
            return false;
        }
        PictureSize.scale(picture, scale);
        return shrunk.add(picture);
    }

    /**
     * Whether a picture on the page before the last got smaller, by which there is room on its page for a closing that stands on the
     * last one, alone or below a few lines.
     */
    boolean savePage(BlockBox root, List<LaidOutBlock> blocks, List<Integer> pageTops) {
        int last = pageTops.size() - 1;
        Optional<BlockBox> closing = LastPage.closing(blocks).filter(box -> box.getAbsY() >= pageTops.get(last));
        if (last == 0 || closing.isEmpty() || LastPage.height(blocks, pageTops) >= LastPage.FEW) {
            return false;
        }
        List<PageBox> pages = root.getLayer().getPages();
        int top = pageTops.get(last);
        Map<Element, Box> figures = new Look(root, pageTops).figures;
        figures.values().removeIf(box -> box.getAbsY() < pageTops.get(last - 1) || box.getAbsY() >= top);
        int text = blocks.stream()
                .map(LastPage::bottom)
                .filter(bottom -> bottom <= top)
                .reduce(0, Math::max);
        int bottom = figures.values().stream()
                .map(box -> box.getAbsY() + box.getHeight())
                .reduce(text, Math::max);
        int over = closing.get().getAbsY()
                + closing.get().getHeight()
                - top
                + pages.get(last).getFootnoteAreaHeight()
                - (top - pages.get(last - 1).getFootnoteAreaHeight() - bottom);
        return figures.keySet().stream().anyMatch(figure -> shrink(figure, over));
    }

    /** The children of each element in which text was moved, in their author's order, which is that of reading. */
    public Map<Element, List<Element>> authorsOrder() {
        Map<Node, Element> byPlace = new HashMap<>();
        places.forEach((text, place) -> byPlace.put(place, text));
        Map<Element, List<Element>> orders = new LinkedHashMap<>();
        for (Comment place : places.values()) {
            orders.computeIfAbsent((Element) place.getParentNode(), parent -> order(parent, byPlace));
        }
        return orders;
    }

    private List<Element> order(Element parent, Map<Node, Element> byPlace) {
        List<Element> order = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            Element text = byPlace.get(child);
            if (text != null) {
                order.add(text);
            } else if (child instanceof Element element && !places.containsKey(element)) {
                order.add(element);
            }
        }
        return order;
    }

    /** Moves a text before a figure; a comment keeps its place, beside whatever stands there when the page is drawn. */
    private void move(Element text, Element figure) {
        Node parent = text.getParentNode();
        places.computeIfAbsent(text, moved -> {
            Comment place = moved.getOwnerDocument().createComment("a text before a figure");
            parent.insertBefore(place, moved);
            return place;
        });
        parent.insertBefore(text, figure);
    }

    /** What the engine laid out: the heights of elements, the figures, and the holes between lines, from top to bottom. */
    private static final class Look {
        private final Map<Element, Integer> heights = new HashMap<>();
        private final Map<Element, Box> figures = new LinkedHashMap<>();
        private final List<Hole> holes = new ArrayList<>();
        private final List<PageBox> pages;
        private final List<Integer> pageTops;

        /** The last line that is no heading's, and where the first heading behind it begins. */
        private int bottom;

        private int headings = Integer.MAX_VALUE;

        Look(BlockBox root, List<Integer> pageTops) {
            this.pages = root.getLayer().getPages();
            this.pageTops = pageTops;
            visit(root, false);
        }

        private void visit(Box box, boolean inHeading) {
            Element element = box instanceof BlockBox ? box.getElement() : null;
            boolean isHeading =
                    inHeading || (element != null && element.getTagName().matches(HEADING));
            if (box instanceof LineBox) {
                if (isHeading) {
                    headings = Math.min(headings, box.getAbsY());
                } else {
                    bottom = Math.max(bottom, box.getAbsY() + box.getHeight());
                    headings = Integer.MAX_VALUE;
                }
                return;
            }
            if (element != null) {
                heights.putIfAbsent(element, box.getHeight() + notes(box));
                if (element.getTagName().equals("figure")) {
                    figures.put(element, box);
                    hole(element, box).ifPresent(holes::add);
                }
            }
            for (int i = 0; i < box.getChildCount(); i++) {
                visit(box.getChild(i), isHeading);
            }
        }

        private static int notes(Box box) {
            return LaidOutDocument.notesUnder(box).stream()
                    .mapToInt(Box::getHeight)
                    .sum();
        }

        private Optional<Hole> hole(Element figure, Box box) {
            int top = Math.min(headings, box.getAbsY());
            int page = PageTops.page(top, pageTops);
            boolean isFirst =
                    page > 0 && bottom <= pageTops.get(page) && PageTops.page(box.getAbsY(), pageTops) == page;
            if (!isFirst || bottom <= pageTops.get(page - 1)) {
                return Optional.empty();
            }
            int height = pageTops.get(page) - pages.get(page - 1).getFootnoteAreaHeight() - bottom;
            int wanted = box.getAbsY() + box.getHeight() - pageTops.get(page);
            return height > HOLE ? Optional.of(new Hole(figure, height, wanted, heights)) : Optional.empty();
        }
    }
}
