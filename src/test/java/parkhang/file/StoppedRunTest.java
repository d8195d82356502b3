package parkhang.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whoever stops a run finds no half of a file. On Windows a process can't be asked to stop. */
@DisabledOnOs(OS.WINDOWS)
class StoppedRunTest {

    @RepeatedTest(2)
    void leavesNoHalf(@TempDir Path folder) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        Process process = new ProcessBuilder(java, "-cp", classes, EndlessWriter.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.inputReader().readLine();
        TimeUnit.MILLISECONDS.sleep(100);
        process.destroy();
        process.waitFor();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> halves = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".part"))
                    .toList();
            assertEquals(List.of(), halves);
        }
    }
}
