package parkhang.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import parkhang.diagnostic.Diagnostics;

/** Small fonts: the program's own, cut down to a few letters. */
public final class Subsets {
    private static final FontSet SHIPPED = FontSet.read(List.of(Path.of("fonts")), new Diagnostics());

    private Subsets() {}

    /** The font file of a family's regular face with the letters of a text only. */
    public static byte[] of(String family, String text) {
        FontFace face = SHIPPED.faces().stream()
                .filter(shipped -> shipped.family().equals(family) && shipped.weight() == 400 && !shipped.italic())
                .findFirst()
                .orElseThrow();
        return unpacked(new WebSubset(face).woff(text));
    }

    /** The font file that a WOFF file holds. */
    static byte[] unpacked(byte[] woff) {
        ByteBuffer file = ByteBuffer.wrap(woff);
        Map<String, byte[]> tables = new TreeMap<>();
        for (int record = 44; record < 44 + 20 * file.getShort(12); record += 20) {
            byte[] packed = new byte[file.getInt(record + 8)];
            file.get(file.getInt(record + 4), packed);
            byte[] table = new byte[file.getInt(record + 12)];
            if (packed.length == table.length) {
                table = packed;
            } else {
                Inflater inflater = new Inflater();
                inflater.setInput(packed);
                assertEquals(table.length, inflated(inflater, table));
                inflater.end();
            }
            String tag = new String(woff, record, 4, StandardCharsets.ISO_8859_1);
            int sum = tag.equals("head") ? Sfnt.checksumOfHead(table) : Sfnt.checksum(table);
            assertEquals(sum, file.getInt(record + 16), tag);
            tables.put(tag, table);
        }
        Sfnt font = new Sfnt(tables);
        byte[] head = font.table("head").array().clone();
        byte[] whole = font.file();
        assertArrayEquals(head, font.table("head").array(), "the checksum of the whole");
        return whole;
    }

    private static int inflated(Inflater inflater, byte[] table) {
        try {
            return inflater.inflate(table);
        } catch (DataFormatException e) {
            throw new AssertionError(e);
        }
    }
}
