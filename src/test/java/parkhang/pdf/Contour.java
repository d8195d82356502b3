package parkhang.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * A closed line of a glyph's outline, at its place on a line of text.
 *
 * @param shape its segments, in thousandths of an em from its first point
 * @param x of its first point, in thousandths of an em from where the line's text begins
 * @param y of its first point, in thousandths of an em above the baseline
 */
record Contour(String shape, double x, double y) {
    /** Thousandths of an em. HarfBuzz's numbers are whole ones, a PDF's are rounded behind the fifth decimal of a point. */
    private static final double TOLERANCE = 0.5;

    private static final String SEGMENTS = "MLQCZ";
    private static final int[] POINTS = {1, 1, 2, 3, 0};

    /**
     * An outline's contours in their order.
     *
     * @param place what brings the outline's own units to thousandths of an em, and to its place
     */
    static List<Contour> of(GeneralPath outline, AffineTransform place) {
        List<Contour> contours = new ArrayList<>();
        StringBuilder shape = new StringBuilder();
        double[] first = {0, 0};
        double[] points = new double[6];
        for (PathIterator path = outline.getPathIterator(place); !path.isDone(); path.next()) {
            int segment = path.currentSegment(points);
            if (segment == PathIterator.SEG_MOVETO) {
                add(shape, first, contours);
                first = points.clone();
            }
            shape.append(SEGMENTS.charAt(segment));
            for (int i = 0; i < 2 * POINTS[segment]; i++) {
                shape.append(Math.round(points[i] - first[i % 2])).append(' ');
            }
        }
        add(shape, first, contours);
        return contours;
    }

    private static void add(StringBuilder shape, double[] first, List<Contour> contours) {
        if (!shape.isEmpty()) {
            contours.add(new Contour(shape.toString(), first[0], first[1]));
            shape.setLength(0);
        }
    }

    /** The first contour that differs; empty where none does. */
    static String difference(List<Contour> expected, List<Contour> drawn) {
        for (int i = 0; i < Math.min(expected.size(), drawn.size()); i++) {
            if (!expected.get(i).isLike(drawn.get(i))) {
                return "contour " + i + " is " + drawn.get(i) + ", not " + expected.get(i);
            }
        }
        return expected.size() == drawn.size() ? "" : drawn.size() + " contours, not " + expected.size();
    }

    private boolean isLike(Contour other) {
        return shape.equals(other.shape) && Math.abs(x - other.x) < TOLERANCE && Math.abs(y - other.y) < TOLERANCE;
    }
}
