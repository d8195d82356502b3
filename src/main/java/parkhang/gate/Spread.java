package parkhang.gate;

/** Two pages that face each other where two languages have pages of their own: the first language's, and the second's. */
public final class Spread {
    private Spread() {}

    /** Which of all a page is on; both count from 1. */
    public static int of(int page) {
        return (page + 1) / 2;
    }

    /** Whether a page, from 1, is the first of its two. */
    static boolean isFirst(int page) {
        return page % 2 == 1;
    }
}
