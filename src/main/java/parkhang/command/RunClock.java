package parkhang.command;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** The moment by which a run decides whether an embargo is over: now, or what the environment says. */
final class RunClock {
    /** In seconds since 1970 (reproducible-builds.org, specification of SOURCE_DATE_EPOCH). */
    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    private RunClock() {}

    /** Empty where the environment names a moment, and what it says is none. */
    static Optional<Clock> of(Map<String, String> environment) {
        String epoch = environment.get(EPOCH);
        if (epoch == null) {
            return Optional.of(Clock.systemUTC());
        }
        try {
            return Optional.of(Clock.fixed(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What to say then. */
    static String refusal(Map<String, String> environment) {
        return EPOCH + " is `" + environment.get(EPOCH) + "`: write whole seconds since 1970, or unset it";
    }
}
