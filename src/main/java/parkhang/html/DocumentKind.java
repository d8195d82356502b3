package parkhang.html;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a page is of, as its root says. */
public enum DocumentKind {
    EDITION,
    /** Several editions, bound. */
    VOLUME,
    /** One article in two locales. */
    PARALLEL,
    /** Several articles in two locales, bound. */
    PARALLEL_VOLUME,
    /** What leads to editions on a site. */
    LIST,
    /** A title and its office, for a picture of them; nobody reads it as a page. */
    CARD;

    /** As the page has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a word; empty where there is none such, as in pages that were made before these said it. */
    public static Optional<DocumentKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
