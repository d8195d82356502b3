package parkhang.export.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.archive.HashedFile;
import parkhang.archive.Inputs;

class ProgramTest {
    @TempDir
    private Path folder = Path.of("");

    private Path jar = Path.of("");

    @BeforeEach
    void pack() throws IOException {
        jar = Files.writeString(folder.resolve("parkhang.jar"), "packed");
    }

    private static Inputs noted(String version, String sources, Path file) throws IOException {
        Inputs inputs = new Inputs();
        new Program(version, sources, file, Path.of("fonts")).note(inputs);
        return inputs;
    }

    private static HashedFile hashed(String version, String sources, Path file) throws IOException {
        return noted(version, sources, file).list().get(0).file();
    }

    @Test
    void theProgramIsKnownByItsVersionAndItsSources() throws IOException {
        String one = hashed("1.0", "aa", jar).sha256();
        assertEquals(one, hashed("1.0", "aa", folder).sha256());
        assertNotEquals(one, hashed("1.0", "bb", jar).sha256());
        assertNotEquals(one, hashed("1.1", "aa", jar).sha256());
    }

    @Test
    void aJarThatIsReplacedWhileEditionsAreMadeIsNoticed() throws IOException {
        Inputs inputs = noted("1.0", "aa", jar);
        assertTrue(inputs.areStill());
        Files.writeString(jar, "packed anew");
        assertFalse(inputs.areStill());
    }
}
