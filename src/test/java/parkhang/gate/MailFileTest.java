package parkhang.gate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails of which somebody else may have written the text. */
class MailFileTest {
    private static final String PAGE = "<html lang=\"en\"><head><title>A</title></head><body><h1>A</h1></body></html>";

    private static byte[] mail(String text, String page) {
        return String.join(
                        "\r\n",
                        "Subject: A",
                        "Content-Language: en",
                        "MIME-Version: 1.0",
                        "Content-Type: multipart/mixed; boundary=\"m\"",
                        "",
                        "--m",
                        "Content-Type: multipart/alternative; boundary=\"a\"",
                        "",
                        "--a",
                        "Content-Type: text/plain; charset=UTF-8",
                        "Content-Transfer-Encoding: 8bit",
                        "",
                        text.replace("\n", "\r\n"),
                        "--a",
                        "Content-Type: text/html; charset=UTF-8",
                        "",
                        page,
                        "--a--",
                        "--m",
                        "Content-Type: application/pdf",
                        "Content-Transfer-Encoding: base64",
                        "",
                        "JVBERi0xLjc=",
                        "--m--",
                        "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Bars are ends of lines. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            nullValues = "-",
            value = {
                "\"  🖼 a|    b|    c|d\"; abc; d",
                "\"  🖼 a|        b|  c|    d\"; ab; \"  c|    d\"",
                "\"  🖼 a|    🖼 b|      🖼 c|    d\"; a🖼b cd; \"\"",
                "\"  🖼 a|      b|    c\"; a; \"      b|    c\"",
                "\"  🖼 a||    b\"; a; \"|    b\"",
                "\"  🖼 $1|    \\\\2\"; $1\\\\2; \"\"",
                "\"🖼 a|    b\"; -; \"🖼 a b\"",
            })
    void aDescriptionGoesOnBelowItsSign(String lines, String pictures, String text) throws IOException {
        PlainFile read = MailFile.read(mail(lines.replace('|', '\n'), PAGE)).text();
        assertEquals(pictures == null ? "" : pictures, String.join(" ", read.pictures()));
        assertEquals(text, String.join("|", read.text()));
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aDescriptionOfManyLinesIsReadInOnePass() throws IOException {
        PlainFile read =
                MailFile.read(mail("  🖼 a" + "\n    a".repeat(170_000), PAGE)).text();
        assertEquals(List.of("a".repeat(170_001)), read.pictures());
    }

    @Test
    void whoWantsThePdfReadsNoWords() throws IOException {
        byte[] mail = mail("a", "no page");
        assertThrows(IOException.class, () -> MailFile.read(mail));
        assertArrayEquals("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), MailFile.pdf(mail));
        byte[] other = new String(mail, StandardCharsets.UTF_8)
                .replace("application/pdf", "application/zip")
                .getBytes(StandardCharsets.UTF_8);
        assertThrows(IOException.class, () -> MailFile.pdf(other));
        assertThrows(IOException.class, () -> MailFile.pdf("words".getBytes(StandardCharsets.UTF_8)));
    }
}
