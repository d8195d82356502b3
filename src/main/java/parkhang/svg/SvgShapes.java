package parkhang.svg;

import java.util.List;
import java.util.Optional;

/**
 * A figure as what it draws, in the order of drawing.
 *
 * @param width in pixels of CSS
 * @param height in the same
 */
public record SvgShapes(double width, double height, List<SvgShape> shapes) {
    public SvgShapes {
        shapes = List.copyOf(shapes);
    }

    /** What a figure draws that {@link SvgReader} has let in; empty where it can't be drawn. */
    public static Optional<SvgShapes> of(String xml) {
        return GridFigure.of(xml).or(() -> ShapeReader.read(xml));
    }
}
