package parkhang.pdf.pagination;

import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.pdf.line.BlockBreaker;
import parkhang.pdf.line.ItemShaper;
import parkhang.pdf.line.LetterInk;
import parkhang.pdf.line.LineMetrics;

/**
 * Gives a line as much room as its letters need, where stacks, or marks above them, would touch what stands in the line beside it.
 * The sheet's lines are as high as most letters of a language ask for. A block that would touch itself throughout gets higher lines
 * as a whole; text of Latin, Greek or Cyrillic keeps its lines.
 */
final class LineRoom {
    /** In ems: how near letters of two lines may come to one another. */
    private static final float CLEARANCE = 0.05f;

    /** In ems: what is given beyond that, for the engine rounds. */
    private static final float MORE = 0.03f;

    /** In ems: how far letters of Latin reach below the baseline and above it. */
    private static final float DESCENDER = 0.3f;

    private static final float ASCENDER = 0.95f;

    private final ItemShaper shaper;
    private final BlockBreaker breaker;
    private final LineMetrics metrics;
    private final TextBreaks breaks;
    private final List<Integer> pageTops;

    /** A line of a block. */
    private record Row(LaidOutBlock block, int index, LineBox box) {
        boolean isTall() {
            return block.lines().get(index).isTall();
        }

        int baseline() {
            return box.getAbsY() + box.getBaseline();
        }

        int bottom() {
            return box.getAbsY() + box.getHeight();
        }
    }

    /**
     * What a line lacks, in the engine's dots.
     *
     * @param above whether it lacks it above the letters; else below them
     */
    private record Lack(Row row, LetterInk ink, boolean above, float dots) {}

    /** @param pageTops where each page begins, in the engine's dots */
    LineRoom(ItemShaper shaper, BlockBreaker breaker, LineMetrics metrics, TextBreaks breaks, List<Integer> pageTops) {
        this.shaper = shaper;
        this.breaker = breaker;
        this.metrics = metrics;
        this.breaks = breaks;
        this.pageTops = pageTops;
    }

    /** Whether a line is to be higher from the next layout on: there was no room to move all below it on its page. */
    boolean mend(List<LaidOutBlock> blocks, BoxMove move) {
        return mend(blocks, move::opensLines);
    }

    /** Whether a line is to be higher from the next layout on; nothing is moved. */
    boolean mend(List<LaidOutBlock> blocks) {
        return mend(blocks, openings -> false);
    }

    private boolean mend(List<LaidOutBlock> blocks, Predicate<Map<LineBox, Integer>> opensLines) {
        Map<LineBox, Integer> openings = new LinkedHashMap<>();
        IdentityHashMap<LaidOutBlock, List<List<LetterInk>>> inks = new IdentityHashMap<>();
        IdentityHashMap<LaidOutBlock, List<Lack>> lacks = new IdentityHashMap<>();
        List<Row> rows = rows(blocks);
        for (int i = 1; i < rows.size(); i++) {
            Row upper = rows.get(i - 1);
            Row lower = rows.get(i);
            if ((upper.isTall() || lower.isTall()) && isBelow(upper, lower)) {
                @Nullable Lack lack = lack(upper, ink(upper, inks), lower, ink(lower, inks));
                if (lack != null) {
                    lacks.computeIfAbsent(lack.row().block(), next -> new ArrayList<>())
                            .add(lack);
                    openings.put(lower.box(), (int) Math.ceil(lack.dots()));
                }
            }
        }
        boolean isWide = lacks.entrySet().stream().anyMatch(block -> isWide(block.getKey(), block.getValue()));
        if (lacks.isEmpty() || (!isWide && opensLines.test(openings))) {
            return false;
        }
        lacks.forEach(this::give);
        return true;
    }

    private static List<Row> rows(List<LaidOutBlock> blocks) {
        List<Row> rows = new ArrayList<>();
        for (LaidOutBlock block : blocks) {
            List<LineBox> lines = block.lineBoxes();
            for (int i = 0; i < lines.size(); i++) {
                rows.add(new Row(block, i, lines.get(i)));
            }
        }
        return rows;
    }

    private boolean isBelow(Row upper, Row lower) {
        return lower.box().getAbsY() > upper.baseline()
                && PageTops.page(upper.baseline(), pageTops) == PageTops.page(lower.baseline(), pageTops);
    }

    private List<LetterInk> ink(Row row, IdentityHashMap<LaidOutBlock, List<List<LetterInk>>> known) {
        return known.computeIfAbsent(
                        row.block(), block -> LetterInk.of(block.box(), block.lineBoxes(), shaper, breaker))
                .get(row.index());
    }

    private static @Nullable Lack lack(Row upper, List<LetterInk> above, Row lower, List<LetterInk> below) {
        @Nullable Lack most = null;
        float lowest =
                (float) above.stream().mapToDouble(LetterInk::bottom).max().orElse(Float.NEGATIVE_INFINITY);
        for (LetterInk under : below) {
            if (under.top() - CLEARANCE * under.size() < lowest) {
                for (LetterInk over : above) {
                    float size = Math.min(over.size(), under.size());
                    float gap = under.top() - over.bottom();
                    boolean meets = over.left() < under.right() && under.left() < over.right();
                    if (meets && gap < CLEARANCE * size) {
                        most = more(most, lack(upper, over, lower, under, (CLEARANCE + MORE) * size - gap));
                    }
                }
            }
        }
        return most;
    }

    /** Who reaches further beyond what letters of Latin do gets the room; nobody where both are such letters. */
    private static @Nullable Lack lack(Row upper, LetterInk over, Row lower, LetterInk under, float dots) {
        float down = (over.bottom() - over.baseline()) / over.size() - DESCENDER;
        float up = (under.baseline() - under.top()) / under.size() - ASCENDER;
        if (down <= 0 && up <= 0) {
            return null;
        }
        return down >= up ? new Lack(upper, over, false, dots) : new Lack(lower, under, true, dots);
    }

    private static @Nullable Lack more(@Nullable Lack one, @Nullable Lack other) {
        return one == null || (other != null && other.dots() > one.dots()) ? other : one;
    }

    /** Whether a block lacks so much that all its lines are to be higher. */
    private static boolean isWide(LaidOutBlock block, List<Lack> lacks) {
        return block.lines().size() > 2 && 2 * lacks.size() >= block.lines().size();
    }

    private void give(LaidOutBlock block, List<Lack> lacks) {
        List<LineBox> lines = block.lineBoxes();
        if (isWide(block, lacks)) {
            int height = lines.get(0).getHeight();
            for (LineBox line : lines) {
                height = Math.min(height, line.getHeight());
            }
            // Three in four get what they need; what is higher yet has its own line raised next time.
            double most = lacks.stream().mapToDouble(Lack::dots).sorted().toArray()[3 * lacks.size() / 4];
            Element element = block.element();
            element.setAttribute("style", element.getAttribute("style") + ";line-height:" + pixels(height + most));
        } else {
            lacks.forEach(this::give);
        }
    }

    private void give(Lack lack) {
        Row row = lack.row();
        float ascent = row.baseline() - row.box().getAbsY() + (lack.above() ? lack.dots() : 0);
        float descent = row.bottom() - row.baseline() + (lack.above() ? 0 : lack.dots());
        int letter = row.block().lettersBefore(row.index()) + lack.ink().letter();
        row.block()
                .raise(
                        letter,
                        room(
                                row.block().element().getOwnerDocument(),
                                lack.ink().size(),
                                ascent,
                                descent),
                        breaks);
    }

    /**
     * Two elements around a word: the outer one is as high as the line is to be, which lies even around its letters; so it is moved
     * until it lies around the line, and the inner one is moved back.
     *
     * @param size of the em, like all lengths in the engine's dots
     */
    private List<Element> room(Document document, float size, float ascent, float descent) {
        float shift = size * metrics.middle() + (descent - ascent) / 2;
        return List.of(span(document, pixels(ascent + descent), pixels(-shift)), span(document, "0", pixels(shift)));
    }

    private static Element span(Document document, String height, String shift) {
        Element span = document.createElementNS(document.getDocumentElement().getNamespaceURI(), "span");
        span.setAttribute("style", "line-height:" + height + ";vertical-align:" + shift);
        return span;
    }

    private static String pixels(double dots) {
        return String.format(Locale.ROOT, "%.2fpx", dots / LaidOutBlock.PIXEL);
    }
}
