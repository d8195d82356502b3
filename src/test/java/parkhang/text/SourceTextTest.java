package parkhang.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

class SourceTextTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<String> decode(byte... bytes) {
        return SourceText.decode("a.md", bytes, diagnostics).map(SourceText::text);
    }

    @Test
    void aByteOrderMarkCrlfAndNfdArePutRightWithoutAWord() {
        assertEquals(Optional.of("Café\nnoir\n\n"), decode("\uFEFFCafe\u0301\r\nnoir\r\r\n".getBytes(UTF_8)));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void anEmptyFileIsAText() {
        assertEquals(Optional.of(""), decode());
        assertEquals(new Place("a.md", 1, 1), SourceText.of("a.md", "").at(0));
    }

    @Test
    void latin1IsReportedWithItsByteAndPlace() {
        assertEquals(Optional.empty(), decode("one\nzwei für drei".getBytes(ISO_8859_1)));
        assertEquals(List.of("not-utf-8@2:7"), Reported.in(diagnostics));
        assertEquals(List.of("byte 0xFC is not UTF-8"), Reported.messages(diagnostics));
    }

    @Test
    void utf8ThatBreaksOffIsReported() {
        assertEquals(Optional.empty(), decode((byte) 'a', (byte) 0xE0, (byte) 0xBD));
        assertEquals(List.of("not-utf-8@1:2"), Reported.in(diagnostics));
    }

    @Test
    void aSurrogateInUtf8IsNoText() {
        assertEquals(Optional.empty(), decode((byte) 0xED, (byte) 0xA0, (byte) 0x80));
        assertEquals(List.of("not-utf-8@1:1"), Reported.in(diagnostics));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0001", "\u001B", "\u007F", "\u0085", "\u009F", "\uFFFE", "\uFFFF", "\uFDD0"})
    void aCharacterThatNoEditionCanHoldIsReported(String character) {
        assertEquals(Optional.empty(), decode(("ab\n\uD83D\uDE00" + character + "\n").getBytes(UTF_8)));
        assertEquals(List.of("control-character@2:2"), Reported.in(diagnostics));
    }

    @Test
    void aNoncharacterBeyondTheBasicPlaneIsReported() {
        assertEquals(Optional.empty(), decode(Character.toString(0x1FFFF).getBytes(UTF_8)));
        assertEquals(List.of("control-character@1:1"), Reported.in(diagnostics));
        assertEquals(List.of("character U+1FFFF stands for nothing"), Reported.messages(diagnostics));
    }

    @Test
    void columnsCountCodePoints() {
        SourceText source = SourceText.of("a.md", "ab\n\uD83D\uDE00x\uD83D\uDE00y\n\uD83D\uDE00");
        assertEquals(new Place("a.md", 1, 2), source.at(1));
        assertEquals(new Place("a.md", 2, 1), source.at(3));
        assertEquals(new Place("a.md", 2, 2), source.at(5));
        assertEquals(new Place("a.md", 2, 4), source.at(8));
        assertEquals(new Place("a.md", 3, 2), source.at(2, 2));
    }

    @Test
    void anOffsetAfterTheEndOfALineIsStillOnIt() {
        SourceText source = SourceText.of("a.md", "ab\ncd");
        assertEquals(new Place("a.md", 1, 3), source.at(2));
        assertEquals(new Place("a.md", 2, 3), source.at(1, 99));
    }

    @Test
    void theTextFromALineOnKeepsItsLineBreaks() {
        SourceText source = SourceText.of("a.md", "a\nb\n\nc\n");
        assertEquals("b\n\nc\n", source.fromLine(1));
        assertEquals("", source.fromLine(4));
        assertEquals("", source.fromLine(99));
    }

    @Test
    void manyPlacesInOneLongLineAreFoundInNoTime() {
        SourceText source = SourceText.of("a.md", "x\uD83D\uDE00".repeat(700_000));
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int i = 0; i < 700_000; i++) {
                assertEquals(2 * i + 1, source.at(3 * i).column());
            }
        });
    }
}
