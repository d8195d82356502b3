package parkhang.picture;

import java.awt.geom.AffineTransform;
import java.util.Optional;

/** How a picture is turned before it is shown, in the order of the Exif tag's values (Exif 2.32, 4.6.4 A). */
public enum Orientation {
    UPRIGHT(1, 0, 0, 1, 0, 0),
    MIRRORED(-1, 0, 0, 1, 1, 0),
    UPSIDE_DOWN(-1, 0, 0, -1, 1, 1),
    FLIPPED(1, 0, 0, -1, 0, 1),
    TRANSPOSED(0, 1, 1, 0, 0, 0),
    TURNED_RIGHT(0, 1, -1, 0, 1, 0),
    TRANSVERSED(0, -1, -1, 0, 1, 1),
    TURNED_LEFT(0, -1, 1, 0, 0, 1);

    private final int xx;
    private final int yx;
    private final int xy;
    private final int yy;
    private final int left;
    private final int top;

    /** The numbers of a matrix, in the order of {@link AffineTransform}. */
    Orientation(int xx, int yx, int xy, int yy, int left, int top) {
        this.xx = xx;
        this.yx = yx;
        this.xy = xy;
        this.yy = yy;
        this.left = left;
        this.top = top;
    }

    /** The one with the tag's value; a value that there is none for says nothing. */
    static Orientation of(int value) {
        return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
    }

    /**
     * The one that a PDF's matrix makes of a picture (ISO 32000-1, 8.3.4 and 8.9.5), each number without the size; empty where it
     * slants it.
     */
    public static Optional<Orientation> drawn(double a, double b, double c, double d) {
        for (Orientation one : values()) {
            if (near(one.xx, a) && near(one.yx, -b) && near(one.xy, -c) && near(one.yy, d)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static boolean near(double wanted, double found) {
        return Math.abs(wanted - found) < 0.01;
    }

    /** From the stored picture to the upright one, where both are a unit wide and high and begin at the top left. */
    public AffineTransform turn() {
        return new AffineTransform(xx, yx, xy, yy, left, top);
    }

    /** Whether width and height change places. */
    public boolean isSideways() {
        return xx == 0;
    }
}
