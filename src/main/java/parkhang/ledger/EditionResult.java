package parkhang.ledger;

import java.time.Duration;
import java.util.Locale;

/**
 * What became of an edition in a run.
 *
 * @param edition where it failed: without files, and with what was found
 * @param why it was due, for example {@code new} or {@code articles/a.md changed}; empty where it was not
 * @param duration of making it, by the clock
 */
public record EditionResult(EditionRecord edition, Outcome outcome, String why, Duration duration) {

    /** What a run did about an edition. */
    public enum Outcome {
        MADE,
        UNCHANGED,
        FAILED;

        /** The word for it in files and on screen. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
