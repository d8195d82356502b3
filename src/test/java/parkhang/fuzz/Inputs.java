package parkhang.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

/** What the fuzzed readers are given. */
final class Inputs {
    private Inputs() {}

    /** A file as text; empty, and then reported, where it is none. */
    static Optional<SourceText> text(String name, byte[] file) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<SourceText> text = SourceText.decode(name, file, diagnostics);
        assertTold(text, diagnostics);
        return text;
    }

    /** Nobody refuses a file and does not say why. */
    static void assertTold(Optional<?> read, Diagnostics diagnostics) {
        assertTrue(read.isPresent() || diagnostics.hasErrors(), "refused in silence");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The files in and below a folder of the project that have one of these endings. */
    static Stream<byte[]> files(String folder, String... endings) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .map(Inputs::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a file where a reader wants one; the one before is gone. */
    static Path put(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder of this run's own, which is gone after it. */
    static Path folder() {
        try {
            Path folder = Files.createTempDirectory("parkhang-fuzz");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder with all in it. */
    static void clear(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(java.util.Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
