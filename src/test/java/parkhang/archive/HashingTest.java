package parkhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
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

    /** A font of one table, by the table's checksum and what the file has of it. */
    private String fontHash(int checksum, String table) throws IOException {
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        ByteBuffer font =
                ByteBuffer.allocate(28 + bytes.length).putInt(0x00010000).putShort((short) 1);
        font.position(12)
                .put("head".getBytes(StandardCharsets.UTF_8))
                .putInt(checksum)
                .putInt(28)
                .putInt(bytes.length);
        Path file = Files.write(folder.resolve("a.ttf"), font.put(bytes).array());
        return Hashing.ofFont("font", file).sha256();
    }

    @Test
    void fontOfTheProgramIsKnownByTheChecksumsOfItsTables() throws IOException {
        String one = fontHash(1, "one");
        assertEquals(one, fontHash(1, "one"));
        assertNotEquals(one, fontHash(2, "two"));
        assertNotEquals(one, fontHash(1, "longer"));
    }

    @Test
    void whatIsNoFontIsKnownByItsBytes() throws IOException {
        for (String text : new String[] {"", "short", "something that has many tables, and none of them in the file"}) {
            Path file = Files.writeString(folder.resolve("no.ttf"), text);
            assertEquals(Hashing.of("font", file), Hashing.ofFont("font", file));
        }
    }

    @Test
    void aCollectionOfFontsIsKnownByItsBytes() throws IOException {
        byte[] bytes = ByteBuffer.allocate(40)
                .put("ttcf".getBytes(StandardCharsets.UTF_8))
                .putInt(0x00010000)
                .array();
        Path file = Files.write(folder.resolve("a.ttc"), bytes);
        assertEquals(Hashing.of("font", file), Hashing.ofFont("font", file));
    }
}
