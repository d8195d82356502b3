package parkhang.translation.align;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How often each move is made, in logarithms. */
final class Habits {
    private static final double LEAST = 0.001;

    /** How much oftener an omission and an addition stand at one place than by chance. */
    private static final double OFTEN = 5;

    private final Map<Move, Double> logarithms = new EnumMap<>(Move.class);

    private Habits() {}

    /** Those of translators at large. */
    static Habits usual() {
        Habits habits = new Habits();
        for (Move move : Move.values()) {
            habits.logarithms.put(move, Math.log(move.usual));
        }
        return habits;
    }

    /** Those of one translation: what is usual counts like one move. */
    static Habits of(ToDoubleFunction<Move> counts) {
        Map<Move, Double> smoothed = new EnumMap<>(Move.class);
        for (Move move : Move.values()) {
            smoothed.put(move, move.usual + counts.applyAsDouble(move));
        }
        double all = smoothed.values().stream().mapToDouble(Double::doubleValue).sum();
        Habits habits = new Habits();
        smoothed.forEach((move, count) -> habits.logarithms.put(move, Math.log(Math.max(LEAST, count / all))));
        double both = Math.log(OFTEN) + habits.of(Move.OMITTED) + habits.of(Move.ADDED);
        habits.logarithms.merge(Move.REPLACED, both, Math::max);
        return habits;
    }

    double of(Move move) {
        return logarithms.getOrDefault(move, 0.0);
    }
}
