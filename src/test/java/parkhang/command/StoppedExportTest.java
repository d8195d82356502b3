package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** However an export is stopped, no file is left by halves, and the next one ends with the bytes of an undisturbed run. */
@DisabledOnOs(OS.WINDOWS)
class StoppedExportTest {
    /** {@code -Dkills=50} for a thorough run. */
    private static final int KILLS = Integer.getInteger("kills", 6);

    private static final int ARTICLES = 50;

    @TempDir
    private static Path folder = Path.of("");

    private static Path archive = Path.of("");
    private static Map<String, String> undisturbed = Map.of();
    private static long nanos;

    private final Path output = folder.resolve("output of " + System.nanoTime());
    private final Export export = new Export(archive, output, folder.resolve("log"));

    @BeforeAll
    static void layOut() throws IOException {
        archive = folder.resolve("archive");
        ManyShortArticles.layOut(archive, ARTICLES);
        Export export = new Export(archive, folder.resolve("undisturbed"), folder.resolve("log"));
        long start = System.nanoTime();
        assertEquals(0, export.run(), export.said());
        nanos = System.nanoTime() - start;
        undisturbed = export.files();
        assertEquals(ARTICLES * 4, undisturbed.size());
    }

    @AfterEach
    void endsWithTheSameBytes() {
        assertEquals(0, export.run(), export.said());
        assertEquals(undisturbed, export.files());
    }

    /** What is there is right, and nothing else is there. */
    private void assertWhole(Map<String, String> files) {
        files.forEach((name, hash) -> assertEquals(undisturbed.get(name), hash, name));
    }

    @Test
    void killedAtAnyMoment() throws InterruptedException {
        Random random = new Random(75);
        int last = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = export.start();
            boolean ended = process.waitFor(random.nextLong(nanos / 2), TimeUnit.NANOSECONDS);
            process.destroyForcibly().waitFor();
            Map<String, String> files = export.files();
            files.keySet().removeIf(name -> name.endsWith(".part"));
            assertWhole(files);
            assertTrue(files.size() >= last, "nothing that was made is lost");
            last = ended ? 0 : files.size();
            if (ended) {
                wipe();
            }
        }
    }

    /** Begins anew, so that there is something to kill. */
    private void wipe() {
        export.files()
                .keySet()
                .forEach(name -> assertTrue(output.resolve(name).toFile().delete()));
    }

    @Test
    void askedToStop() throws InterruptedException, IOException {
        Process process = export.start();
        while (process.isAlive() && !Files.isDirectory(output.resolve("nl"))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        process.destroy();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(143, process.exitValue(), export.said());
        assertTrue(export.said().contains("the same command goes on from there"), export.said());
        assertWhole(export.files());
    }

    /** Else the report of the night before would stand for a shard that died. */
    @Test
    void killedWithAReport() throws InterruptedException, IOException {
        Path report = Files.writeString(folder.resolve("report.json"), "of the night before");
        Process process = export.start("--report", report.toString());
        while (process.isAlive() && !Files.isDirectory(output.resolve("nl"))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        process.destroyForcibly().waitFor();
        assertFalse(Files.exists(report));
    }

    @Test
    void twoAtOnce() throws InterruptedException {
        Process first = export.start();
        while (first.isAlive() && !Files.exists(output.resolve(".parkhang/lock"))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        Export other = new Export(archive, output, folder.resolve("other log"));
        assertEquals(0, other.run(), other.said());
        assertTrue(first.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, first.exitValue());
        assertTrue(other.said().contains("0 editions"), other.said());
    }

    @Test
    void fullDisk() throws IOException, InterruptedException {
        mount("-t", "tmpfs", "-o", "size=400k", "tmpfs");
        try {
            assertEquals(1, export.run());
            assertTrue(export.said().contains("error[output-unwritable]"), export.said());
            assertWhole(export.files());
            assertFalse(export.files().isEmpty());
            mount("-o", "remount,size=100m");
            endsWithTheSameBytes();
        } finally {
            unmount();
        }
    }

    @Test
    void diskThatIsReadOnly() throws IOException, InterruptedException {
        mount("-t", "tmpfs", "-o", "size=100m", "tmpfs");
        try {
            assertEquals(0, export.run("--locale", "nl"));
            Map<String, String> before = export.files();
            mount("-o", "remount,ro");
            assertEquals(1, export.run());
            assertTrue(export.said().contains("error[output-unwritable]"), export.said());
            assertEquals(before, export.files());
            mount("-o", "remount,rw");
            endsWithTheSameBytes();
        } finally {
            unmount();
        }
    }

    private void mount(String... options) throws IOException, InterruptedException {
        Files.createDirectories(output);
        assumeTrue(run("mount", options) == 0, "only root on Linux can lay out such a disk");
    }

    private void unmount() throws InterruptedException {
        run("umount");
    }

    private int run(String command, String... options) throws InterruptedException {
        try {
            return new ProcessBuilder(Stream.of(Stream.of(command), Stream.of(options), Stream.of(output.toString()))
                            .flatMap(words -> words)
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
