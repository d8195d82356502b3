package parkhang.translation.check;

import java.util.Locale;
import parkhang.translation.UnitKind;

/**
 * A source and its target as they are read, made once for all rules of writing.
 *
 * @param pair what they were made from
 */
record Writing(Pair pair, Reading source, Reading target) {

    static Writing of(Pair pair) {
        return new Writing(pair, Reading.of(pair.source(), pair.unit()), Reading.of(pair.target(), pair.unit()));
    }

    Locale locale() {
        return pair.to();
    }

    /** The target's language, as an ISO 639 code. */
    String language() {
        return pair.to().getLanguage();
    }

    UnitKind kind() {
        return pair.unit().kind();
    }
}
