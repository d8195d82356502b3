package parkhang.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** Packs a font for web pages (W3C Recommendation "WOFF File Format 1.0"). */
final class Woff {
    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int RECORD = 20;

    private Woff() {}

    /** @param known tables of the font that have been packed before */
    static byte[] pack(Sfnt font, Map<String, byte[]> known) {
        font.file(); // sets the checksum of the whole
        Map<String, byte[]> packed = new TreeMap<>(known);
        font.tables().forEach((tag, table) -> packed.computeIfAbsent(tag, fresh -> smaller(table)));
        int offset = HEADER + packed.size() * RECORD;
        int length = offset
                + packed.values().stream()
                        .mapToInt(table -> Sfnt.padded(table.length))
                        .sum();
        ByteBuffer woff = ByteBuffer.allocate(length);
        woff.putInt(SIGNATURE).putInt(Sfnt.TRUE_TYPE).putInt(length).putInt(packed.size() << 16);
        woff.putInt(font.length()).putShort((short) 1).position(HEADER);
        for (Map.Entry<String, byte[]> table : packed.entrySet()) {
            byte[] original = font.table(table.getKey()).array();
            boolean isHead = table.getKey().equals("head");
            woff.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            woff.putInt(offset).putInt(table.getValue().length).putInt(original.length);
            woff.putInt(isHead ? Sfnt.checksumOfHead(original) : Sfnt.checksum(original));
            woff.put(offset, table.getValue());
            offset += Sfnt.padded(table.getValue().length);
        }
        return woff.array();
    }

    /** Deflated, where that makes it smaller. */
    static byte[] smaller(byte[] table) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(table);
            deflater.finish();
            byte[] packed = new byte[table.length];
            int length = deflater.deflate(packed);
            return deflater.finished() && length < table.length ? Arrays.copyOf(packed, length) : table;
        } finally {
            deflater.end();
        }
    }
}
