package parkhang.svg;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/**
 * Turns a figure's text into outlines, so that it looks alike wherever the figure is shown. All scripts are shaped so, and no
 * text stands on a page that its edition does not have: a figure's words are its description's.
 */
@FunctionalInterface
public interface Lettering {
    /** For those who only want to know whether a figure can be read. */
    Lettering NONE = (text, type, place, diagnostics) -> new Letters(new Path2D.Double(), 0);

    /** For a figure whose letters are a part of it, as a logo's are. */
    Lettering REFUSED = (text, type, place, diagnostics) -> {
        diagnostics.report(place, SvgCode.SVG_REFUSED.with("logo", Map.of()));
        return Lettering.NONE.letters(text, type, place, diagnostics);
    };

    /**
     * The outlines of a text on one line; what there is no glyph for is reported.
     *
     * @param place where the text stands in the figure's file
     */
    Letters letters(String text, Type type, Place place, Diagnostics diagnostics);

    /** What letters are wanted; whoever has none of the kind takes others. */
    record Type(boolean serif, boolean bold, boolean italic) {}

    /**
     * Letters on a line that begins at the origin.
     *
     * @param outline in ems, downwards from the baseline
     * @param advance how long the line is, in ems
     */
    record Letters(Path2D outline, double advance) {
        private static final String COMMANDS = "MLQCZ";
        private static final int[] COORDINATES = {2, 2, 4, 6, 0};

        /**
         * The outline as SVG writes it (SVG 2, section 9.3).
         *
         * @param size of an em, in the figure's units
         * @param x where the line begins, in the same
         * @param y where its baseline is
         */
        String pathData(double size, double x, double y) {
            StringBuilder data = new StringBuilder();
            double[] points = new double[6];
            for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
                int segment = path.currentSegment(points);
                data.append(COMMANDS.charAt(segment));
                for (int i = 0; i < COORDINATES[segment]; i++) {
                    data.append(i == 0 ? "" : " ").append(number(points[i] * size + (i % 2 == 0 ? x : y), size));
                }
            }
            return data.toString();
        }

        /** To a thousandth of an em or better. */
        private static String number(double value, double size) {
            int digits = Math.max(0, 3 - (int) Math.floor(Math.log10(size)));
            BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
            return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        }
    }
}
