package parkhang.diagnostic;

import java.util.List;

/** Is told how a long run goes on; always from the same thread. */
public interface Progress {

    /** A phase begins whose steps are counted. */
    default void begin(Phase phase, int steps) {
        begin(phase, "", steps);
    }

    /**
     * The same for one of several.
     *
     * @param of which one, for example a locale's tag; empty where there is but one
     */
    void begin(Phase phase, String of, int steps);

    /** A phase begins whose steps nobody counts. */
    default void begin(Phase phase) {
        begin(phase, "");
    }

    void begin(Phase phase, String of);

    /** A step of the phase is done, or has failed. */
    void done(String step, boolean failed);

    /** What was found on the way; it may have been found before. */
    void found(List<Diagnostic> found);
}
