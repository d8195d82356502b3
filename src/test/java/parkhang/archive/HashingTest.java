package parkhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashingTest {
    @TempDir
    private Path folder = Path.of("");

    private String hash(String text, String comment) throws IOException {
        Path jar = folder.resolve("a.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            ZipEntry entry = new ZipEntry("a.class");
            entry.setTime(0);
            out.putNextEntry(entry);
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.setComment(comment);
        }
        return Hashing.ofJar("program", jar).sha256();
    }

    @Test
    void jarIsKnownByWhatIsInIt() throws IOException {
        String one = hash("one", "");
        assertEquals(one, hash("one", ""));
        assertNotEquals(one, hash("two", ""));
        assertNotEquals(one, hash("one", "with a comment"));
        assertNotEquals(hash("one", "with a comment"), hash("two", "with a comment"));
    }

    @Test
    void whatIsNoJarIsKnownByItsBytes() throws IOException {
        for (String text : new String[] {"", "short", "PK\u0005\u0006 and something that is longer than the record"}) {
            Path file = Files.writeString(folder.resolve("no.jar"), text);
            assertEquals(Hashing.of("program", file), Hashing.ofJar("program", file));
        }
    }
}
