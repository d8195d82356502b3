package parkhang.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Encodings by the names that documents call them. */
public final class NamedEncoding {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private NamedEncoding() {}

    /**
     * The encoding of a name; empty where none is known by it. What calls itself ISO-8859-1 or ASCII is windows-1252, which differs
     * only where those two have no letters (WHATWG, Encoding, section 4.2).
     */
    public static Optional<Charset> of(String name) {
        try {
            if (!Charset.isSupported(name)) {
                return Optional.empty();
            }
            Charset charset = Charset.forName(name);
            boolean isNarrow = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(isNarrow ? WESTERN : charset);
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    /** The text of bytes; empty where they don't fit the encoding. */
    public static Optional<String> decoded(Charset charset, byte[] bytes) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
