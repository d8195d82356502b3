package parkhang.pdf;

import com.openhtmltopdf.render.JustificationInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.font.Cluster;

/**
 * What is added to the width of each cluster in turn. The engine's one way of placing single characters is to ask, once for each
 * of them and from first to last, how much room the justification of a line adds behind it.
 */
final class Kerns extends JustificationInfo {
    /** In the engine's dots. */
    private final float[] added;

    private int next;

    private Kerns(float[] added) {
        this.added = added;
    }

    /**
     * What brings each cluster to its place; null where the font's own widths do.
     *
     * @param codePoints that draw the clusters
     */
    static @Nullable Kerns between(List<Cluster> clusters, int[] codePoints, ShapedFont font, float size) {
        float[] added = new float[codePoints.length];
        boolean any = false;
        for (int i = 0; i + 1 < codePoints.length; i++) {
            added[i] = (clusters.get(i).advance() - font.advance(codePoints[i])) / 1000 * size;
            any |= added[i] != 0;
        }
        return any ? new Kerns(added) : null;
    }

    @Override
    public float getNonSpaceAdjust() {
        return added[next++];
    }
}
