package parkhang.imprint;

/** Points, the unit of all lengths on paper: of 1/72 inch, as PDF and CSS have them. */
public final class Points {
    public static final float PER_INCH = 72;

    /** CSS has 96 pixels to an inch. */
    public static final float PER_PIXEL = PER_INCH / 96;

    private static final float PER_MILLIMETRE = PER_INCH / 25.4f;
    private static final float MILLIMETRES = 25.4f / PER_INCH;

    private Points() {}

    public static float ofMillimetres(float millimetres) {
        return millimetres * PER_MILLIMETRE;
    }

    public static float toMillimetres(float points) {
        return points * MILLIMETRES;
    }
}
