package parkhang.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells UTF-16 from UTF-8 by a file's first bytes: its byte order mark, or the beginning of an XML declaration (XML 1.0, appendix F). */
final class Encoding {
    private Encoding() {}

    /** UTF-8 where the bytes do not say that they are UTF-16. */
    static Charset of(byte[] bytes) {
        if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0, '<', 0, '?')) {
            return StandardCharsets.UTF_16BE;
        }
        boolean little = begins(bytes, 0xFF, 0xFE) || begins(bytes, '<', 0, '?', 0);
        return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
