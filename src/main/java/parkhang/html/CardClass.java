package parkhang.html;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The classes that only a link card has; all else is as in editions. */
enum CardClass {
    /** The body of a card with a logo. */
    MARKED,
    /** The body of an e-book's cover. */
    UPRIGHT,
    /** What stands between masthead and day. */
    MIDDLE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those of a body; null where it has none. */
    static @Nullable String of(CardForm form, boolean hasLogo) {
        String all = Stream.of(hasLogo ? MARKED : null, form == CardForm.COVER ? UPRIGHT : null)
                .filter(Objects::nonNull)
                .map(CardClass::word)
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }

    /** Of a title. */
    static String size(int size) {
        return "size-" + size;
    }
}
