package parkhang.picture;

import java.awt.geom.AffineTransform;

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

    /** From the stored picture to the upright one, where both are a unit wide and high and begin at the top left. */
    public AffineTransform turn() {
        return new AffineTransform(turn);
    }

    /** Whether width and height change places. */
    public boolean isSideways() {
        return turn.getScaleX() == 0;
    }
}
