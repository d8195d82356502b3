package parkhang.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Zips with something in them that one reader sees and another does not. */
class ZipFormTest {
    private static final byte[] ZIP = zip("a.txt", "b.txt");

    private static byte[] zip(String... names) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        List.of(names).forEach(name -> parts.put(name, ("words of " + name).getBytes(StandardCharsets.UTF_8)));
        return ZipWriter.write(Map.of("mimetype", new byte[] {1, 2, 3}), parts);
    }

    /** With other words in place of some as long. */
    private static byte[] with(String words, String others, boolean onlyLast) {
        String all = new String(ZIP, StandardCharsets.ISO_8859_1);
        int at = onlyLast ? all.lastIndexOf(words) : all.indexOf(words);
        return (all.substring(0, at) + all.substring(at).replace(words, others)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List.of(pieces).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] cut(byte[] zip, int from, int to) {
        return joined(Arrays.copyOf(zip, from), Arrays.copyOfRange(zip, to, zip.length));
    }

    @Test
    void whatIsWrittenIsNothingElse() {
        assertEquals(List.of(), ZipForm.faults(ZIP));
        assertEquals(List.of(), ZipForm.faults(ZipWriter.write(Map.of())));
        assertEquals(List.of(), ZipForm.faults(zip("བོད.txt")));
    }

    @Test
    void oneThatBreaksOffIsFound() {
        List<String> broken = List.of("it breaks off: the directory of its files has no end");
        for (int length : List.of(0, 10, ZIP.length - 60, ZIP.length - 1)) {
            assertEquals(broken, ZipForm.faults(Arrays.copyOf(ZIP, length)));
        }
    }

    @Test
    void bytesThatBelongToNoPartAreFound() {
        assertEquals(
                List.of("behind its end there are 4 bytes more"), ZipForm.faults(joined(ZIP, new byte[] {1, 2, 3, 4})));
        assertFalse(ZipForm.faults(joined(new byte[] {1}, ZIP)).isEmpty());
        int directory = new String(ZIP, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        byte[] between = joined(Arrays.copyOf(ZIP, directory), new byte[] {0}, cut(ZIP, 0, directory));
        assertFalse(ZipForm.faults(between).isEmpty());
        between[between.length - 6]++; // the directory is where it says
        assertEquals(List.of("it has bytes that belong to none of its files"), ZipForm.faults(between));
    }

    @Test
    void twoOfOneNameAreFound() {
        assertEquals(List.of("it has more than one a.txt"), ZipForm.faults(with("b.txt", "a.txt", false)));
    }

    @Test
    void anotherDirectoryIsFound() {
        List<String> other = List.of("its directory is not that of its files");
        assertEquals(other, ZipForm.faults(with("b.txt", "c.txt", true)));
        byte[] summed = ZIP.clone();
        int entry = new String(ZIP, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        summed[entry + 16]++;
        assertEquals(other, ZipForm.faults(summed));
    }

    /** A part that the directory leaves out, which is read by those who begin at the beginning. */
    @Test
    void aPartThatNoDirectoryHasIsFound() {
        String all = new String(ZIP, StandardCharsets.ISO_8859_1);
        int last = all.lastIndexOf("PK\u0001\u0002");
        byte[] without = cut(ZIP, last, all.lastIndexOf("PK\u0005\u0006"));
        without[without.length - 12]--;
        assertFalse(ZipForm.faults(without).isEmpty());
    }

    @Test
    void whateverItHoldsThereIsAnAnswer() {
        for (int i = 0; i < ZIP.length; i++) {
            for (int bits : List.of(0x80, 0x7F, 0xFF, 1)) {
                byte[] spoiled = ZIP.clone();
                spoiled[i] ^= (byte) bits;
                assertNotNull(ZipForm.faults(spoiled));
            }
        }
    }
}
