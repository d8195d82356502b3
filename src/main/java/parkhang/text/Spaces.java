package parkhang.text;

/** The spaces at which no line breaks. */
public final class Spaces {
    /** As wide as the space between words. */
    public static final String NO_BREAK = "\u00A0";

    public static final String NARROW_NO_BREAK = "\u202F";

    private Spaces() {}
}
