package parkhang.font;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a font file by their tags (OpenType 1.9, "Organization of an OpenType font"). */
final class Sfnt {
    static final int TRUE_TYPE = 0x00010000;

    private static final int HEADER = 12;
    private static final int RECORD = 16;
    private static final int CHECKSUM_ADJUSTMENT = 8;
    private static final int CHECKSUM_OF_ALL = 0xB1B0AFBA;

    private final SortedMap<String, byte[]> tables;

    Sfnt(Map<String, byte[]> tables) {
        this.tables = new TreeMap<>(tables);
    }

    /** @throws IndexOutOfBoundsException if a table does not lie in the file, or the file is none of a font */
    static Sfnt read(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file);
        Map<String, byte[]> tables = new TreeMap<>();
        for (int i = 0; i < font.getShort(4); i++) {
            int record = HEADER + i * RECORD;
            int start = font.getInt(record + 8);
            int length = font.getInt(record + 12);
            Objects.checkFromIndexSize(start, length, file.length);
            tables.put(
                    new String(file, record, 4, StandardCharsets.ISO_8859_1),
                    Arrays.copyOfRange(file, start, start + length));
        }
        return new Sfnt(tables);
    }

    /**
     * Reads some tables of a font file. Of the others it is only known that they are there: they are empty.
     *
     * @throws IndexOutOfBoundsException if a table does not lie in the file, or the file is none of a font
     */
    static Sfnt read(RandomAccessFile file, Set<String> wanted) throws IOException {
        int count = ByteBuffer.wrap(read(file, 0, HEADER)).getShort(4);
        byte[] list = read(file, HEADER, count * RECORD);
        ByteBuffer records = ByteBuffer.wrap(list);
        Map<String, byte[]> tables = new TreeMap<>();
        for (int record = 0; record < list.length; record += RECORD) {
            int start = records.getInt(record + 8);
            int length = records.getInt(record + 12);
            Objects.checkFromIndexSize(start, length, (int) file.length());
            String tag = new String(list, record, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, read(file, start, wanted.contains(tag) ? length : 0));
        }
        return new Sfnt(tables);
    }

    /** Gives tables tags of nobody's in the file itself, so that a reader passes over them; a file that is none of a font stays. */
    static void hide(Set<String> tags, byte[] file) {
        int count = file.length < HEADER ? 0 : ByteBuffer.wrap(file).getShort(4);
        int end = Math.min(HEADER + count * RECORD, file.length - RECORD + 1);
        for (int record = HEADER; record < end; record += RECORD) {
            if (tags.contains(new String(file, record, 4, StandardCharsets.ISO_8859_1))) {
                file[record] = '-';
            }
        }
    }

    private static byte[] read(RandomAccessFile file, int start, int length) throws IOException {
        Objects.checkFromIndexSize(start, length, (int) file.length());
        byte[] bytes = new byte[length];
        file.seek(start);
        file.readFully(bytes);
        return bytes;
    }

    /** The tables, in the order of their tags. */
    SortedMap<String, byte[]> tables() {
        return tables;
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    ByteBuffer table(String tag) {
        byte[] table = tables.get(tag);
        if (table == null) {
            throw new NoSuchElementException("the font has no table " + tag);
        }
        return ByteBuffer.wrap(table);
    }

    /** The file, with the checksum of all of it set right in the head table. */
    byte[] file() {
        setAdjustment(0);
        byte[] file = write();
        int adjustment = CHECKSUM_OF_ALL - checksum(file);
        setAdjustment(adjustment);
        int head = HEADER + tables.size() * RECORD;
        for (String tag : tables.headMap("head").keySet()) {
            head += padded(table(tag).capacity());
        }
        if (has("head")) {
            ByteBuffer.wrap(file).putInt(head + CHECKSUM_ADJUSTMENT, adjustment);
        }
        return file;
    }

    /** The length of a file with these tables, in bytes. */
    int length() {
        int length = HEADER + tables.size() * RECORD;
        for (byte[] table : tables.values()) {
            length += padded(table.length);
        }
        return length;
    }

    private byte[] write() {
        ByteBuffer file = ByteBuffer.allocate(length());
        int power = Integer.highestOneBit(tables.size());
        file.putInt(TRUE_TYPE).putShort((short) tables.size());
        file.putShort((short) (power * RECORD)).putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) ((tables.size() - power) * RECORD));
        int offset = HEADER + tables.size() * RECORD;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(table.getKey().equals("head") ? checksumOfHead(bytes) : checksum(bytes));
            file.putInt(offset).putInt(bytes.length);
            file.put(offset, bytes);
            offset += padded(bytes.length);
        }
        return file.array();
    }

    private void setAdjustment(int adjustment) {
        if (has("head")) {
            table("head").putInt(CHECKSUM_ADJUSTMENT, adjustment);
        }
    }

    /** A table's sum does not count the sum of all, which stands in this one. */
    static int checksumOfHead(byte[] head) {
        return checksum(head) - ByteBuffer.wrap(head).getInt(CHECKSUM_ADJUSTMENT);
    }

    static int checksum(byte[] bytes) {
        int sum = 0;
        ByteBuffer whole = ByteBuffer.wrap(bytes);
        while (whole.remaining() >= Integer.BYTES) {
            sum += whole.getInt();
        }
        for (int shift = 24; whole.hasRemaining(); shift -= 8) {
            sum += (whole.get() & 0xFF) << shift;
        }
        return sum;
    }

    static int padded(int length) {
        return (length + 3) & ~3;
    }
}
