package parkhang.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file that the program brings, beside the class that reads it. */
public final class Resource {
    private Resource() {}

    /**
     * The file's text, written in UTF-8.
     *
     * @param name counted from the class's own package
     * @throws IllegalStateException if the program lacks the file
     */
    public static String text(Class<?> reader, String name) {
        return new String(bytes(reader, name), StandardCharsets.UTF_8);
    }

    /** The file's text; empty where the program brings no such file. */
    public static Optional<String> optionalText(Class<?> reader, String name) {
        return read(reader, name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * The file's bytes.
     *
     * @throws IllegalStateException if the program lacks the file
     */
    public static byte[] bytes(Class<?> reader, String name) {
        return read(reader, name).orElseThrow(() -> new IllegalStateException("the program lacks " + name));
    }

    private static Optional<byte[]> read(Class<?> reader, String name) {
        try (InputStream in = reader.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
