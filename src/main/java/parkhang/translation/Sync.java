package parkhang.translation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings a bundle's units up to date with the article's. No target and no note is ever dropped, and no id is given twice:
 * the unit of the highest number stays as a mark even where nobody put work into it.
 */
public final class Sync {
    private final ArticleTargets old;
    private final MemoryMatches matches;
    private final FormerUnits former;
    private final boolean everything;
    private final Map<SyncOutcome, Integer> outcomes = new EnumMap<>(SyncOutcome.class);
    private int last;
    private int wanting;

    private Sync(ArticleTargets old, MemoryMatches matches, FormerUnits former, boolean everything) {
        this.old = old;
        this.matches = matches;
        this.former = former;
        this.everything = everything;
        this.last = old.units().stream().mapToInt(Sync::number).max().orElse(0);
    }

    /**
     * What changed.
     *
     * @param targets the refreshed bundle; equal to the old one where nothing was to be done
     * @param outcomes how many units had each of them
     * @param wanting how many units looked for a match
     */
    public record Synced(ArticleTargets targets, Map<SyncOutcome, Integer> outcomes, int wanting) {
        public Synced {
            outcomes = Map.copyOf(outcomes);
        }

        public int count(SyncOutcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }

        public int added() {
            return count(SyncOutcome.NEW);
        }

        public int obsolete() {
            return count(SyncOutcome.OBSOLETE);
        }
    }

    /** Without anything to prefill new units from. */
    public static Synced sync(List<Unit> units, ArticleTargets old) {
        return sync(units, old, MemoryMatches.NONE, false);
    }

    /** Where no article is gone. */
    public static Synced sync(List<Unit> units, ArticleTargets old, MemoryMatches matches, boolean everything) {
        return sync(units, old, matches, FormerUnits.NONE, everything);
    }

    /**
     * Brings a bundle up to date.
     *
     * @param former what is taken over as it is, with its state and sign-off, where a unit has no target
     * @param everything whether units that have been waiting for a target are looked up, too, and not only what is new
     */
    public static Synced sync(
            List<Unit> units, ArticleTargets old, MemoryMatches matches, FormerUnits former, boolean everything) {
        ArticleTargets settled =
                old.with(old.units().stream().map(UnitUpdate::settled).toList());
        return new Sync(settled, matches, former, everything).sync(units);
    }

    private Synced sync(List<Unit> units) {
        FuzzyMatcher matcher = FuzzyMatcher.of(units, old);
        List<BundleUnit> renewed = new ArrayList<>();
        int highest = last;
        for (int i = 0; i < units.size(); i++) {
            renewed.add(renewed(units.get(i), matcher.of(i)));
        }
        for (BundleUnit left : matcher.unmatched()) {
            boolean mark = last == highest && number(left) == highest;
            if (left.holdsWork() || mark) {
                renewed.add(left.isObsolete() ? left : left.obsolete());
                count(SyncOutcome.OBSOLETE, left.isObsolete() ? 0 : 1);
            }
        }
        count(SyncOutcome.MOVED, matcher.moved());
        return new Synced(old.with(renewed), outcomes, wanting);
    }

    private BundleUnit renewed(Unit unit, @Nullable BundleUnit match) {
        if (match == null) {
            count(SyncOutcome.NEW, 1);
            BundleUnit empty = BundleUnit.untranslated("u" + ++last, unit);
            return former(unit, empty).orElseGet(() -> prefilled(unit, empty));
        } else if (match.source().equals(unit.source())) {
            BundleUnit kept = match.renewed(unit);
            return kept.hasTarget()
                    ? kept
                    : former(unit, kept).orElseGet(() -> everything ? prefilled(unit, kept) : kept);
        }
        UnitUpdate update = new UnitUpdate(match, unit);
        wanting += match.isPrefilled() ? 1 : 0;
        if (match.isPrefilled() && match.target() != null && matches.hold(match.target())) {
            return prefilled(unit, update.emptied());
        }
        BundleUnit updated = update.updated();
        if (!updated.hasTarget()) {
            return prefilled(unit, updated);
        }
        count(update.isRestored() ? SyncOutcome.RESTORED : SyncOutcome.STALE, 1);
        return updated;
    }

    private Optional<BundleUnit> former(Unit unit, BundleUnit empty) {
        return former.of(unit).map(found -> {
            count(SyncOutcome.EXACT, 1);
            return UnitUpdate.restored(empty, unit, found);
        });
    }

    private BundleUnit prefilled(Unit unit, BundleUnit empty) {
        wanting++;
        return matches.of(unit)
                .map(found -> {
                    count(found.isExact() ? SyncOutcome.EXACT : SyncOutcome.PREFILLED, 1);
                    return UnitUpdate.prefilled(empty, found);
                })
                .orElse(empty);
    }

    private void count(SyncOutcome outcome, int units) {
        if (units > 0) {
            outcomes.merge(outcome, units, Integer::sum);
        }
    }

    /** The number in an id of our own making, 0 in another tool's. */
    private static int number(BundleUnit unit) {
        return unit.id().matches("u[0-9]{1,9}") ? Integer.parseInt(unit.id().substring(1)) : 0;
    }
}
