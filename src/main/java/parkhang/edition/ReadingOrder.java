package parkhang.edition;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order those hear two languages on one page who follow its tags. */
public enum ReadingOrder {
    /** Each unit in the first language, and then in the second. */
    UNITS,
    /** All of the first language, and then all of the second. */
    LANGUAGES;

    /** The word for it on the command line and in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that word; empty where there is none. */
    public static Optional<ReadingOrder> named(String word) {
        return Stream.of(values()).filter(value -> value.word().equals(word)).findFirst();
    }
}
