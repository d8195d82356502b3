package parkhang.translation.check;

import java.util.Locale;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.State;
import parkhang.translation.Unit;
import parkhang.translation.UnitKind;

/**
 * A source and its target.
 *
 * @param sourceText the article's; several locales' pairs may have the same one, as it is read once
 * @param targetText the bundle unit's, not blank
 * @param filed the bundle's; places and notes are its
 */
public record Pair(ReadableText sourceText, ReadableText targetText, BundleUnit filed) {

    /** The pair of a unit and one target, for which its source is read alone. */
    public static Pair of(Unit unit, BundleUnit filed, Content target, Locale from, Locale to) {
        return new Pair(ReadableText.of(unit.source(), unit, from), ReadableText.of(target, unit, to), filed);
    }

    /** The article's unit. */
    public Unit unit() {
        return sourceText.unit();
    }

    public Content source() {
        return sourceText.content();
    }

    public Content target() {
        return targetText.content();
    }

    /** The source's locale. */
    public Locale from() {
        return sourceText.locale();
    }

    /** The target's locale. */
    public Locale to() {
        return targetText.locale();
    }

    /** The target's language, as an ISO 639 code. */
    String language() {
        return to().getLanguage();
    }

    UnitKind kind() {
        return unit().kind();
    }

    /** Whether the target is meant to be printed, so that it can be compared with others. */
    public boolean isTranslated() {
        return filed.isPrintable(State.TRANSLATED);
    }
}
