package parkhang.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridFigureTest {
    private static final String BARS = "M4 4h7v1h-7zM12 4h1v1h-1zM4 5h1v1h-1zM10 5h1v1h-1z";

    private static String figure(String path) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"29\" height=\"28\"><path d=\"" + path + "\"/></svg>";
    }

    /** Written in another way, the library reads it; its clips are the figure's own area, which whoever draws it clips. */
    @Test
    void barsAreWhatTheLibraryMakesOfThem() {
        SvgShapes own = GridFigure.of(figure(BARS)).orElseThrow();
        String other = figure(BARS.replace("v", " v"));
        assertTrue(GridFigure.of(other).isEmpty());
        SvgShapes library = SvgShapes.of(other).orElseThrow();
        assertEquals(print(library), print(own));
        Rectangle2D area = new Rectangle2D.Double(0, 0, 29, 28);
        assertTrue(library.shapes().get(0).clips().stream()
                .allMatch(clip -> clip.getBounds2D().equals(area)));
    }

    @Test
    void whatIsNoGridIsLeftToTheLibrary() {
        assertTrue(GridFigure.of(figure("M4 4h7v1h-6z")).isEmpty());
        assertTrue(GridFigure.of(figure("M4 4h7v2h-7z")).isEmpty());
        assertTrue(GridFigure.of(figure(BARS + "M4 4l1 1z")).isEmpty());
        assertTrue(GridFigure.of(figure(BARS) + figure(BARS)).isEmpty());
        assertTrue(GridFigure.of(figure(BARS).replace("/>", " fill=\"red\"/>")).isEmpty());
    }

    private static List<String> print(SvgShapes figure) {
        List<String> lines = new ArrayList<>(List.of(figure.width() + " " + figure.height()));
        for (SvgShape shape : figure.shapes()) {
            lines.add(shape.transform() + " " + shape.pen() + " " + shape.colour() + " " + shape.opacity());
            lines.addAll(outline(shape.outline().getPathIterator(null)));
        }
        return lines;
    }

    private static List<String> outline(PathIterator path) {
        List<String> segments = new ArrayList<>(List.of("rule " + path.getWindingRule()));
        for (; !path.isDone(); path.next()) {
            double[] points = new double[6];
            segments.add(path.currentSegment(points) + " " + Arrays.toString(points));
        }
        return segments;
    }
}
