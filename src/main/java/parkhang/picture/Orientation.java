package parkhang.picture;

import java.awt.geom.AffineTransform;
import java.util.Optional;

/** How a picture is turned before it is shown, in the order of the Exif tag's values (Exif 2.32, 4.6.4 A). */
public enum Orientation {
    UPRIGHT(new AffineTransform(1, 0, 0, 1, 0, 0)),
    MIRRORED(new AffineTransform(-1, 0, 0, 1, 1, 0)),
    UPSIDE_DOWN(new AffineTransform(-1, 0, 0, -1, 1, 1)),
    FLIPPED(new AffineTransform(1, 0, 0, -1, 0, 1)),
    TRANSPOSED(new AffineTransform(0, 1, 1, 0, 0, 0)),
    TURNED_RIGHT(new AffineTransform(0, 1, -1, 0, 1, 0)),
    TRANSVERSED(new AffineTransform(0, -1, -1, 0, 1, 1)),
    TURNED_LEFT(new AffineTransform(0, -1, 1, 0, 0, 1));

    private final AffineTransform turn;

    Orientation(AffineTransform turn) {
        this.turn = turn;
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
            double[] m = new double[4];
            one.turn.getMatrix(m);
            if (near(m[0], a) && near(m[1], -b) && near(m[2], -c) && near(m[3], d)) {
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
        return new AffineTransform(turn);
    }

    /** Whether width and height change places. */
    public boolean isSideways() {
        return turn.getScaleX() == 0;
    }
}
