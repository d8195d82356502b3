package parkhang.gate;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Keeps of a page's drawing instructions where they draw (ISO 32000-1, 8.3 to 8.5 and 9.4). A path that clips counts as its least
 * rectangle. Of text it knows what this program writes: horizontal, by Tf, Tm, Td and TJ.
 */
final class InkReader implements PageFollower {
    /** In points: numbers are written to a thousandth, and sizes of pages as the engine rounds them. */
    private static final double ROUNDING = 0.01;

    private final PageResources resources;
    private final FontText.Cache texts;
    private final GlyphBoxes.Cache boxes;
    private final PDPage page;
    private final List<PageInk.Text> shown = new ArrayList<>();
    private final List<PageInk.Picture> pictures = new ArrayList<>();
    private final Map<Integer, Box> shapes = new HashMap<>();
    private final Deque<State> saved = new ArrayDeque<>();
    private final Deque<Integer> marks = new ArrayDeque<>();
    private State state = new State(new AffineTransform(), Box.UNBOUNDED, null, null, 0);
    private AffineTransform line = new AffineTransform();
    private AffineTransform pen = new AffineTransform();
    private double leading;
    private @Nullable Box path;
    private boolean clips;
    private boolean turned;

    /** @param space from the user's units to the page's points */
    private record State(
            AffineTransform space, Box clip, @Nullable FontText text, @Nullable GlyphBoxes font, double size) {}

    InkReader(PDPage page, PageResources resources, FontText.Cache texts, GlyphBoxes.Cache boxes) {
        this.page = page;
        this.resources = resources;
        this.texts = texts;
        this.boxes = boxes;
    }

    /** What was drawn so far. */
    PageInk ink() {
        return new PageInk(shown, pictures, shapes, turned);
    }

    @Override
    public void follow(String operator, List<COSBase> operands) throws IOException {
        switch (operator) {
            case OperatorName.SAVE -> saved.push(state);
            case OperatorName.RESTORE -> state = saved.isEmpty() ? state : saved.pop();
            case OperatorName.CONCAT -> transform(operands);
            case OperatorName.BEGIN_MARKED_CONTENT -> begin(operands.get(0), new COSDictionary());
            case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> begin(operands.get(0), resources.properties(operands.get(1)));
            case OperatorName.END_MARKED_CONTENT -> marks.poll();
            case OperatorName.DRAW_OBJECT -> draw((COSName) operands.get(0));
            case OperatorName.SET_FONT_AND_SIZE -> setFont((COSName) operands.get(0), number(operands, 1));
            case OperatorName.BEGIN_TEXT -> setLine(new AffineTransform());
            case OperatorName.SET_MATRIX -> setLine(matrix(operands));
            case OperatorName.MOVE_TEXT -> move(number(operands, 0), number(operands, 1));
            case OperatorName.MOVE_TEXT_SET_LEADING -> {
                leading = -number(operands, 1);
                move(number(operands, 0), number(operands, 1));
            }
            case OperatorName.SET_TEXT_LEADING -> leading = number(operands, 0);
            case OperatorName.NEXT_LINE -> move(0, -leading);
            case OperatorName.SHOW_TEXT -> show(operands);
            case OperatorName.SHOW_TEXT_ADJUSTED -> show(((COSArray) operands.get(0)).toList());
            default -> followPath(operator, operands);
        }
    }

    private void followPath(String operator, List<COSBase> operands) {
        switch (operator) {
            case OperatorName.MOVE_TO, OperatorName.LINE_TO -> reach(operands, 2);
            case OperatorName.CURVE_TO -> reach(operands, 6);
            case OperatorName.CURVE_TO_REPLICATE_FINAL_POINT, OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT ->
                reach(operands, 4);
            case OperatorName.APPEND_RECT -> {
                reach(number(operands, 0), number(operands, 1));
                reach(number(operands, 0) + number(operands, 2), number(operands, 1) + number(operands, 3));
            }
            case OperatorName.CLIP_NON_ZERO, OperatorName.CLIP_EVEN_ODD -> clips = true;
            case OperatorName.ENDPATH -> end(false);
            case OperatorName.STROKE_PATH,
                    OperatorName.CLOSE_AND_STROKE,
                    OperatorName.FILL_NON_ZERO,
                    OperatorName.LEGACY_FILL_NON_ZERO,
                    OperatorName.FILL_EVEN_ODD,
                    OperatorName.FILL_NON_ZERO_AND_STROKE,
                    OperatorName.FILL_EVEN_ODD_AND_STROKE,
                    OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
                    OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE -> end(true);
            default -> {}
        }
    }

    private void transform(List<COSBase> operands) {
        AffineTransform matrix = matrix(operands);
        if (isWholePage(matrix)) {
            turned = true;
            List<State> before = List.copyOf(saved);
            saved.clear();
            before.forEach(drawn -> saved.add(held(drawn)));
            state = held(state);
        }
        AffineTransform space = new AffineTransform(state.space());
        space.concatenate(matrix);
        state = with(space, state);
    }

    /** Whether all that is to come is drawn turned to the left by a quarter, so that the page as it is trimmed, or bled, is filled. */
    private boolean isWholePage(AffineTransform matrix) {
        return !turned
                && shown.isEmpty()
                && pictures.isEmpty()
                && shapes.isEmpty()
                && matrix.equals(new AffineTransform(0, 1, -1, 0, matrix.getTranslateX(), 0))
                && Math.abs(matrix.getTranslateX() - page.getBleedBox().getWidth()) < ROUNDING;
    }

    private State held(State drawn) {
        return with(Box.held(page.getMediaBox().getWidth(), drawn.space()), drawn);
    }

    private static State with(AffineTransform space, State other) {
        return new State(space, other.clip(), other.text(), other.font(), other.size());
    }

    private void setFont(COSName name, double size) throws IOException {
        COSDictionary font = resources.font(name);
        state = new State(
                state.space(),
                state.clip(),
                font == null ? null : texts.of(font),
                font == null ? null : boxes.of(font),
                size);
    }

    /** What has no number of its own belongs to the mark around it, unless it says that it is no part of the text. */
    private void begin(COSBase tag, COSDictionary properties) {
        int id = properties.getInt(COSName.MCID);
        marks.push(id >= 0 ? id : COSName.ARTIFACT.equals(tag) ? PageInk.ARTIFACT : mark());
    }

    private int mark() {
        return marks.isEmpty() ? PageInk.ARTIFACT : marks.element();
    }

    private void draw(COSName name) {
        COSStream picture = resources.picture(name);
        if (picture != null) {
            pictures.add(new PageInk.Picture(mark(), state.space(), state.clip(), picture));
        }
    }

    private void setLine(AffineTransform matrix) {
        line = matrix;
        pen = new AffineTransform(matrix);
    }

    private void move(double x, double y) {
        AffineTransform next = new AffineTransform(line);
        next.translate(x, y);
        setLine(next);
    }

    private void show(List<? extends COSBase> parts) {
        GlyphBoxes font = state.font();
        FontText text = state.text();
        if (font == null || text == null) {
            return;
        }
        AffineTransform space = new AffineTransform(state.space());
        space.concatenate(pen);
        List<String> clusters = new ArrayList<>();
        List<Box> glyphs = new ArrayList<>();
        double x = 0;
        for (COSBase part : parts) {
            if (part instanceof COSNumber adjustment) {
                x -= adjustment.floatValue() / 1000 * state.size();
            } else if (part instanceof COSString codes) {
                x = show(codes.getBytes(), font, space, x, glyphs, text, clusters);
            }
        }
        pen.translate(x, 0);
        Box advance = Box.of(space, 0, 0, x, 0);
        for (Box glyph : glyphs) {
            advance = new Box(
                    advance.left(),
                    Math.min(advance.bottom(), glyph.bottom()),
                    advance.right(),
                    Math.max(advance.top(), glyph.top()));
        }
        double size = state.size() * Math.hypot(space.getShearX(), space.getScaleY());
        shown.add(new PageInk.Text(
                mark(), clusters, font.name(), size, space.getTranslateY(), advance, glyphs, state.clip()));
    }

    /** @return where the pen stands behind it */
    private double show(
            byte[] codes,
            GlyphBoxes font,
            AffineTransform space,
            double start,
            List<Box> glyphs,
            FontText text,
            List<String> clusters) {
        double size = state.size();
        double x = start;
        for (int i = 0; i + 1 < codes.length; i += 2) {
            int code = ((codes[i] & 0xFF) << 8) | (codes[i + 1] & 0xFF);
            Box box = font.box(code);
            if (box != null) {
                glyphs.add(Box.of(
                        space, x + box.left() * size, box.bottom() * size, x + box.right() * size, box.top() * size));
            }
            String meaning = text.meaning(code);
            clusters.add(meaning.isEmpty() && box != null ? PageInk.UNSAID : meaning);
            x += font.advance(code) * size;
        }
        return x;
    }

    private void reach(List<COSBase> operands, int count) {
        for (int i = 0; i < count; i += 2) {
            reach(number(operands, i), number(operands, i + 1));
        }
    }

    private void reach(double x, double y) {
        Box point = Box.of(state.space(), x, y, x, y);
        path = path == null ? point : path.joined(point);
    }

    private void end(boolean isPainted) {
        if (path != null && isPainted && mark() != PageInk.ARTIFACT) {
            shapes.merge(mark(), path.common(state.clip()), Box::joined);
        }
        if (path != null && clips) {
            state = new State(state.space(), state.clip().common(path), state.text(), state.font(), state.size());
        }
        path = null;
        clips = false;
    }

    private static AffineTransform matrix(List<COSBase> operands) {
        double[] numbers = new double[6];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(operands, i);
        }
        return new AffineTransform(numbers);
    }

    private static double number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
