package parkhang.press;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Tells which articles may not be published yet.
 *
 * @param ignored whether editions are made all the same
 */
record Embargoes(Clock clock, boolean ignored) {
    boolean hold(@Nullable OffsetDateTime until) {
        return until != null && !ignored && clock.instant().isBefore(until.toInstant());
    }
}
