package parkhang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A program of the machine's that gives a test a second opinion. */
public record Tool(String name) {

    /** Skips the test where the program isn't installed; in continuous integration, which installs it, the test fails instead. */
    public Tool require() {
        boolean isThere = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        assumeTrue(isThere || isContinuousIntegration(), () -> name + " is not installed");
        return this;
    }

    /** Whether {@code .ci/run} runs the tests. */
    public static boolean isContinuousIntegration() {
        return System.getenv("CI") != null;
    }

    /** What the program prints, given what it reads. */
    public String run(List<String> arguments, String input) {
        List<String> command = new ArrayList<>(List.of(name));
        command.addAll(arguments);
        try {
            Path read = Files.writeString(Files.createTempFile("tool", ".in"), input);
            Path written = Files.createTempFile("tool", ".out");
            Process process = new ProcessBuilder(command)
                    .redirectInput(read.toFile())
                    .redirectOutput(written.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertEquals(0, process.waitFor(), () -> String.join(" ", command));
            String output = Files.readString(written, StandardCharsets.UTF_8);
            Files.delete(read);
            Files.delete(written);
            return output;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
