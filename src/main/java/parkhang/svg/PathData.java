package parkhang.svg;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes outlines as SVG's path data.
 *
 * @param size of an em, in the figure's units
 * @param x where the outlines' origin is, in the same
 * @param y where it is
 */
record PathData(double size, double x, double y) {
    private static final String COMMANDS = "MLQCZ";
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};

    String of(Path2D outline) {
        StringBuilder data = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(points);
            data.append(COMMANDS.charAt(segment));
            for (int i = 0; i < COORDINATES[segment]; i++) {
                data.append(i == 0 ? "" : " ").append(number(points[i] * size + (i % 2 == 0 ? x : y)));
            }
        }
        return data.toString();
    }

    /** To a thousandth of an em or better. */
    private String number(double value) {
        int digits = Math.max(0, 3 - (int) Math.floor(Math.log10(size)));
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
