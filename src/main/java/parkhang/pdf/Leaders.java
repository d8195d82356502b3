package parkhang.pdf;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.html.PageClass;
import parkhang.pdf.draw.Drawing;
import parkhang.pdf.draw.PageDevice;
import parkhang.pdf.line.InlineItem;
import parkhang.pdf.markup.Dom;

/**
 * The dots that lead from an entry of the contents to the number of its page. They are drawn as artifacts, not written: nobody who
 * hears the entry hears them; the engine's own would be read aloud, dot by dot. Those of all entries stand below one another.
 */
final class Leaders {
    /** In points. */
    private static final double APART = 4.5;

    private static final double DOT = 0.9;

    private static final double LEAST_GAP = 4;

    private final List<Leader> leaders = new ArrayList<>();
    private @Nullable LineBox entry;

    private Leaders() {}

    /** From where to where, in the engine's dots. */
    private record Leader(int from, int to, int baseline) {}

    /** Those of all entries under the box, whose lines are set. */
    static Leaders under(Box box) {
        Leaders leaders = new Leaders();
        leaders.collect(box);
        return leaders;
    }

    private void collect(Box box) {
        for (int i = 0; i < box.getChildCount(); i++) {
            if (box instanceof BlockBox && box.getChild(i) instanceof LineBox line) {
                add(box, line);
            } else {
                collect(box.getChild(i));
            }
        }
    }

    private void add(Box block, LineBox line) {
        if (block.getElement() == null) {
            return;
        }
        if (Dom.hasClass(block.getElement(), PageClass.ENTRY)) {
            entry = line;
        } else if (Dom.hasClass(block.getElement(), PageClass.ENTRY_PAGE) && entry != null) {
            boolean mirrored = left(line) < left(entry);
            int from = right(mirrored ? line : entry);
            int to = left(mirrored ? entry : line);
            leaders.add(new Leader(from, to, baseline(line)));
            entry = null;
        }
    }

    private static int left(LineBox line) {
        return InlineItem.of(line).stream().mapToInt(InlineItem::left).min().orElse(line.getAbsX());
    }

    private static int right(LineBox line) {
        return InlineItem.of(line).stream().mapToInt(InlineItem::right).max().orElse(line.getAbsX());
    }

    private static int baseline(LineBox line) {
        return line.getAbsY() + line.getBaseline();
    }

    /**
     * Draws those of one page.
     *
     * @param top of the page in the document, in the engine's dots
     */
    void draw(PageDevice device, int top, int bottom) {
        for (Leader leader : leaders) {
            if (leader.baseline() >= top && leader.baseline() < bottom) {
                draw(leader, device);
            }
        }
    }

    private static void draw(Leader leader, PageDevice device) {
        double first = Math.ceil((device.pageX(leader.from()) + LEAST_GAP) / APART) * APART;
        double last = Math.floor((device.pageX(leader.to()) - LEAST_GAP) / APART) * APART;
        if (first >= last) {
            return;
        }
        double y = device.pageY(leader.baseline()) + DOT / 2;
        Drawing drawing = device.drawing().add("/Artifact BMC q 1 J ");
        drawing.add(0.416)
                .add(0.384)
                .add(0.357)
                .add("RG ")
                .add(DOT)
                .add("w [0 ")
                .add(APART)
                .add("] 0 d ");
        drawing.add(first).add(y).add("m ").add(last + DOT / 10).add(y).add("l S Q EMC\n");
    }
}
