package parkhang.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import parkhang.parts.ZipWriter;

/** E-books taken apart, and put together again with something else in them. */
public final class Books {
    private static final String MIMETYPE = "mimetype";

    private Books() {}

    /** Its files by their names, in their order. */
    public static Map<String, byte[]> files(byte[] epub) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    public static String text(byte[] epub, String file) {
        return new String(files(epub).getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The book with other words in a file; without words, without the file. */
    public static byte[] changed(byte[] epub, String file, String words, String others) {
        Map<String, byte[]> files = files(epub);
        if (words.isEmpty()) {
            files.remove(file);
        } else {
            String text = text(epub, file);
            if (!text.contains(words)) {
                throw new IllegalArgumentException(file + " has no " + words + ": " + text);
            }
            files.put(file, text.replace(words, others).getBytes(StandardCharsets.UTF_8));
        }
        return book(files);
    }

    /** The book with a file, in place of one of its name or as its last. */
    public static byte[] with(byte[] epub, String file, byte[] bytes) {
        Map<String, byte[]> files = files(epub);
        files.put(file, bytes);
        return book(files);
    }

    private static byte[] book(Map<String, byte[]> files) {
        byte[] mimetype = files.remove(MIMETYPE);
        return ZipWriter.write(mimetype == null ? Map.of() : Map.of(MIMETYPE, mimetype), files);
    }
}
