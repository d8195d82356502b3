package parkhang.pdf.line;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.html.PageClass;

/**
 * Sets the lines that the engine broke, between its layout and its painting. It measured their texts word by word, from left to
 * right; here they are shaped as they stand together, in visual order, justified, and counted.
 */
public final class LineSetter {
    private final ItemShaper shaper;
    private final PlacedTexts texts;
    private final BlockBreaker breaker;
    private final LineCount count;

    public LineSetter(ItemShaper shaper, PlacedTexts texts, BlockBreaker breaker, LineCount count) {
        this.shaper = shaper;
        this.texts = texts;
        this.breaker = breaker;
        this.count = count;
    }

    /** Sets all lines in and under the box. */
    public void setUnder(Box box) {
        List<LineBox> lines = new ArrayList<>();
        for (int i = 0; i < box.getChildCount(); i++) {
            if (box.getChild(i) instanceof LineBox line) {
                lines.add(line);
            } else {
                setUnder(box.getChild(i));
            }
        }
        if (!lines.isEmpty() && box instanceof BlockBox block) {
            set(block, lines);
        }
    }

    private void set(BlockBox block, List<LineBox> boxes) {
        List<LinePlacement> lines = placements(block, boxes, shaper, breaker);
        List<LinePlacement> filled =
                lines.stream().filter(LinePlacement::isFilled).toList();
        boolean isNote = !filled.isEmpty() && isNote(block);
        filled.forEach(line -> count.add(line, isNote));
        lines.forEach(line -> line.place(texts));
        if (breaker.couldNotFill(block) || lines.stream().anyMatch(line -> Float.isInfinite(line.widening()))) {
            count.addRaggedParagraph();
        }
    }

    private static boolean isNote(@Nullable Box box) {
        return box != null
                && ((box.getElement() != null
                                && (PageClass.NOTES.isIn(box.getElement().getAttribute("class"))
                                        || PageClass.FOOTNOTE.isIn(
                                                box.getElement().getAttribute("class"))))
                        || isNote(box.getParent()));
    }

    /** The lines of a block as they will stand; nothing is moved yet. */
    static List<LinePlacement> placements(
            BlockBox block, List<LineBox> boxes, ItemShaper shaper, BlockBreaker breaker) {
        boolean rightToLeft = block.getStyle().getDirection() == IdentValue.RTL;
        List<List<InlineItem>> items = boxes.stream().map(InlineItem::of).toList();
        List<List<Fragment>> lines = new Paragraph(items, rightToLeft).shape(shaper);
        List<LinePlacement> placements = new ArrayList<>();
        boolean hangs = !rightToLeft && !breaker.isRagged(block).orElse(true);
        for (int i = 0; i < boxes.size(); i++) {
            List<Fragment> line = lines.get(i);
            boolean isLast = i == boxes.size() - 1 || isLast(block, boxes.get(i), items.get(i), breaker);
            float hanging = 0;
            float widening = 0;
            if (block.getStyle().isTextJustify()) {
                int gaps = rightToLeft ? 0 : LinePlacement.gaps(items.get(i), line);
                hanging = hangs ? Justification.leftHanging(line) : 0;
                float both = hangs ? hanging + Justification.rightHanging(line) : 0;
                Justification.Filled filled = Justification.fill(block, boxes.get(i), line, both, gaps, isLast);
                line = filled.fragments();
                widening = filled.widening();
            }
            placements.add(new LinePlacement(boxes.get(i), items.get(i), line, hanging, widening, rightToLeft));
        }
        return placements;
    }

    /** Whether a line is not to be filled: its author ends it, or its whole paragraph is ragged. */
    private static boolean isLast(BlockBox block, LineBox line, List<InlineItem> items, BlockBreaker breaker) {
        return breaker.isRagged(block)
                .map(ragged -> ragged || items.stream().anyMatch(InlineItem::isAuthorsLineEnd))
                .orElse(line.isEndsOnNL());
    }
}
