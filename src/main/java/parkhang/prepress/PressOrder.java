package parkhang.prepress;

import org.jspecify.annotations.Nullable;
import parkhang.imprint.Points;
import parkhang.imprint.TrimSize;

/**
 * What a print shop wants.
 *
 * @param trim the size of the trimmed sheet; null for the imprint's
 * @param bleed how far what reaches an edge is drawn beyond it, in points
 * @param inkLimit the most ink that may lie on one spot, in percent of all four together
 */
public record PressOrder(@Nullable TrimSize trim, float bleed, PressProfile profile, int inkLimit) {
    /** What a sheet-fed press on coated paper dries; ISO Coated v2, a profile of the same condition as ours, keeps to it. */
    public static final int USUAL_INK_LIMIT = 330;

    /** In points: 3 mm, which most print shops ask for. */
    public static final float USUAL_BLEED = Points.ofMillimetres(3);

    /** What is meant where a print shop has said nothing. */
    public static PressOrder usual() {
        return new PressOrder(null, USUAL_BLEED, PressProfile.ofProgram(), USUAL_INK_LIMIT);
    }
}
