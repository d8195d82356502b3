package parkhang.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Under which terms a font says it may be used (OpenType 1.9, name table, identifiers 13 and 14).
 *
 * @param text empty where the font says nothing
 * @param address empty where the font gives none
 */
public record Licence(String text, String address) {
    private static final int TEXT = 13;
    private static final int ADDRESS = 14;

    static Licence of(Path file) {
        try {
            FontNames names = new FontNames(Sfnt.read(Files.readAllBytes(file)).table("name"));
            return new Licence(text(names, TEXT), text(names, ADDRESS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(FontNames names, int identifier) {
        return Objects.requireNonNullElse(names.name(identifier), "").strip();
    }
}
