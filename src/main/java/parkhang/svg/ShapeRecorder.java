package parkhang.svg;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records what the library draws, in place of drawing it. */
final class ShapeRecorder implements Output {
    private static final double FAR = 1e9;

    private final List<SvgShape> shapes;
    private State state;

    private record State(AffineTransform transform, BasicStroke pen, Color colour, float opacity, List<Shape> clips) {}

    ShapeRecorder() {
        this(new ArrayList<>(), new State(new AffineTransform(), new BasicStroke(), Color.BLACK, 1, List.of()));
    }

    private ShapeRecorder(List<SvgShape> shapes, State state) {
        this.shapes = shapes;
        this.state = state;
    }

    List<SvgShape> shapes() {
        return shapes;
    }

    @Override
    public void fillShape(Shape shape) {
        add(shape, null);
    }

    @Override
    public void drawShape(Shape shape) {
        add(shape, state.pen());
    }

    private void add(Shape shape, @Nullable BasicStroke pen) {
        float opacity = state.opacity() * state.colour().getAlpha() / 255f;
        Path2D outline = new Path2D.Double(shape);
        shapes.add(new SvgShape(outline, state.transform(), pen, state.colour(), opacity, state.clips()));
    }

    @Override
    public void setPaint(Paint paint) {
        if (!(paint instanceof Color colour)) {
            throw new IllegalStateException("a figure has plain colours only");
        }
        state = new State(state.transform(), state.pen(), colour, state.opacity(), state.clips());
    }

    @Override
    public void setPaint(Supplier<Paint> paint) {
        setPaint(paint.get());
    }

    @Override
    public void setStroke(Stroke stroke) {
        state = new State(state.transform(), (BasicStroke) stroke, state.colour(), state.opacity(), state.clips());
    }

    @Override
    public Stroke stroke() {
        return state.pen();
    }

    @Override
    public void applyClip(Shape clip) {
        List<Shape> clips = new ArrayList<>(state.clips());
        clips.add(new Path2D.Double(clip, state.transform()));
        state = new State(state.transform(), state.pen(), state.colour(), state.opacity(), clips);
    }

    @Override
    public void applyOpacity(float opacity) {
        float both = state.opacity() * opacity;
        state = new State(state.transform(), state.pen(), state.colour(), both, state.clips());
    }

    @Override
    public float currentOpacity() {
        return state.opacity();
    }

    @Override
    public void setTransform(AffineTransform transform) {
        AffineTransform own = new AffineTransform(transform);
        state = new State(own, state.pen(), state.colour(), state.opacity(), state.clips());
    }

    @Override
    public void applyTransform(AffineTransform transform) {
        AffineTransform both = transform();
        both.concatenate(transform);
        setTransform(both);
    }

    @Override
    public void rotate(double angle) {
        applyTransform(AffineTransform.getRotateInstance(angle));
    }

    @Override
    public void scale(double x, double y) {
        applyTransform(AffineTransform.getScaleInstance(x, y));
    }

    @Override
    public void translate(double x, double y) {
        applyTransform(AffineTransform.getTranslateInstance(x, y));
    }

    @Override
    public AffineTransform transform() {
        return new AffineTransform(state.transform());
    }

    @Override
    public Output createChild() {
        return new ShapeRecorder(shapes, state);
    }

    @Override
    public SafeState safeState() {
        State saved = state;
        return () -> state = saved;
    }

    /** All there is: what can't be seen is clipped by whoever draws the shapes. */
    @Override
    public Rectangle2D clipBounds() {
        return new Rectangle2D.Double(-FAR, -FAR, 2 * FAR, 2 * FAR);
    }

    @Override
    public boolean supportsFilters() {
        return false;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }

    @Override
    public void drawImage(BufferedImage image) {
        refusePixels();
    }

    @Override
    public void drawImage(Image image, @Nullable ImageObserver observer) {
        refusePixels();
    }

    @Override
    public void drawImage(Image image, AffineTransform transform, @Nullable ImageObserver observer) {
        refusePixels();
    }

    private static void refusePixels() {
        throw new IllegalStateException("a figure has no pixels");
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public void dispose() {}

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {}

    @Override
    public @Nullable RenderingHints renderingHints() {
        return null;
    }

    @Override
    public @Nullable Object renderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {}
}
