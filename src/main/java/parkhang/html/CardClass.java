package parkhang.html;

import java.util.Locale;

/** The classes that only a link card has; all else is as in editions. */
enum CardClass {
    /** The body of a card with a logo. */
    MARKED,
    /** What stands between masthead and day. */
    MIDDLE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a title. */
    static String size(int size) {
        return "size-" + size;
    }
}
