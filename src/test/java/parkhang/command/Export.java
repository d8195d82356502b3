package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import parkhang.archive.Hashing;

/** An export in a process of its own, which can be killed. */
final class Export {
    private final Path archive;
    private final Path output;
    private final Path log;
    private final List<String> java = new ArrayList<>();

    /** @param log the file for what it prints */
    Export(Path archive, Path output, Path log) {
        this.archive = archive;
        this.output = output;
        this.log = log;
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Djava.awt.headless=true"));
        java.add("-Dparkhang.home=" + Path.of("").toAbsolutePath());
    }

    /** With properties of the Java runtime. */
    Export with(String... properties) {
        java.addAll(List.of(properties));
        return this;
    }

    Process start(String... options) {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("-C", archive.toString(), "export", "--output", output.toString()));
        command.addAll(List.of(options));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs to the end, and gives the exit code. */
    int run(String... options) {
        try {
            Process process = start(options);
            assertTrue(process.waitFor(5, TimeUnit.MINUTES), this::said);
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the last run printed. */
    String said() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash of each edition's file that is there, and of whatever else is there but the ledger. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(output)) {
            return files;
        }
        try (Stream<Path> found = Files.walk(output)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".parkhang/")) {
                    files.put(name, Hashing.hash(Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
