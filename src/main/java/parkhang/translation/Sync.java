package parkhang.translation;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings a bundle's units up to date with the article's. No target and no note is ever dropped, and no id is given twice:
 * the unit of the highest number stays as a mark even where nobody put work into it.
 */
public final class Sync {
    private Sync() {}

    /**
     * What changed.
     *
     * @param targets the refreshed bundle; equal to the old one where nothing was to be done
     * @param added how many units are new to the bundle
     * @param obsolete how many units the article has lost since the last time
     */
    public record Synced(ArticleTargets targets, int added, int obsolete) {}

    public static Synced sync(List<Unit> units, ArticleTargets old) {
        UnitMatcher matcher = UnitMatcher.match(units, old.units());
        List<BundleUnit> renewed = new ArrayList<>();
        int last = old.units().stream().mapToInt(Sync::number).max().orElse(0);
        int added = 0;
        for (Unit unit : units) {
            BundleUnit match = matcher.of(unit);
            renewed.add(match == null ? BundleUnit.untranslated("u" + (last + ++added), unit) : match.renewed(unit));
        }
        int obsolete = 0;
        for (BundleUnit left : matcher.unmatched()) {
            if (left.holdsWork() || (added == 0 && number(left) == last)) {
                renewed.add(left.obsolete());
                obsolete += left.isObsolete() ? 0 : 1;
            }
        }
        return new Synced(old.with(renewed), added, obsolete);
    }

    /** The number in an id of our own making, 0 in another tool's. */
    private static int number(BundleUnit unit) {
        return unit.id().matches("u[0-9]{1,9}") ? Integer.parseInt(unit.id().substring(1)) : 0;
    }
}
