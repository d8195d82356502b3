package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearseCommandTest {

    /** A command of it that fails would leave its classes out, and nobody would see it. */
    @Test
    void everyCommandOfTheRehearsalSucceeds(@TempDir Path folder) {
        Session session = new Session(folder).runAnywhere(0, "rehearse");
        assertEquals("", session.out() + session.err());
    }

    @Test
    void isNotOfferedToAnybody(@TempDir Path folder) {
        assertFalse(new Session(folder).runAnywhere(0, "--help").out().contains("rehearse"));
    }
}
