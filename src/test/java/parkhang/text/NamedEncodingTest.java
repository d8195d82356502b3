package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedEncodingTest {
    private static Optional<String> read(String name, int... bytes) {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return NamedEncoding.of(name).flatMap(charset -> NamedEncoding.decoded(charset, all));
    }

    /** Mails and pages say so, and have dashes and quotation marks that those encodings have not. */
    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "latin1", "us-ascii", "windows-1252"})
    void dashesAndQuotationMarksAreRead(String name) {
        assertEquals(Optional.of("a – “b”"), read(name, 'a', ' ', 0x96, ' ', 0x93, 'b', 0x94));
    }

    @Test
    void othersAreWhatTheyCallThemselves() {
        assertEquals(Optional.of("€"), read("ISO-8859-15", 0xA4));
        assertEquals(Optional.of("п"), read("koi8-r", 0xD0));
        assertEquals(Optional.empty(), read("utf-8", 0xD0));
        assertEquals(Optional.empty(), NamedEncoding.of("no-such-name"));
        assertEquals(Optional.empty(), NamedEncoding.of("§ no name"));
        assertEquals(Optional.of(StandardCharsets.UTF_8), NamedEncoding.of("utf8"));
    }
}
