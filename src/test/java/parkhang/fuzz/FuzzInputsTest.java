package parkhang.fuzz;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What fuzzing began with, and what it has found: all of it once for each reader. Jazzer itself, whose agent would look into every class
 * that any test loads, is started by {@code src/bench/fuzz} alone.
 */
class FuzzInputsTest {
    private static final Path TARGETS = Path.of("src/test/java/parkhang/fuzz");
    private static final Path INPUTS = Path.of("src/test/resources/parkhang/fuzz");
    private static final String ENDING = "Fuzz.java";

    @TestFactory
    Stream<DynamicNode> readersStandTheInputs() {
        return files(TARGETS)
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(ENDING))
                .map(name -> tests(name.substring(0, name.length() - ".java".length())));
    }

    private static DynamicNode tests(String name) {
        try {
            Class<?> type = Class.forName("parkhang.fuzz." + name);
            Object target = type.getDeclaredConstructor().newInstance();
            Method reads = type.getDeclaredMethod("reads", byte[].class);
            Stream<?> seeds = (Stream<?>) type.getDeclaredMethod("seeds").invoke(null);
            List<DynamicTest> tests = new ArrayList<>();
            seeds.forEach(seed -> tests.add(test("seed " + tests.size(), target, reads, (byte[]) seed)));
            files(INPUTS.resolve(name + "Inputs/reads"))
                    .forEach(file -> tests.add(test(file.getFileName().toString(), target, reads, Inputs.read(file))));
            tests.add(test("nothing", target, reads, new byte[0]));
            return dynamicContainer(name, tests);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name + " has no `seeds` and `reads` as the others have", e);
        }
    }

    private static DynamicTest test(String name, Object target, Method reads, byte[] input) {
        return dynamicTest(name, () -> {
            try {
                reads.invoke(target, input);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
