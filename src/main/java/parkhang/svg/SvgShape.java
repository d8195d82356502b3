package parkhang.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a figure draws.
 *
 * @param outline in units of its own
 * @param transform from there to the figure's pixels, downwards from its upper left corner
 * @param pen what the outline is drawn with, in the outline's units; null where its inside is filled
 * @param opacity from 0 to 1
 * @param clips in the figure's pixels: nothing is drawn outside any of them
 */
public record SvgShape(
        Shape outline,
        AffineTransform transform,
        @Nullable BasicStroke pen,
        Color colour,
        float opacity,
        List<Shape> clips) {
    public SvgShape {
        clips = List.copyOf(clips);
    }
}
