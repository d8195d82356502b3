package parkhang.gate;

import java.awt.geom.AffineTransform;

/** A rectangle on a page. All lengths are points, from the page's lower left corner. */
public record Box(double left, double bottom, double right, double top) {
    /** All there is: what nothing limits. */
    static final Box UNBOUNDED = new Box(-1e9, -1e9, 1e9, 1e9);

    /** The least rectangle on the page that holds one in a space of its own. */
    static Box of(AffineTransform space, double left, double bottom, double right, double top) {
        if (space.getShearX() == 0 && space.getShearY() == 0) {
            double oneSide = space.getScaleX() * left + space.getTranslateX();
            double otherSide = space.getScaleX() * right + space.getTranslateX();
            double oneEnd = space.getScaleY() * bottom + space.getTranslateY();
            double otherEnd = space.getScaleY() * top + space.getTranslateY();
            return new Box(
                    Math.min(oneSide, otherSide),
                    Math.min(oneEnd, otherEnd),
                    Math.max(oneSide, otherSide),
                    Math.max(oneEnd, otherEnd));
        }
        double[] corners = {left, bottom, left, top, right, bottom, right, top};
        space.transform(corners, 0, corners, 0, 4);
        return new Box(
                Math.min(Math.min(corners[0], corners[2]), Math.min(corners[4], corners[6])),
                Math.min(Math.min(corners[1], corners[3]), Math.min(corners[5], corners[7])),
                Math.max(Math.max(corners[0], corners[2]), Math.max(corners[4], corners[6])),
                Math.max(Math.max(corners[1], corners[3]), Math.max(corners[5], corners[7])));
    }

    /**
     * The same on the page when it is turned to the right by a quarter, as one is held that is drawn turned to the left.
     *
     * @param page how wide it is when it is not turned
     */
    public Box held(double page) {
        return of(held(page, new AffineTransform()), left, bottom, right, top);
    }

    /** The same of all that is drawn in a space. */
    static AffineTransform held(double page, AffineTransform space) {
        AffineTransform held = new AffineTransform(0, -1, 1, 0, 0, page);
        held.concatenate(space);
        return held;
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return top - bottom;
    }

    /** What lies in both; its width or its height is negative where nothing does. */
    public Box common(Box other) {
        return new Box(
                Math.max(left, other.left),
                Math.max(bottom, other.bottom),
                Math.min(right, other.right),
                Math.min(top, other.top));
    }

    /** The least that holds both. */
    public Box joined(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(bottom, other.bottom),
                Math.max(right, other.right),
                Math.max(top, other.top));
    }

    /** How far another reaches out of it, on the side where it is furthest; 0 where it lies within. */
    public double excess(Box other) {
        double across = Math.max(left - other.left, other.right - right);
        double along = Math.max(bottom - other.bottom, other.top - top);
        return Math.max(0, Math.max(across, along));
    }
}
