package parkhang.pdf.line;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets the lines that the engine broke. It measured their texts word by word, from left to right; here they are shaped as they
 * stand together, in visual order, and justified.
 */
public final class LineSetter {
    private final LeafShaper shaper;
    private final SetTexts texts;

    public LineSetter(LeafShaper shaper, SetTexts texts) {
        this.shaper = shaper;
        this.texts = texts;
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
        boolean rightToLeft = block.getStyle().getDirection() == IdentValue.RTL;
        List<List<Leaf>> leaves = boxes.stream().map(Leaf::of).toList();
        List<List<Fragment>> lines = new Paragraph(leaves, rightToLeft).shape(shaper);
        for (int i = 0; i < boxes.size(); i++) {
            List<Fragment> line = lines.get(i);
            boolean isLast = i == boxes.size() - 1
                    || (boxes.get(i).isEndsOnNL() && leaves.get(i).stream().noneMatch(Leaf::isLineEnd));
            if (block.getStyle().isTextJustify()) {
                int gaps = rightToLeft ? 0 : Leaf.gaps(leaves.get(i));
                line = Justification.fill(block, boxes.get(i), line, gaps, isLast);
            }
            new LinePlacing(boxes.get(i), leaves.get(i), line).place(rightToLeft, texts);
        }
    }
}
