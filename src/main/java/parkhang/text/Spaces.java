package parkhang.text;

/** The spaces at which no line breaks. */
final class Spaces {
    /** As wide as the space between words. */
    static final String NO_BREAK = "\u00A0";

    static final String NARROW_NO_BREAK = "\u202F";

    private Spaces() {}
}
