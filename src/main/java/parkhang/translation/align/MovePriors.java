package parkhang.translation.align;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How often each move is made, in logarithms. */
final class MovePriors {
    private static final double LEAST = 0.001;

    /** How much oftener an omission and an addition stand at one place than by chance. */
    private static final double OFTEN = 5;

    private final Map<Move, Double> logarithms = new EnumMap<>(Move.class);

    private MovePriors() {}

    /** Those of translators at large. */
    static MovePriors usual() {
        MovePriors priors = new MovePriors();
        for (Move move : Move.values()) {
            priors.logarithms.put(move, Math.log(move.usual));
        }
        return priors;
    }

    /** Those of one translation: what is usual counts like one move. */
    static MovePriors of(ToDoubleFunction<Move> counts) {
        Map<Move, Double> smoothed = new EnumMap<>(Move.class);
        for (Move move : Move.values()) {
            smoothed.put(move, move.usual + counts.applyAsDouble(move));
        }
        double all = smoothed.values().stream().mapToDouble(Double::doubleValue).sum();
        MovePriors priors = new MovePriors();
        smoothed.forEach((move, count) -> priors.logarithms.put(move, Math.log(Math.max(LEAST, count / all))));
        double both = Math.log(OFTEN) + priors.of(Move.OMITTED) + priors.of(Move.ADDED);
        priors.logarithms.merge(Move.REPLACED, both, Math::max);
        return priors;
    }

    double of(Move move) {
        return logarithms.getOrDefault(move, 0.0);
    }
}
