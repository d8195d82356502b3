package parkhang.translation.check;

import java.util.Locale;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
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
    public Content source() {
        return unit.source();
    }
}
