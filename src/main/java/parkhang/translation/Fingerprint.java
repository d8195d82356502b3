package parkhang.translation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A short name for words and codes, by which files remember them. */
public final class Fingerprint {
    /** Of the SHA-256, in hexadecimal. */
    static final int DIGITS = 16;

    private Fingerprint() {}

    /** That of a source and its target. */
    static String of(Content source, @Nullable Content target) {
        String words = words(source.parts()) + "\n" + (target == null ? "" : words(target.parts()));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** That of a source alone. Sources that read alike have the same. */
    public static String of(Content source) {
        return of(source, null);
    }

    /** The same for ever, whatever becomes of the types: what was written long ago is compared with it. */
    private static String words(List<Content.Part> parts) {
        StringBuilder words = new StringBuilder();
        for (Content.Part part : parts) {
            if (part instanceof Content.Text text) {
                words.append(text.text().replace("&", "&amp;").replace("<", "&lt;"));
            } else if (part instanceof Content.Paired paired) {
                words.append('<')
                        .append(paired.id())
                        .append('>')
                        .append(words(paired.parts()))
                        .append("</>");
            } else if (part instanceof Content.Standalone standalone) {
                words.append('<').append(standalone.id()).append("/>");
            }
        }
        return words.toString();
    }
}
