package parkhang.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import parkhang.parts.ZipWriter;

/** A Word file whose parts a test reads and spoils. */
public final class EditedWordFile {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public EditedWordFile(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String part(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    public EditedWordFile edit(String name, UnaryOperator<String> edit) {
        parts.put(name, edit.apply(part(name)).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public byte[] bytes() {
        return ZipWriter.write(parts);
    }
}
