package parkhang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A golden case: a folder with an input and the outputs that somebody has read and approved. With the system property
 * {@code approve} set ({@code mvn test -Dapprove}) the outputs are written anew; read their difference before you commit.
 */
public record Golden(String name) {
    private static final Path CASES = Path.of("src", "test", "resources", "golden");

    public String input(String file) throws IOException {
        return Files.readString(path(file), StandardCharsets.UTF_8);
    }

    public void assertOutput(String file, String actual) throws IOException {
        if (System.getProperty("approve") != null) {
            Files.writeString(path(file), actual, StandardCharsets.UTF_8);
        }
        assertEquals(input(file), actual, () -> path(file) + " differs; to approve it: mvn test -Dapprove");
    }

    private Path path(String file) {
        return CASES.resolve(name).resolve(file);
    }
}
