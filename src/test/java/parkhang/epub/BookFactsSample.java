package parkhang.epub;

import java.util.Locale;
import parkhang.Sample;
import parkhang.edition.Editions;

/** What some book says of itself. */
final class BookFactsSample {
    private BookFactsSample() {}

    static BookFacts of() {
        return BookFacts.of(Editions.edition(Sample.article("Text.\n"), Locale.ENGLISH));
    }
}
