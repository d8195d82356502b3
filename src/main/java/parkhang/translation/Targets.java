package parkhang.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;

/** The targets of one article for one locale: its bundle's, and where that has none, those of the bundles it inherits from. */
public final class Targets {
    private final List<Level> levels;

    private Targets(List<Level> levels) {
        this.levels = levels;
    }

    private record Level(ArticleTargets targets, UnitMatcher matcher) {}

    /** A target that may be printed, and the locale of the bundle that it is from. */
    public record Printable(BundleUnit unit, Content target, Locale locale) {}

    /** Matches an article's units with those of its bundles, the nearest bundle first. */
    public static Targets match(List<Unit> units, List<ArticleTargets> chain) {
        List<Level> levels = new ArrayList<>();
        chain.forEach(targets -> levels.add(new Level(targets, UnitMatcher.match(units, targets.units()))));
        return new Targets(levels);
    }

    /** The nearest target of a state or better; null where there is none. */
    public @Nullable Printable of(Unit unit, State required) {
        for (Level level : levels) {
            BundleUnit match = level.matcher().of(unit);
            Content target = match == null ? null : match.target();
            if (match != null && target != null && match.isPrintable(required)) {
                return new Printable(match, target, level.targets().target());
            }
        }
        return null;
    }

    /** The file of the locale's own bundle; empty for targets of no bundle. */
    public String file() {
        return levels.isEmpty() ? "" : levels.get(0).targets().file();
    }

    /** How far the unit has come: the state of the target that would be printed, or initial. */
    public State stateOf(Unit unit) {
        Printable printable = of(unit, State.TRANSLATED);
        return printable == null ? State.INITIAL : printable.unit().state();
    }

    /** Reports the units that the article does not have and that nobody has marked as obsolete. */
    public void reportUnknown(Diagnostics diagnostics) {
        for (Level level : levels) {
            level.matcher().unmatched().stream()
                    .filter(unit -> !unit.isObsolete() && unit.holdsWork())
                    .forEach(unit -> diagnostics.report(
                            unit.place(),
                            TranslationCode.UNIT_UNKNOWN,
                            "the article has no unit with the source of " + unit.id()));
        }
    }
}
