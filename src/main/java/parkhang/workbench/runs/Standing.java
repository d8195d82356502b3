package parkhang.workbench.runs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Phase;

/**
 * How far a run has come.
 *
 * @param phase null before the first one
 * @param round which one of several phases of a kind; empty where there is but one
 * @param steps of the phase; 0 where nobody counts them
 * @param failed what of the steps has failed
 * @param figures what has come of a run that has ended, by names as the words have them
 */
record Standing(
        RunOrder.Kind kind,
        Status status,
        @Nullable Phase phase,
        String round,
        int done,
        int steps,
        List<String> failed,
        List<Diagnostic> found,
        Map<String, Integer> figures) {
    enum Status {
        GOING,
        STOPPING,
        ENDED,
        STOPPED,
        /** By a fault of the program. */
        BROKEN
    }

    boolean isOver() {
        return status != Status.GOING && status != Status.STOPPING;
    }
}
