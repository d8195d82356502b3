package parkhang.translation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parkhang.text.Words;

/** How many units, and how many words of the source, a bundle has in each state: for one article or for several. */
public record Coverage(Map<State, Count> counts) {
    public static final Coverage NONE = new Coverage(Map.of());

    public Coverage {
        counts = Map.copyOf(counts);
    }

    /** Units, and the words of their sources. */
    public record Count(int units, int words) {
        private static final Count ZERO = new Count(0, 0);

        Count plus(Count other) {
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
        Map<State, Count> counts = new EnumMap<>(State.class);
        for (Unit unit : units) {
            int words = Words.count(unit.source().plainText(), source);
            counts.merge(targets.stateOf(unit), new Count(1, words), Count::plus);
        }
        return new Coverage(counts);
    }

    public Coverage plus(Coverage other) {
        Map<State, Count> sum = new EnumMap<>(State.class);
        counts.forEach((state, count) -> sum.merge(state, count, Count::plus));
        other.counts.forEach((state, count) -> sum.merge(state, count, Count::plus));
        return new Coverage(sum);
    }

    public Count total() {
        return atLeast(State.INITIAL);
    }

    /** What has come at least so far. */
    public Count atLeast(State required) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isAtLeast(required))
                .map(Map.Entry::getValue)
                .reduce(Count.ZERO, Count::plus);
    }

    /** Whether every unit has come at least so far. */
    public boolean isComplete(State required) {
        return atLeast(required).units() == total().units();
    }
}
