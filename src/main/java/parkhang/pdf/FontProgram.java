package parkhang.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/** Writes the tables of a TrueType font as one file (OpenType, organization of a font). */
final class FontProgram {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int MAGIC = 0xB1B0AFBA;
    private static final int ADJUSTMENT = 8;

    private FontProgram() {}

    static byte[] of(SortedMap<String, ByteBuffer> tables) {
        int start = 12 + 16 * tables.size();
        int length = start
                + tables.values().stream()
                        .mapToInt(table -> padded(table.limit()))
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(length);
        putDirectoryHead(tables.size(), file);
        int offset = start;
        int head = 0;
        for (Map.Entry<String, ByteBuffer> entry : tables.entrySet()) {
            ByteBuffer table = entry.getValue();
            file.put(offset, table, 0, table.limit());
            if (entry.getKey().equals("head")) {
                head = offset;
                file.putInt(head + ADJUSTMENT, 0);
            }
            file.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(sum(file, offset, padded(table.limit()))).putInt(offset).putInt(table.limit());
            offset += padded(table.limit());
        }
        file.putInt(head + ADJUSTMENT, MAGIC - sum(file, 0, length));
        return file.array();
    }

    private static void putDirectoryHead(int tables, ByteBuffer file) {
        int power = Integer.highestOneBit(tables);
        file.putInt(TRUE_TYPE).putShort((short) tables).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (tables - power)));
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int i = from; i < from + length; i += 4) {
            sum += file.getInt(i);
        }
        return sum;
    }
}
