package parkhang.terminal;

/** A number of things in words: {@code 1 file}, {@code 2 files}. */
public final class Counted {
    private Counted() {}

    /** So many things; their name is given in the singular, and its plural ends in s. */
    public static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
