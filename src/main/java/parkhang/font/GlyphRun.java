package parkhang.font;

import java.util.List;

/**
 * Neighbouring clusters of one font.
 *
 * @param rightToLeft whether the characters run so
 * @param clusters in visual order, the leftmost first
 * @param width how far the run moves the pen, in thousandths of an em
 */
public record GlyphRun(FontFace face, boolean rightToLeft, List<Cluster> clusters, float width) {
    public GlyphRun {
        clusters = List.copyOf(clusters);
    }

    public GlyphRun(FontFace face, boolean rightToLeft, List<Cluster> clusters) {
        this(face, rightToLeft, clusters, widthOf(clusters));
    }

    private static float widthOf(List<Cluster> clusters) {
        float width = 0;
        for (Cluster cluster : clusters) {
            width += cluster.advance();
        }
        return width;
    }

    /** How far the runs move the pen, in thousandths of an em. */
    public static float width(List<GlyphRun> runs) {
        float width = 0;
        for (GlyphRun run : runs) {
            width += run.width();
        }
        return width;
    }
}
