package parkhang.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.NamingTable;

/**
 * Under which terms a font says it may be used (OpenType 1.9, name table, identifiers 13 and 14).
 *
 * @param text empty where the font says nothing
 * @param address empty where the font gives none
 */
public record Licence(String text, String address) {
    private static final int TEXT = 13;
    private static final int ADDRESS = 14;

    static Licence of(FontFace face) {
        try {
            NamingTable names = face.parse().getNaming();
            return new Licence(name(names, TEXT), name(names, ADDRESS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(NamingTable names, int identifier) {
        String name = names.getName(
                identifier,
                NameRecord.PLATFORM_WINDOWS,
                NameRecord.ENCODING_WINDOWS_UNICODE_BMP,
                NameRecord.LANGUAGE_WINDOWS_EN_US);
        return Objects.requireNonNullElse(name, "").strip();
    }
}
