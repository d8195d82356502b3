package parkhang.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a fresh clone, with a Maven and a Java in place of the real ones. */
@DisabledOnOs(OS.WINDOWS)
class LauncherBuildTest {
    private static final String BUILDING = "parkhang: building the program; this is done once and takes about a minute,"
            + " and again when its sources change";

    private Path home;
    private Path lock;

    /** Maven takes as long as there is no file {@code go}, and lists its builds. */
    @BeforeEach
    void layOut(@TempDir Path folder) throws IOException {
        home = Files.createDirectories(folder.toRealPath().resolve("fresh clone"));
        lock = home.resolve("target/launcher/lock");
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.createDirectories(home.resolve("docs"));
        Files.writeString(home.resolve("docs/diagnostics.md"), "");
        Files.copy(Path.of("parkhang"), home.resolve("parkhang"));
        program(
                "mvn",
                "echo built >>builds; while [ -f pom.xml ] && [ ! -f go ]; do sleep 0.1; done; echo program >target/parkhang.jar");
        program("java", "echo ran");
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.createDirectories(home.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Process begin() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("parkhang").toString(), "--version");
        builder.environment().put("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().remove("JAVA_HOME");
        return builder.start();
    }

    /** A call that has said its first line, which must be that. */
    private Process begin(String line) throws IOException {
        Process process = begin();
        BufferedReader errors = process.errorReader(UTF_8);
        assertEquals(line, errors.readLine());
        return process;
    }

    private String waiting() {
        return "parkhang: waiting for another call that is building the program; if none is, remove the folder " + lock;
    }

    private void go() throws IOException {
        Files.writeString(home.resolve("go"), "");
    }

    private static void assertRuns(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor());
        assertEquals("ran\n", out);
    }

    private void assertBuiltOnce() throws IOException {
        assertEquals(List.of("built"), Files.readAllLines(home.resolve("builds")));
        assertTrue(Files.notExists(lock));
    }

    @Test
    void oneOfSeveralCallsBuildsAndTheOthersWait() throws IOException, InterruptedException {
        List<Process> calls = List.of(begin(BUILDING), begin(waiting()), begin(waiting()));
        go();
        for (Process call : calls) {
            assertRuns(call);
        }
        assertBuiltOnce();
        Process later = begin();
        assertRuns(later);
        assertEquals("", new String(later.getErrorStream().readAllBytes(), UTF_8));
    }

    @Test
    void aCallThatWasKilledHasOneHeir() throws IOException, InterruptedException {
        Process killed = begin(BUILDING);
        while (killed.isAlive() && !Files.exists(home.resolve("builds"))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        List<ProcessHandle> maven = killed.descendants().toList();
        killed.destroyForcibly().waitFor();
        maven.forEach(ProcessHandle::destroyForcibly);
        Files.delete(home.resolve("builds"));
        List<Process> heirs = List.of(begin(), begin(), begin());
        go();
        for (Process heir : heirs) {
            assertRuns(heir);
        }
        assertBuiltOnce();
    }

    /** A number of a process says nothing on another machine. */
    @Test
    void aCallOnAnotherMachineIsWaitedForUntilTheUserHasEnough() throws IOException, InterruptedException {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(lock.resolve(gone.pid() + "@another.machine"));
        Process call = begin(waiting());
        call.destroy();
        assertEquals(143, call.waitFor());
        try (Stream<Path> owners = Files.list(lock)) {
            assertEquals(1, owners.count());
        }
        assertTrue(Files.notExists(home.resolve("builds")));
    }

    @Test
    void aBuildThatFailsLeavesTheNextCallToTryAgain() throws IOException, InterruptedException {
        program("mvn", "echo no such plugin; exit 1");
        Process call = begin(BUILDING);
        assertEquals(1, call.waitFor());
        assertEquals(
                List.of("no such plugin", "parkhang: error: the program could not be built; the lines above say why"),
                call.errorReader(UTF_8).lines().toList());
        assertTrue(Files.notExists(lock));
    }
}
