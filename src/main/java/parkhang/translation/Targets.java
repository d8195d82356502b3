package parkhang.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Message;

/** The targets of one article for one locale: its bundle's, and where that has none, those of the bundles it inherits from. */
public final class Targets {
    private final List<Level> levels;

    private Targets(List<Level> levels) {
        this.levels = levels;
    }

    private record Level(ArticleTargets targets, UnitMatcher matcher) {
        /** The units with somebody's work that the article has not, and that nobody has marked as obsolete. */
        List<BundleUnit> unknown() {
            return matcher().unmatched().stream()
                    .filter(unit -> !unit.isObsolete() && unit.holdsWork())
                    .toList();
        }

        boolean isCanonical() {
            return targets.target().equals(targets.source());
        }
    }

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

    /** The nearest target that was made for what the unit said before; null where there is none. */
    public @Nullable Printable stale(Unit unit) {
        for (Level level : levels) {
            BundleUnit match = level.matcher().of(unit);
            Content target = match == null ? null : match.target();
            if (match != null && target != null && match.isStale() && match.hasTarget()) {
                return new Printable(match, target, level.targets().target());
            }
        }
        return null;
    }

    /** The file of the locale's own bundle; empty for targets of no bundle. */
    public String file() {
        return levels.isEmpty() ? "" : levels.get(0).targets().file();
    }

    /**
     * The stage of a unit: by the target that would be printed, or else by what the nearest bundle that has anything has
     * instead. A bundle in the canonical text's own language, en-GB for one, inherits that text as it is.
     */
    public UnitStage stage(Unit unit) {
        Printable printable = of(unit, State.TRANSLATED);
        if (printable != null) {
            return new UnitStage(Stage.of(printable.unit().state()), printable.unit(), other(printable.locale()));
        }
        for (Level level : levels) {
            BundleUnit match = level.matcher().of(unit);
            Stage stage = match == null ? Stage.MISSING : Stage.ofUnprinted(match);
            if (stage != Stage.MISSING) {
                return new UnitStage(stage, match, other(level.targets().target()));
            } else if (level.isCanonical()) {
                return new UnitStage(Stage.FINAL, null, other(level.targets().target()));
            }
        }
        return new UnitStage(Stage.MISSING, null, null);
    }

    /**
     * Whether a unit has no words of the locale's own, so that what is translated into one of some other locales will do here.
     * What the program has put there itself is nobody's words.
     */
    public boolean awaits(Unit unit, Set<Locale> translated) {
        for (Level level : levels) {
            if (other(level.targets().target()) != null
                    && translated.contains(level.targets().target())) {
                return true;
            }
            BundleUnit match = level.matcher().of(unit);
            if (match != null && match.hasTarget() && !match.isPrefilled() && !match.isSuggested()) {
                return false;
            }
        }
        return false;
    }

    /** What the locale's own bundle has for a unit, whatever its state; null where it has nothing. */
    public @Nullable BundleUnit own(Unit unit) {
        return levels.isEmpty() ? null : levels.get(0).matcher().of(unit);
    }

    /** What the locale's own bundle has and the article has not, in the order of the bundle. */
    public List<BundleUnit> unmatched() {
        return levels.isEmpty() ? List.of() : levels.get(0).matcher().unmatched();
    }

    /**
     * Reports the own bundle's units whose words are others than those that somebody has signed off.
     *
     * @param fourEyes whether those are reported as well that one person alone has signed as final
     */
    public void reportSignOffs(List<Unit> units, boolean fourEyes, Diagnostics diagnostics) {
        for (Unit unit : units) {
            BundleUnit own = own(unit);
            if (own != null) {
                own.lapse().ifPresent(lapse -> diagnostics.report(own.place(), lapse.ofUnit(own.id())));
            }
        }
        if (fourEyes) {
            reportFourEyes(units, diagnostics);
        }
    }

    /** Reports the own bundle's units that one person alone has signed as final, once for each person. */
    public void reportFourEyes(List<Unit> units, Diagnostics diagnostics) {
        Map<Message, List<BundleUnit>> faults = new LinkedHashMap<>();
        for (Unit unit : units) {
            BundleUnit own = own(unit);
            if (own != null) {
                own.fourEyesFault().ifPresent(fault -> faults.computeIfAbsent(fault, none -> new ArrayList<>())
                        .add(own));
            }
        }
        faults.forEach((fault, all) -> {
            Map<String, ?> gaps =
                    Map.of("count", all.size(), "first", all.get(0).id(), "fault", fault);
            diagnostics.report(all.get(0).place(), TranslationCode.FOUR_EYES.with("each", gaps));
        });
    }

    /** Reports the words that the edition would have if their state said that they are the translation. */
    public void reportNotCounted(List<Unit> units, Diagnostics diagnostics) {
        for (Unit unit : units) {
            for (Level level : levels) {
                BundleUnit match = level.matcher().of(unit);
                if (match != null && match.isPrintable(State.TRANSLATED)) {
                    break;
                } else if (match != null && match.isUnconfirmed()) {
                    diagnostics.report(
                            match.place(),
                            TranslationCode.TARGET_NOT_COUNTED.with(Map.of()).ofUnit(match.id()));
                }
            }
        }
    }

    /** The locale, if it is not that of the own bundle. */
    private @Nullable Locale other(Locale locale) {
        return locale.equals(levels.get(0).targets().target()) ? null : locale;
    }

    /**
     * Reports the units that the article does not have and that nobody has marked as obsolete. Each is an error, for somebody's
     * words would silently not be printed; one sync settles it, and keeps them.
     */
    public void reportUnknown(Diagnostics diagnostics) {
        for (Level level : levels) {
            level.unknown()
                    .forEach(unit -> diagnostics.report(
                            unit.place(), TranslationCode.UNIT_UNKNOWN.with(Map.of("unit", unit.id()))));
        }
    }

    /** Says of each bundle how many such units it has: for who only counts, an article is ahead of its bundles after any edit. */
    public void reportUnsynced(Diagnostics diagnostics) {
        for (Level level : levels) {
            List<BundleUnit> unknown = level.unknown();
            if (!unknown.isEmpty()) {
                diagnostics.report(
                        unknown.get(0).place(),
                        TranslationCode.BUNDLE_UNSYNCED.with(Map.of(
                                "count", unknown.size(), "first", unknown.get(0).id())));
            }
        }
    }
}
