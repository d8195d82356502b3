package parkhang.translation.glossary;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;

/**
 * A term of the source, and how it is to be translated.
 *
 * @param language that the source is in; null where it is the archive's
 * @param note what a translator must know to use it; empty where there is nothing to say
 */
public record Term(Place place, @Nullable Locale language, String source, String target, String note) {

    /** A term of the archive's own language. */
    public Term(Place place, String source, String target, String note) {
        this(place, null, source, target, note);
    }

    /** What a glossary has once. */
    record Key(@Nullable Locale language, String source) {}

    Key key() {
        return new Key(language, source);
    }

    public Term in(Locale other) {
        return new Term(place, other, source, target, note);
    }

    Term with(String otherNote) {
        return new Term(place, language, source, target, otherNote);
    }
}
