package parkhang.translation.check;

import java.util.Locale;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.State;
import parkhang.translation.Unit;

/**
 * A source and its target.
 *
 * @param unit the article's
 * @param filed the bundle's; places and notes are its
 * @param target the bundle unit's, not blank
 * @param from the source's locale
 * @param to the target's locale
 */
public record Pair(Unit unit, BundleUnit filed, Content target, Locale from, Locale to) {
    /** U+FFFC, the object replacement character. */
    private static final String CODE = "\uFFFC";

    public Content source() {
        return unit.source();
    }

    /** Whether the target is meant to be printed, so that it can be compared with others. */
    public boolean isTranslated() {
        return filed.isPrintable(State.TRANSLATED);
    }

    /** The source's words, with one character in place of each code that stands for itself. */
    public String sourceText() {
        return unit.source().plainText(CODE);
    }

    /** The target's words, with one character in place of each code that stands for itself. */
    public String targetText() {
        return target.plainText(CODE);
    }
}
