package parkhang.html;

/** What a picture of a title and its office is for, by which it has its size in pixels. */
public enum CardForm {
    /** As Open Graph's readers want it. */
    LINK(1200, 630),
    /** As a shelf of e-books shows it: upright, three wide and four high. */
    COVER(1200, 1600);

    private final int width;
    private final int height;

    CardForm(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
