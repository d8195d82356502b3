package parkhang.ledger;

import java.util.Comparator;
import java.util.Locale;

/** Which edition: an article in a locale. In the order of slugs, and then of language tags. */
public record EditionKey(String slug, String tag) implements Comparable<EditionKey> {
    private static final Comparator<EditionKey> ORDER =
            Comparator.comparing(EditionKey::slug).thenComparing(EditionKey::tag);

    public static EditionKey of(String slug, Locale locale) {
        return new EditionKey(slug, locale.toLanguageTag());
    }

    @Override
    public int compareTo(EditionKey other) {
        return ORDER.compare(this, other);
    }

    /** As its files lie below the output: {@code de/tibet-dna}. */
    @Override
    public String toString() {
        return tag + "/" + slug;
    }
}
