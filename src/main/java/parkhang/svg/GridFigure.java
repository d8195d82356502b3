package parkhang.svg;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A figure of black bars on a grid, as a QR code is: read without the library, which takes long to load. */
final class GridFigure {
    private static final Pattern START = Pattern.compile(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"(\\d{1,4})\" height=\"(\\d{1,4})\"><path d=\"");
    private static final Pattern BAR = Pattern.compile("M(\\d{1,4}) (\\d{1,4})h(\\d{1,4})v1h-(\\d{1,4})z");
    private static final String END = "\"/></svg>";

    private GridFigure() {}

    /** The figure's shapes; empty if it is another one, or written otherwise. */
    static Optional<SvgShapes> of(String xml) {
        Matcher start = START.matcher(xml);
        if (!start.lookingAt() || !xml.endsWith(END)) {
            return Optional.empty();
        }
        Path2D bars = new Path2D.Double();
        int end = xml.length() - END.length();
        int at = start.end();
        for (Matcher bar = BAR.matcher(xml); at < end && bar.region(at, end).lookingAt(); at = bar.end()) {
            if (!bar.group(3).equals(bar.group(4))) {
                return Optional.empty();
            }
            draw(bar, bars);
        }
        double width = Integer.parseInt(start.group(1));
        double height = Integer.parseInt(start.group(2));
        SvgShape shape = new SvgShape(bars, new AffineTransform(), null, Color.BLACK, 1, List.of());
        return at == end ? Optional.of(new SvgShapes(width, height, List.of(shape))) : Optional.empty();
    }

    private static void draw(Matcher bar, Path2D bars) {
        double left = Integer.parseInt(bar.group(1));
        double top = Integer.parseInt(bar.group(2));
        double right = left + Integer.parseInt(bar.group(3));
        bars.moveTo(left, top);
        bars.lineTo(right, top);
        bars.lineTo(right, top + 1);
        bars.lineTo(left, top + 1);
        bars.closePath();
    }
}
