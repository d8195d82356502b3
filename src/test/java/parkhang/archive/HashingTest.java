package parkhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashingTest {
    @TempDir
    private Path folder = Path.of("");

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
