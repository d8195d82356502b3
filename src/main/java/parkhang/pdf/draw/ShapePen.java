package parkhang.pdf.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import parkhang.svg.SvgShape;
import parkhang.svg.SvgShapes;

/** Draws a figure's shapes into a page's drawing, in place (ISO 32000-1, 8.5): so they are neither a form nor pixels. */
final class ShapePen {
    private static final String[] SEGMENTS = {"m", "l", "", "c", "h"};

    private final PageDevice device;
    private final Drawing drawing;
    private final boolean grey;

    /** @param grey whether each colour becomes the grey that is as light */
    ShapePen(PageDevice device, boolean grey) {
        this.device = device;
        this.drawing = device.drawing();
        this.grey = grey;
    }

    /**
     * Draws a figure as large as its box holds it, in the middle.
     *
     * @param x of the box's left edge, in the engine's dots
     * @param y of its upper edge
     */
    void draw(SvgShapes figure, double x, double y, double width, double height) {
        double scale = Math.min(width / figure.width(), height / figure.height());
        double left = x + (width - scale * figure.width()) / 2;
        double top = y + (height - scale * figure.height()) / 2;
        double points = scale / device.getDotsPerPoint();
        AffineTransform toPage =
                new AffineTransform(points, 0, 0, -points, device.pageX((float) left), device.pageY((float) top));
        drawing.add("q ");
        clip(new Rectangle2D.Double(0, 0, figure.width(), figure.height()), toPage);
        figure.shapes().forEach(shape -> draw(shape, toPage));
        drawing.add("Q\n");
    }

    private void draw(SvgShape shape, AffineTransform toPage) {
        AffineTransform own = new AffineTransform(toPage);
        own.concatenate(shape.transform());
        drawing.add("q ");
        shape.clips().forEach(clip -> clip(clip, toPage));
        if (shape.opacity() < 1) {
            device.useOpacity(shape.opacity());
        }
        if (shape.pen() == null) {
            colour(shape.colour(), "rg ");
            path(shape.outline().getPathIterator(own), false);
            drawing.add(isEvenOdd(shape.outline()) ? "f*" : "f");
        } else {
            colour(shape.colour(), "RG ");
            stroke(shape.outline(), shape.pen(), own);
        }
        drawing.add(" Q\n");
    }

    private void clip(Shape clip, AffineTransform toPage) {
        path(clip.getPathIterator(toPage), false);
        drawing.add(isEvenOdd(clip) ? "W* n " : "W n ");
    }

    /** In the outline's own units, so that a pen is slanted and stretched with what it draws. */
    private void stroke(Shape outline, BasicStroke pen, AffineTransform own) {
        double[] matrix = new double[6];
        own.getMatrix(matrix);
        for (double number : matrix) {
            drawing.addSize(number);
        }
        drawing.add("cm ").addSize(pen.getLineWidth()).add("w ");
        drawing.add(pen.getEndCap() + " J ").add(pen.getLineJoin() + " j ");
        drawing.addSize(Math.max(1, pen.getMiterLimit())).add("M ");
        float[] dashes = pen.getDashArray();
        if (dashes != null) {
            drawing.add("[");
            for (float dash : dashes) {
                drawing.addSize(dash);
            }
            drawing.add("] ").addSize(pen.getDashPhase()).add("d ");
        }
        path(outline.getPathIterator(null), true);
        drawing.add("S");
    }

    private void colour(Color colour, String operator) {
        int level = Srgb.grey(Srgb.luminance(colour.getRGB()));
        Color drawn = grey ? new Color(level, level, level) : colour;
        for (float part : drawn.getRGBColorComponents(null)) {
            drawing.add(part);
        }
        drawing.add(operator);
    }

    private static boolean isEvenOdd(Shape shape) {
        return shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }

    /** @param fine whether the path's units may be larger than a point */
    private void path(PathIterator path, boolean fine) {
        double[] points = new double[6];
        double lastX = 0;
        double lastY = 0;
        for (; !path.isDone(); path.next()) {
            int segment = path.currentSegment(points);
            if (segment == PathIterator.SEG_QUADTO) {
                segment = PathIterator.SEG_CUBICTO;
                raise(points, lastX, lastY);
            }
            int count = segment == PathIterator.SEG_CUBICTO ? 6 : segment == PathIterator.SEG_CLOSE ? 0 : 2;
            for (int i = 0; i < count; i++) {
                if (fine) {
                    drawing.addSize(points[i]);
                } else {
                    drawing.add(points[i]);
                }
            }
            drawing.add(SEGMENTS[segment]).add(" ");
            if (count > 0) {
                lastX = points[count - 2];
                lastY = points[count - 1];
            }
        }
    }

    /** Makes a curve of the second degree, which PDF has none of, one of the third. */
    private static void raise(double[] points, double x, double y) {
        double controlX = points[0];
        double controlY = points[1];
        points[4] = points[2];
        points[5] = points[3];
        points[0] = x + (controlX - x) * 2 / 3;
        points[1] = y + (controlY - y) * 2 / 3;
        points[2] = points[4] + (controlX - points[4]) * 2 / 3;
        points[3] = points[5] + (controlY - points[5]) * 2 / 3;
    }
}
