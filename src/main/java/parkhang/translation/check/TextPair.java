package parkhang.translation.check;

import java.util.Locale;
import parkhang.translation.UnitKind;

/**
 * A source and its target as they are read, made once for all rules of texts.
 *
 * @param pair what they were made from
 */
record TextPair(Pair pair, ReadableText source, ReadableText target) {

    static TextPair of(Pair pair) {
        return new TextPair(
                pair, ReadableText.of(pair.source(), pair.unit()), ReadableText.of(pair.target(), pair.unit()));
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
