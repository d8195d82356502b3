package parkhang.gate;

/** A rectangle on a page. All lengths are points, from the page's lower left corner. */
public record Box(double left, double bottom, double right, double top) {
    /** All there is: what nothing limits. */
    static final Box UNBOUNDED = new Box(-1e9, -1e9, 1e9, 1e9);

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
