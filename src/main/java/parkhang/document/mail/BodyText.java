package parkhang.document.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.text.NamedEncoding;

/**
 * What a part of a mail says, out of the encoding and the lines that it was sent in.
 *
 * @param bytes in UTF-8 where the encoding was told, or else as they came
 * @param isEncrypted whether part of it can be read with a key only (OpenPGP, RFC 9580, section 6.2)
 * @param isSigned whether a signature was taken off
 */
@SuppressWarnings("ArrayRecordComponent") // no two are compared
record BodyText(byte[] bytes, boolean isEncrypted, boolean isSigned) {
    private static final Pattern ENCRYPTED = Pattern.compile("(?m)^-----BEGIN PGP MESSAGE-----\\h*$");

    /** A text in clear with its signature below (RFC 9580, section 7). */
    private static final Pattern SIGNED =
            Pattern.compile("(?ms)^-----BEGIN PGP SIGNED MESSAGE-----\\h*\\R(?:[A-Za-z]++: \\V*+\\R)*+\\h*\\R"
                    + "(.*?)^-----BEGIN PGP SIGNATURE-----.*?^-----END PGP SIGNATURE-----\\h*$");

    BodyText {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What a space at the end of a line means (RFC 3676). */
    enum Flow {
        NONE,
        WITH_SPACES,
        /** The line goes on, and the space is no part of it. */
        WITHOUT_SPACES
    }

    /** @param charset as it was told; null where it was not */
    static BodyText of(byte[] bytes, @Nullable String charset, Flow flow) {
        Optional<String> told = told(charset, bytes);
        String text = told.orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1))
                .replace("\r\n", "\n");
        boolean isEncrypted = ENCRYPTED.matcher(text).find();
        Matcher signed = SIGNED.matcher(text);
        boolean isSigned = signed.find();
        if (isSigned) {
            text = signed.replaceAll(
                    found -> Matcher.quoteReplacement(found.group(1).replaceAll("(?m)^- ", "")));
        }
        if (flow != Flow.NONE) {
            text = FlowedText.joined(text, flow == Flow.WITHOUT_SPACES);
        }
        Charset written = told.isPresent() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return new BodyText(text.getBytes(written), isEncrypted, isSigned);
    }

    /** What is UTF-8 is in no encoding of one byte a letter, whatever a program says that has not looked. */
    private static Optional<String> told(@Nullable String name, byte[] bytes) {
        Optional<Charset> named = NamedEncoding.of(name == null ? "UTF-8" : name.strip());
        boolean isNarrow = named.isPresent()
                && named.get().canEncode()
                && named.get().newEncoder().maxBytesPerChar() == 1;
        return (isNarrow ? NamedEncoding.decoded(StandardCharsets.UTF_8, bytes) : Optional.<String>empty())
                .or(() -> named.flatMap(charset -> NamedEncoding.decoded(charset, bytes)));
    }
}
