package parkhang.translation.align;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** A step through both texts at once (Gale and Church 1993, section 3.3). */
enum Move {
    MATCHED(1, 1, 0.93),
    /** Something else in the place of a unit: what stands there is of its kind and length, and says another thing. */
    REPLACED(1, 1, 0.004),
    OMITTED(1, 0, 0.025),
    ADDED(0, 1, 0.025),
    /** One unit in two blocks. */
    PARTED(1, 2, 0.01),
    /** Two units in one block. */
    MERGED(2, 1, 0.01);

    final int units;
    final int blocks;

    /** How often translators take it, before the text at hand says more. */
    final double usual;

    Move(int units, int blocks, double usual) {
        this.units = units;
        this.blocks = blocks;
        this.usual = usual;
    }

    /** How often each move is made, in logarithms. */
    static final class Priors {
        private static final double LEAST = 0.001;

        /** How much oftener an omission and an addition stand at one place than by chance. */
        private static final double OFTEN = 5;

        private final Map<Move, Double> logarithms = new EnumMap<>(Move.class);

        private Priors() {}

        /** Those of translators at large. */
        static Priors usual() {
            Priors priors = new Priors();
            for (Move move : Move.values()) {
                priors.logarithms.put(move, Math.log(move.usual));
            }
            return priors;
        }

        /** Those of one translation: what is usual counts like one move. */
        static Priors of(ToDoubleFunction<Move> counts) {
            Map<Move, Double> smoothed = new EnumMap<>(Move.class);
            for (Move move : Move.values()) {
                smoothed.put(move, move.usual + counts.applyAsDouble(move));
            }
            double all =
                    smoothed.values().stream().mapToDouble(Double::doubleValue).sum();
            Priors priors = new Priors();
            smoothed.forEach((move, count) -> priors.logarithms.put(move, Math.log(Math.max(LEAST, count / all))));
            double both = Math.log(OFTEN) + priors.of(Move.OMITTED) + priors.of(Move.ADDED);
            priors.logarithms.merge(Move.REPLACED, both, Math::max);
            return priors;
        }

        double of(Move move) {
            return logarithms.getOrDefault(move, 0.0);
        }
    }
}
