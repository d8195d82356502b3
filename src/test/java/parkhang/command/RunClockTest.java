package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The environment may say what time it is. */
class RunClockTest {

    @Test
    void withoutAWordItIsNow() {
        Clock clock = RunClock.of(Map.of()).orElseThrow();
        assertTrue(Duration.between(clock.instant(), Instant.now()).abs().toMinutes() < 1);
    }

    @Test
    void aMomentIsTakenAsItIs() {
        Clock clock = RunClock.of(Map.of("SOURCE_DATE_EPOCH", "1683676800")).orElseThrow();
        assertEquals(Instant.parse("2023-05-10T00:00:00Z"), clock.instant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "1.5", "99999999999999999", "99999999999999999999"})
    void whatIsNoneIsRefused(String epoch) {
        Map<String, String> environment = Map.of("SOURCE_DATE_EPOCH", epoch);
        assertEquals(Optional.empty(), RunClock.of(environment));
        assertTrue(RunClock.refusal(environment).contains("`" + epoch + "`"));
    }
}
