package parkhang.diagnostic;

/** A long run of which nothing is told but what was found. */
@FunctionalInterface
public interface FoundProgress extends Progress {
    @Override
    default void begin(Phase phase, String of, int steps) {}

    @Override
    default void begin(Phase phase, String of) {}

    @Override
    default void done(String step, boolean failed) {}
}
