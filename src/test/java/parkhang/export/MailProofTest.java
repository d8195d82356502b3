package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Golden;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.Editions;
import parkhang.gate.GateCode;
import parkhang.mail.MailRenderer;

/** Editions as mails: read by somebody, proved, and spoiled. */
class MailProofTest {
    private static final Golden GOLDEN = new Golden("mail");
    private static final byte[] PDF = "%PDF-1.7 of a test".getBytes(StandardCharsets.US_ASCII);

    private static Edition edition(String tag) throws IOException {
        String article = new Golden("plain").input("article.md");
        return Editions.edition(Sample.file(article, new Diagnostics()), Locale.forLanguageTag(tag));
    }

    private static List<String> proof(byte[] mail, Edition edition) {
        Diagnostics found = new Diagnostics();
        MailProof.check(mail, edition, PDF, Place.of("a"), found);
        return found.list().stream().map(one -> one.message()).toList();
    }

    @Test
    void anEditionAsAMail() throws IOException {
        GOLDEN.assertOutput(
                "de.eml",
                new String(MailRenderer.render(edition("de"), PDF), StandardCharsets.US_ASCII).replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ar", "bo"})
    void whatIsRenderedIsProved(String tag) throws IOException {
        byte[] mail = MailRenderer.render(edition(tag), PDF);
        assertEquals(List.of(), proof(mail, edition(tag)));
        assertArrayEquals(mail, MailRenderer.render(edition(tag), PDF));
        assertFalse(Arrays.equals(mail, MailRenderer.render(edition(tag), new byte[] {1})));
    }

    /** The first is in the plain text, the last in the page. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "first | Mind this | Mind that",
                "last | Mind this | Mind that",
                "first | Subject: | Subject: More",
                "first | This is no item | \"  1. This is no item\"",
                "last | seven | se=C2=ADven",
                "first | [3] https://example=2Eorg/note | ",
                "last | https://example=2Eorg/note | https://example=2Eorg/nota",
                "first | =F0=9F=96=BC a picture | =F0=9F=96=BC ",
                "last | =F0=9F=96=BC a picture | =F0=9F=96=BC ",
                "last | #_note-1 | #_note-9",
                "last | </h1> | <img/></h1>",
                "last | </h1> | </h2>",
                "last | application/pdf | application/zip",
                "last | JVBERi0xLjcgb | JVBERi0xLjgga",
                "first | & Co. | & Sons",
                "first | info@example.de | info@example.com",
                "first | From: | Sender:",
                "first | Message-ID: < | Message-ID: <0",
                "first | Message-ID: | Content-ID:",
                "first | filename=sample.pdf | filename=a.pdf",
                "first | </head> | <style/></head>",
                "first | font-size:30px | font-size:3px",
                "last | --=_parts_ | --=_parts-",
            })
    void whatIsLostOrChangedIsFound(String which, String words, String others) throws IOException {
        String mail = new String(MailRenderer.render(edition("en"), PDF), StandardCharsets.US_ASCII);
        int at = which.equals("first") ? mail.indexOf(words) : mail.lastIndexOf(words);
        assertNotEquals(-1, at, mail);
        String spoiled = mail.substring(0, at) + (others == null ? "" : others) + mail.substring(at + words.length());
        assertFalse(
                proof(spoiled.getBytes(StandardCharsets.US_ASCII), edition("en"))
                        .isEmpty(),
                spoiled);
    }

    @Test
    void aMailThatManyServersWouldReturnIsNamed() throws IOException {
        Diagnostics found = new Diagnostics();
        MailProof.proved(edition("en"), new byte[7 << 20], Place.of("a"), found);
        assertEquals(List.of(), found.list());
        MailProof.proved(edition("en"), new byte[8 << 20], Place.of("a"), found);
        assertEquals("mail-too-large", found.list().get(0).code().id());
        assertTrue(found.list().get(0).code().hint().contains("--image-ppi"));
    }

    @Test
    void anotherPdfIsFound() throws IOException {
        Diagnostics found = new Diagnostics();
        byte[] mail = MailRenderer.render(edition("en"), new byte[] {1, 2});
        MailProof.check(mail, edition("en"), PDF, Place.of("a"), found);
        assertEquals(
                List.of(GateCode.ATTACHMENT_LOST),
                found.list().stream().map(one -> one.code()).toList());
    }

    /** But for pictures that no archive has, of which no edition is made. */
    static List<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec()).stream()
                .filter(example -> !example.getHtml().contains("<img"))
                .toList();
    }

    /** Whatever an article can hold comes through, as it was written by people who tried to break a parser. */
    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfCommonMarkComesThrough(Example example) {
        comesThrough(example.getSource());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  • a\n\n\\→ https://example.org\n\n1\\. b\n\n\\[1] [c](https://example.org/c)\n",
                "- 1\\. a\n\n  2\\. b\n\n  • c\n\n  → d\n",
                "> 1\\. a\n>\n> 🖼 b\n>\n> - \\* \\* \\*\n",
                "```\n  1. a\n      • b\n\n\n  → c\n```\n",
                "| 1. | • |\n|---|---|\n|  | → a |\n| 🖼 |  |\n",
                "|  |  | c |\n|---|---|---|\n|  | • a | 1. |\n|  |  | 🖼 b |\n",
                "| ![a picture](images/a.png) | a |\n|---|---|\n|  | b |\n",
                "Table: a\n\n| b |\n|---|\n| c<br>d \\| e |\n",
                "a\tb\u2028c\u0085d\u00A0\u2007e\n",
                "\u202Eabc\u202C \u2067x\u2069 \uFEFFy\n",
                "a[^1]\n\n[^1]: • b\n\n    1. c\n",
                "#\n\n##\n\n- \n\n>\n",
                "x^2^ x^ab^ x^-1^ ² ½ ﬁ\n",
                "<https://example.org> [https://example.org/](https://example.org) [a](mailto:a@example.org)\n",
                "[a](http://example.org) [b](https://example.org) [c](https://example.org/%7Bx%7D) [d](https://example.org/{x})\n",
                "[a](#nowhere) [b](other.md) [c](other.md#x) [d](test.md#x) [e](https://example.org/a?b&c=\"d\")\n",
                "Credit: a\n\n![](images/a.png)\n\nCredit: b\n",
                "---\n\n\\---\n\n***\n\n&#45;--\n",
                "From here\n\n\\.\n\n..\n\n=?utf-8?q?a?= =20 =\n",
                "</td></table> <!-- --> &lt;b&gt; &amp;amp; `]]>`\n",
            })
    void soDoHostileTexts(String body) {
        comesThrough(body);
    }

    /** No line ends where another program would take its rest for something else. */
    @ParameterizedTest
    @ValueSource(strings = {"", "- ", "> ", "> - ", "1. ", "| a | b |\n|---|---|\n| c | ", "![", "[^1]\n\n[^1]: "})
    void soDoLongOnes(String before) {
        String words = "1. • a 🖼 → [1] བོད་ལྗོངས་ 中文 * * * مرحبا ".repeat(40);
        comesThrough(
                before + words + (before.equals("![") ? "](images/a.png)" : before.startsWith("|") ? "|" : "") + "\n");
        comesThrough(before + "x".repeat(3000) + "\n");
    }

    private static void comesThrough(String body) {
        Edition edition = Editions.edition(Sample.article(body, new Diagnostics()), Locale.GERMAN);
        byte[] mail = MailRenderer.render(edition, PDF);
        assertEquals(List.of(), proof(mail, edition), () -> new String(mail, StandardCharsets.US_ASCII));
        assertTrue(
                new String(mail, StandardCharsets.ISO_8859_1)
                        .lines()
                        .allMatch(line ->
                                line.length() <= 78 && line.chars().allMatch(c -> c == '\t' || (c >= ' ' && c < 0x7F))),
                () -> new String(mail, StandardCharsets.ISO_8859_1));
    }
}
