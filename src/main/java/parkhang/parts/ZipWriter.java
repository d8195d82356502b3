package parkhang.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of a document as a zip. */
public final class ZipWriter {
    /**
     * The first moment that a zip names without an extra field, which no e-book's first part may have; a real one would make of the same
     * parts other bytes every time.
     */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private ZipWriter() {}

    /** The same bytes for the same parts in the same order. */
    public static byte[] write(Map<String, byte[]> parts) {
        return write(Map.of(), parts);
    }

    /**
     * The same behind parts that are not packed, so that what is in them can be read in the zip itself.
     *
     * @param stored at most one, lest their order be anybody's guess
     */
    public static byte[] write(Map<String, byte[]> stored, Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : stored.entrySet()) {
                CRC32 sum = new CRC32();
                sum.update(part.getValue());
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                put(entry, part.getValue(), zip);
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(new ZipEntry(part.getKey()), part.getValue(), zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes whatever is written", e);
        }
        return out.toByteArray();
    }

    private static void put(ZipEntry entry, byte[] part, ZipOutputStream zip) throws IOException {
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }
}
