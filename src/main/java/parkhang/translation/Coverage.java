package parkhang.translation;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parkhang.text.Words;

/**
 * How many units, and how many words of the source, a bundle has at each stage: for one article or for several.
 *
 * @param inherited those among them whose target is another bundle's, by that bundle's locale
 */
public record Coverage(Map<Stage, Count> counts, SortedMap<Locale, Count> inherited) {
    public static final Coverage NONE = new Coverage(Map.of(), noLocales());

    public Coverage {
        Map<Stage, Count> ordered = new EnumMap<>(Stage.class);
        ordered.putAll(counts);
        counts = Collections.unmodifiableMap(ordered);
        inherited = Collections.unmodifiableSortedMap(inherited);
    }

    /** Units, and the words of their sources. */
    public record Count(int units, int words) {
        public static final Count ZERO = new Count(0, 0);

        public Count plus(Count other) {
            return new Count(units + other.units, words + other.words);
        }

        /** The share of another count in whole percent of words, rounded down: 100 only where nothing is missing. */
        public int percentOf(Count whole) {
            if (units == whole.units) {
                return 100;
            }
            return (int) Math.min(99, 100L * words / Math.max(1, whole.words));
        }
    }

    /** Counts an article's units, the words by the rules of the source locale. */
    public static Coverage of(List<Unit> units, Targets targets, Locale source) {
        return of(units, words(units, source), targets);
    }

    /**
     * Counts an article's units.
     *
     * @param words how many each unit's source has; they are the same in every bundle
     */
    public static Coverage of(List<Unit> units, List<Integer> words, Targets targets) {
        Map<Stage, Count> counts = new EnumMap<>(Stage.class);
        SortedMap<Locale, Count> inherited = noLocales();
        for (int i = 0; i < units.size(); i++) {
            Count count = new Count(1, words.get(i));
            UnitStage unitStage = targets.stage(units.get(i));
            counts.merge(unitStage.stage(), count, Count::plus);
            if (unitStage.from() != null && unitStage.isInherited()) {
                inherited.merge(unitStage.from(), count, Count::plus);
            }
        }
        return new Coverage(counts, inherited);
    }

    /** How many words each unit's source has, by the rules of its locale. */
    public static List<Integer> words(List<Unit> units, Locale source) {
        return Words.counts(
                units.stream().map(unit -> unit.source().plainText()).toList(), source);
    }

    public Coverage plus(Coverage other) {
        Map<Stage, Count> sum = new EnumMap<>(Stage.class);
        sum.putAll(counts);
        other.counts.forEach((stage, count) -> sum.merge(stage, count, Count::plus));
        SortedMap<Locale, Count> from = noLocales();
        from.putAll(inherited);
        other.inherited.forEach((locale, count) -> from.merge(locale, count, Count::plus));
        return new Coverage(sum, from);
    }

    public Count at(Stage stage) {
        return counts.getOrDefault(stage, Count.ZERO);
    }

    /** What is another bundle's, whichever that is. */
    public Count allInherited() {
        return inherited.values().stream().reduce(Count.ZERO, Count::plus);
    }

    public boolean has(State state) {
        return counts.keySet().stream().anyMatch(stage -> stage.state() == state);
    }

    public Count total() {
        return atLeast(State.INITIAL);
    }

    /** What has come at least so far. */
    public Count atLeast(State required) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().state().isAtLeast(required))
                .map(Map.Entry::getValue)
                .reduce(Count.ZERO, Count::plus);
    }

    /** What has not come so far. */
    public Coverage below(State required) {
        Map<Stage, Count> left = new EnumMap<>(Stage.class);
        left.putAll(counts);
        left.keySet().removeIf(stage -> stage.state().isAtLeast(required));
        return new Coverage(left, noLocales());
    }

    /** The share of words that have come at least so far, see {@link Count#percentOf}. */
    public int percent(State required) {
        return atLeast(required).percentOf(total());
    }

    /** Whether every unit has come at least so far. */
    public boolean isComplete(State required) {
        return atLeast(required).units() == total().units();
    }

    private static SortedMap<Locale, Count> noLocales() {
        return new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
    }
}
