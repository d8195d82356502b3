package parkhang.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrintableTest {
    private static final String ALL = IntStream.range(0, 0x3000)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    @Test
    void whatWouldSpeakToTheTerminalIsShownByItsNumber() {
        assertEquals("a\r\nU+000D", Printable.of("a\r\n\r"));
        assertEquals("aU+001B[2JbU+009BcU+000DdU+0000", Printable.of("a\u001B[2Jb\u009Bc\rd\0"));
        assertEquals(
                "U+202Etxt.U+2066exeU+2069 U+061CU+200EU+200F",
                Printable.of("\u202Etxt.\u2066exe\u2069 \u061C\u200E\u200F"));
        assertEquals("aU+2028bU+2029U+0085", Printable.of("a\u2028b\u2029\u0085"));
    }

    @Test
    void textStaysAsItIs() {
        String text =
                "Tibet: བོད་, \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 (ZWNJ), e\u0301, \uD83D\uDC68\u200D\uD83D\uDC69\nline";
        assertEquals(text, Printable.of(text));
    }

    @Test
    void aLineStaysOne() {
        assertEquals("aU+000AbU+0009c", Printable.line("a\nb\tc"));
        assertFalse(Printable.line(ALL).chars().anyMatch(Character::isISOControl));
    }

    @Test
    void aWriterLetsNothingElseThrough() {
        StringWriter written = new StringWriter();
        PrintWriter out = Printable.writer(new PrintWriter(written));
        out.print(ALL);
        out.print('\u001B');
        out.append("\u202E").write(0x9B);
        out.printf("%s%n", "\r");
        assertEquals(Printable.of(ALL) + "U+001BU+202EU+009BU+000D" + "\n", written.toString());
    }
}
