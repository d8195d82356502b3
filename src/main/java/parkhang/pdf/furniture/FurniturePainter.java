package parkhang.pdf.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parkhang.font.GlyphRun;
import parkhang.pdf.draw.Drawing;
import parkhang.pdf.draw.PageDevice;
import parkhang.pdf.furniture.FurnitureStyles.Style;
import parkhang.pdf.furniture.PageFurniture.ImprintLine;
import parkhang.pdf.line.GlyphPen;
import parkhang.pdf.line.ItemShaper;
import parkhang.pdf.line.LineMetrics;

/**
 * Draws heads and feet on the pages of one document, as artifacts of pagination (ISO 32000-1, 14.8.2.2), behind all else: a reader that
 * goes by the order of drawing comes to them when the page's text is over.
 */
public final class FurniturePainter {
    /** In points: the least room between the page's number and the imprint beside it. */
    private static final float GAP = 10;

    /** In points: how wide the rule above notes is, and how far below the text. */
    private static final float NOTE_RULE = 60;

    private static final float ABOVE_NOTES = 8;

    private static final String SOFT_HYPHEN = "\u00AD";

    private final FurnitureStyles styles;
    private final ItemShaper shaper;
    private final GlyphPen pen;
    private final LineMetrics metrics;
    private final Locale locale;
    private final boolean rightToLeft;
    private final Map<Wanted, List<Line>> known = new HashMap<>();

    /** Most words are the same on all pages. */
    private record Wanted(String words, Style style, float measure, float indent) {}

    /** @param width in points */
    private record Line(String words, List<GlyphRun> runs, Style style, float width) {}

    /** @param rightToLeft the direction of the document */
    public FurniturePainter(
            FurnitureStyles styles,
            ItemShaper shaper,
            GlyphPen pen,
            LineMetrics metrics,
            Locale locale,
            boolean rightToLeft) {
        this.styles = styles;
        this.shaper = shaper;
        this.pen = pen;
        this.metrics = metrics;
        this.locale = locale;
        this.rightToLeft = rightToLeft;
    }

    /** Draws those of one page, on which the device must begin in its upper left corner. */
    public void paint(PageFurniture page, Frame frame, PageDevice device) {
        if (page.notes() > 0) {
            device.drawing().add("/Artifact<</Type/Layout>>BDC q\n");
            float left =
                    rightToLeft ? frame.right() - frame.textIndent() - NOTE_RULE : frame.left() + frame.textIndent();
            drawRule(left, frame.text() - page.notes() + ABOVE_NOTES, NOTE_RULE, device);
            end(device);
        }
        List<Line> head = new ArrayList<>();
        float measure = frame.width() - frame.headIndent();
        if (page.mark() != null) {
            head.addAll(lines(page.mark(), styles.mark(), measure, 0));
        }
        page.titles().forEach(title -> head.addAll(lines(title, styles.title(), measure, 0)));
        if (!head.isEmpty()) {
            begin("Header", device);
            draw(head, frame.head(), frame.headIndent(), frame.headAtEnd(), frame, device);
            end(device);
        }
        if (page.folio() != null) {
            begin("Footer", device);
            paintFoot(page.folio(), page.imprint(), frame, device);
            end(device);
        }
    }

    /** Draws a bar beside the text, in the colour of rules; all in points, from the page's lower left corner. */
    public void paintBar(double left, double bottom, double width, double height, PageDevice device) {
        Drawing drawing = device.drawing().add("/Artifact<</Type/Layout>>BDC q\n");
        setColour(styles.rule().colour(), drawing)
                .add("rg ")
                .add(left)
                .add(bottom)
                .add(width)
                .add(height)
                .add("re f\n");
        end(device);
    }

    private void paintFoot(String folio, List<ImprintLine> imprint, Frame frame, PageDevice device) {
        drawRule(frame.left(), frame.foot(), frame.width(), device);
        float top = frame.foot() + styles.rule().thickness() + styles.rule().gap();
        List<Line> number = lines(folio, styles.folio(), frame.folioAtEnd() ? frame.width() : frame.besideImprint(), 0);
        draw(number, top, 0, frame.folioAtEnd(), frame, device);
        float taken = frame.folioAtEnd() ? number.get(0).width() + GAP : 0;
        List<Line> lines = new ArrayList<>();
        for (ImprintLine line : imprint) {
            Style style = line.isName() ? styles.name() : styles.imprint();
            lines.addAll(
                    lines(line.words(), style, frame.width() - frame.imprintIndent(), lines.isEmpty() ? taken : 0));
        }
        draw(lines, top, frame.imprintIndent(), false, frame, device);
    }

    private List<Line> lines(String words, Style style, float measure, float indent) {
        return known.computeIfAbsent(
                new Wanted(words.replace(SOFT_HYPHEN, ""), style, measure, indent),
                wanted ->
                        FurnitureLines.of(
                                        wanted.words(),
                                        measure,
                                        indent,
                                        locale,
                                        part -> width(shape(part, style), style))
                                .stream()
                                .map(line -> line(line, style))
                                .toList());
    }

    private Line line(String words, Style style) {
        List<GlyphRun> runs = shape(words, style);
        return new Line(words, runs, style, width(runs, style));
    }

    private List<GlyphRun> shape(String words, Style style) {
        return shaper.shape(words, style.family(), style.bold(), locale, rightToLeft);
    }

    private static float width(List<GlyphRun> runs, Style style) {
        return GlyphRun.width(runs) / 1000 * style.size();
    }

    /** Lines below one another. Those at the end stand where a line of the page's direction ends. */
    private void draw(List<Line> lines, float top, float indent, boolean atEnd, Frame frame, PageDevice device) {
        float y = top;
        for (Line line : lines) {
            float x = atEnd == rightToLeft ? frame.left() + indent : frame.right() - indent - line.width();
            float baseline = y + line.style().leading() / 2 + line.style().size() * metrics.middle();
            setColour(line.style().colour(), device.drawing()).add("rg\n");
            float dots = device.getDotsPerPoint();
            pen.drawUpright(line.runs(), line.words(), line.style().size() * dots, x * dots, baseline * dots, device);
            y += line.style().leading();
        }
    }

    private void drawRule(float left, float top, float width, PageDevice device) {
        float dots = device.getDotsPerPoint();
        float thickness = styles.rule().thickness();
        setColour(styles.rule().colour(), device.drawing())
                .add("rg ")
                .add(left)
                .add(device.pageY((top + thickness) * dots))
                .add(width)
                .add(thickness)
                .add("re f\n");
    }

    private static Drawing setColour(int colour, Drawing drawing) {
        return drawing.add((colour >> 16) / 255.0)
                .add((colour >> 8 & 0xFF) / 255.0)
                .add((colour & 0xFF) / 255.0);
    }

    private static void begin(String kind, PageDevice device) {
        device.drawing().add("/Artifact<</Type/Pagination/Subtype/").add(kind).add(">>BDC q\n");
    }

    private static void end(PageDevice device) {
        device.drawing().add("Q EMC\n");
    }
}
