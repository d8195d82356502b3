package parkhang.pdf.line;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FloatDistances;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parkhang.font.Cluster;

/** Puts a line's fragments in their places, and the boxes of their inline elements around them. */
final class LinePlacement {
    private final LineBox line;
    private final List<InlineItem> items;
    private final List<Fragment> fragments;
    private final float hanging;
    private final float widening;
    private final boolean rightToLeft;
    private final IdentityHashMap<Object, Extent> extents = new IdentityHashMap<>();

    /** From where to where something stands, in the engine's dots from the left edge of the document. */
    private record Extent(float left, float right) {
        Extent with(Extent other) {
            return new Extent(Math.min(left, other.left), Math.max(right, other.right));
        }
    }

    /**
     * @param fragments of the items, in visual order
     * @param hanging how far the line begins outside of its left edge, in the engine's dots
     * @param widening as {@link Justification.Filled} has it
     */
    LinePlacement(
            LineBox line,
            List<InlineItem> items,
            List<Fragment> fragments,
            float hanging,
            float widening,
            boolean rightToLeft) {
        this.line = line;
        this.items = items;
        this.fragments = fragments;
        this.hanging = hanging;
        this.widening = widening;
        this.rightToLeft = rightToLeft;
    }

    LineBox line() {
        return line;
    }

    /** As {@link Justification.Filled} has it. */
    float widening() {
        return widening;
    }

    boolean isFilled() {
        return widening > 0 && Float.isFinite(widening);
    }

    /** Whether readers see a hyphen at its end. */
    boolean endsInHyphen() {
        @Nullable InlineItem last = null;
        for (InlineItem item : items) {
            last = item.isText() && !item.words().isBlank() ? item : last;
        }
        if (last == null || last.endsInHyphen()) {
            return last != null;
        }
        String words = last.words().stripTrailing();
        return words.endsWith("-") || words.endsWith("\u2010");
    }

    List<InlineItem> items() {
        return items;
    }

    List<Fragment> fragments() {
        return fragments;
    }

    /** Where each fragment begins at its left, in the engine's dots from the left edge of the document. */
    List<Float> lefts() {
        return fragments.isEmpty()
                ? List.of()
                : places().stream().map(Extent::left).toList();
    }

    void place(PlacedTexts texts) {
        if (fragments.isEmpty()) {
            return;
        }
        List<Extent> places = places();
        for (int i = 0; i < fragments.size(); i++) {
            extents.merge(fragments.get(i).item().content(), places.get(i), Extent::with);
        }
        for (int i = 0; i < line.getChildCount(); i++) {
            move(line.getChild(i));
        }
        line.calcChildLocations();
        for (InlineItem item : items) {
            @Nullable Extent extent = extents.get(item.content());
            if (item.isText() && item.content() instanceof InlineText text && extent != null) {
                keep(text, extent, places, texts);
            }
        }
    }

    private List<Extent> places() {
        float pen = start();
        List<Extent> places = new ArrayList<>();
        @Nullable InlineItem last = null;
        for (Fragment fragment : fragments) {
            pen += rightToLeft ? 0 : gap(items, last, fragment.item());
            places.add(new Extent(pen, pen + fragment.width()));
            pen += fragment.width();
            last = fragment.item();
        }
        return places;
    }

    /** The sum of the room between the fragments of a line from left to right, from margins and padding, in the engine's dots. */
    static int gaps(List<InlineItem> items, List<Fragment> fragments) {
        int gaps = 0;
        @Nullable InlineItem last = null;
        for (Fragment fragment : fragments) {
            gaps += gap(items, last, fragment.item());
            last = fragment.item();
        }
        return gaps;
    }

    /**
     * Margins and padding between items that follow one another in the document, whichever of them stands at the left; none where
     * directions mix, for our sheet has none there. The engine places the items of a page from right to left the other way round.
     */
    private static int gap(List<InlineItem> items, @Nullable InlineItem left, InlineItem right) {
        if (left == null || left.equals(right)) {
            return 0;
        }
        int order = items.indexOf(right) - items.indexOf(left);
        int gap = order == 1 ? right.left() - left.right() : order == -1 ? left.left() - right.right() : 0;
        return Math.max(0, gap);
    }

    /** Where the line begins at its left: its words are not as wide as the engine took them to be. */
    private float start() {
        IdentValue align = line.getParent().getStyle().getIdent(CSSName.TEXT_ALIGN);
        int left = items.stream().mapToInt(InlineItem::left).min().orElse(0);
        int right = items.stream().mapToInt(InlineItem::right).max().orElse(0);
        float width = (float) fragments.stream().mapToDouble(Fragment::width).sum();
        if (align == IdentValue.CENTER || align == IdentValue.LEFT || align == IdentValue.RIGHT) {
            float slack = right - left - width - (rightToLeft ? 0 : gaps(items, fragments) - hangingSpace());
            return align == IdentValue.CENTER ? left + slack / 2 : align == IdentValue.LEFT ? left : left + slack;
        }
        return rightToLeft ? columnRight() - line.getContentStart() - width : left - indent() - hanging;
    }

    /** How far to the right the engine put the line: it goes by the document's direction, which need not be the block's own. */
    private int indent() {
        @Nullable FloatDistances floats = line.getFloatDistances();
        return line.getX() - line.getContentStart() - (floats == null ? 0 : floats.getLeftFloatDistance());
    }

    /** Up to where the block has room for the line, in the engine's dots from the left edge of the document. */
    private int columnRight() {
        @Nullable FloatDistances floats = line.getFloatDistances();
        int room = line.getParent().getContentWidth() - (floats == null ? 0 : floats.getRightFloatDistance());
        return line.getAbsX() - line.getX() + room;
    }

    /** The width of the space behind the last word of a line from left to right. */
    private float hangingSpace() {
        Fragment last = fragments.get(fragments.size() - 1);
        if (last.runs().isEmpty()) {
            return 0;
        }
        List<Cluster> clusters = last.runs().get(last.runs().size() - 1).clusters();
        Cluster end = clusters.get(clusters.size() - 1);
        return end.text().equals(" ") ? end.advance() / 1000 * last.size() : 0;
    }

    /** Moves a box to where its contents are now. */
    private void move(Box box) {
        @Nullable Extent extent = extentOf(box);
        if (extent == null) {
            return;
        }
        if (!(box instanceof InlineLayoutBox inline)) {
            box.setX(box.getX() + Math.round(extent.left()) - box.getAbsX());
            return;
        }
        for (Object child : inline.getInlineChildren()) {
            @Nullable Extent place = extents.get(child);
            if (child instanceof InlineText text && place != null) {
                text.setX(Math.round(place.left() - extent.left()));
                text.setWidth(Math.round(place.right() - place.left()));
            } else if (child instanceof Box inner) {
                move(inner);
            }
        }
        inline.setX(inline.getX() + Math.round(extent.left()) - inline.getAbsX());
        inline.setInlineWidth(Math.round(extent.right() - extent.left()));
    }

    /** Where a box is to stand; null where nothing is in it. */
    private @Nullable Extent extentOf(Box box) {
        @Nullable Extent was = null;
        @Nullable Extent is = null;
        for (InlineItem item : items) {
            @Nullable Extent place = extents.get(item.content());
            if (place != null && isIn(item, box)) {
                Extent old = new Extent(item.left(), item.right());
                was = was == null ? old : was.with(old);
                is = is == null ? place : is.with(place);
            }
        }
        if (was == null || is == null || !(box instanceof InlineLayoutBox inline)) {
            return is;
        }
        float before = was.left() - box.getAbsX();
        float after = box.getAbsX() + inline.getInlineWidth() - was.right();
        return new Extent(is.left() - before, is.right() + after);
    }

    private static boolean isIn(InlineItem item, Box box) {
        Box around = item.parent();
        while (around != null && around != box && !(around instanceof LineBox)) {
            around = around.getParent();
        }
        return around == box;
    }

    /** Keeps a text in pieces, in reading order whatever their places, for that is the order in which they will be read. */
    private void keep(InlineText text, Extent extent, List<Extent> places, PlacedTexts texts) {
        SortedMap<Integer, PlacedText.Piece> pieces = new TreeMap<>();
        float size = 0;
        for (int i = 0; i < fragments.size(); i++) {
            Fragment fragment = fragments.get(i);
            if (fragment.item().content() == text) {
                float x = places.get(i).left() - extent.left();
                pieces.put(fragment.start(), new PlacedText.Piece(x, fragment.runs(), fragment.actualText()));
                size = fragment.size();
            }
        }
        texts.keep(text, new PlacedText(size, List.copyOf(pieces.values())));
    }
}
