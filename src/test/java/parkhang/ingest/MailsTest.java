package parkhang.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.Golden;
import parkhang.article.Block;
import parkhang.article.PlainText;
import parkhang.diagnostic.Diagnostics;

/** Releases in mails of several programs; all of these are invented. */
class MailsTest {
    private static final Golden GOLDEN = new Golden("mails");
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "mails");

    private final Diagnostics diagnostics = new Diagnostics();

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .map(name -> name.replace(".eml", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isUnderstood(String name) throws IOException {
        WholeDraft release = read(Files.readAllBytes(FOLDER.resolve(name + ".eml"))).stream()
                .map(draft -> Understanding.of(draft, Locale.ENGLISH))
                .findFirst()
                .flatMap(draft -> WholeDraft.of(draft, Locale.ENGLISH, diagnostics))
                .orElseThrow(() -> new AssertionError(diagnostics.list()));
        GOLDEN.assertOutput(name + ".md", release.article());
        GOLDEN.assertOutput(
                name + ".diagnostics",
                diagnostics.list().stream().map(d -> d.head() + "\n").collect(Collectors.joining()));
    }

    private List<Draft> read(byte[] bytes) {
        Document document = new Document("a.eml", bytes);
        assertEquals(true, new MailReader(Locale.ENGLISH).reads(document));
        return new MailReader(Locale.ENGLISH).read(document, diagnostics);
    }

    @Test
    void anMboxHasSeveral() {
        String mail =
                """
                From a@b.example Tue Mar  3 10:00:00 2026
                From: a@b.example
                Subject: One
                Message-ID: <1@b>

                Words.
                >From here on

                """;
        assertEquals(2, read((mail + mail).getBytes(StandardCharsets.UTF_8)).size());
    }

    @Test
    void partsInPartsAndEncryptedOnesAreNamed() {
        StringBuilder deep = new StringBuilder("From: a@b.example\nSubject: x\nMIME-Version: 1.0\n");
        for (int i = 0; i < 1000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        read(deep.toString().getBytes(StandardCharsets.UTF_8));
        read(
                "From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/encrypted; boundary=b\n\n--b\n\nx\n--b--\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("document-too-large", "document-encrypted"),
                diagnostics.list().stream().map(one -> one.code().id()).toList());
    }

    @Test
    void aReleaseThatBeginsWithALabelIsNoMail() {
        String release = "From: the ministry\n\nA title\n\n3 March 2026\n\nText.\n";
        assertEquals(
                false,
                new MailReader(Locale.ENGLISH).reads(new Document("a.txt", release.getBytes(StandardCharsets.UTF_8))));
    }

    /** Words are not lost with the signs that ISO-8859-1 has not, though a mail names it. */
    @Test
    void whatCallsItselfLatin1MayHaveDashes() {
        byte[] mail =
                "From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-1\n\nOne \u0096 two.\n"
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(read(mail).get(0).text(Locale.ENGLISH, diagnostics).contains("One – two."));
    }

    private static final String HEAD = "From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: ";

    private String text(String mail, Charset charset) {
        return read((HEAD + mail).getBytes(charset)).get(0).text(Locale.ENGLISH, diagnostics);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "plain; charset=windows-1252 ¦ UTF-8 ¦ Käse – ou",
                "plain; charset=utf-8 ¦ windows-1252 ¦ Käse – ou",
                "plain; charset=unheard-of ¦ windows-1252 ¦ Käse – ou",
                "html; charset=utf-8 ¦ windows-1252 ¦ Käse – ou",
                "html; charset=x/y ¦ windows-1252 ¦ Käse – ou",
                "plain; charset=koi8-r ¦ KOI8-R ¦ Вода",
                "plain; charset=iso-2022-jp ¦ ISO-2022-JP ¦ 水門",
                "plain; charset=gb2312 ¦ GB2312 ¦ 联通"
            })
    void aTextIsInTheEncodingThatItIsIn(String kind, String charset, String words) {
        String shown = text("text/" + kind + "\n\n" + words + ".\n", Charset.forName(charset));
        assertTrue(shown.contains(words), shown);
    }

    @Test
    void aMailThatIsAttachedIsReadWhereThereIsNoOtherText() {
        String inner = "--b\nContent-Type: message/rfc822\n\nFrom: c@d.example\nSubject: Inside\n\nInner words.\n";
        Draft alone = read((HEAD + "multipart/mixed; boundary=b\n\n" + inner + "--b--\n")
                        .getBytes(StandardCharsets.UTF_8))
                .get(0);
        assertTrue(alone.text(Locale.ENGLISH, diagnostics).contains("Inner words."));
        assertTrue(messages(alone).contains("`From: c@d.example` is of the mail's head"));
        Draft beside = read((HEAD + "multipart/mixed; boundary=b\n\n--b\n\nOuter words.\n" + inner + "--b--\n")
                        .getBytes(StandardCharsets.UTF_8))
                .get(0);
        assertTrue(beside.text(Locale.ENGLISH, diagnostics).contains("Outer words."));
        assertTrue(messages(beside).contains("`the mail Inside` is attached, and the mail itself says little"));
    }

    private static List<String> messages(Draft draft) {
        return draft.guesses().stream().map(one -> one.message()).toList();
    }

    /** A signature is no text, and neither are the strokes that protect lines from it. */
    @Test
    void aSignedTextIsReadWithoutItsSignature() {
        String signed =
                """
                text/plain

                Before it.

                -----BEGIN PGP SIGNED MESSAGE-----
                Hash: SHA256

                Words.
                - - a point
                -----BEGIN PGP SIGNATURE-----

                iQ==
                -----END PGP SIGNATURE-----

                Behind it.
                """;
        String text = text(signed, StandardCharsets.UTF_8);
        assertTrue(text.contains("Before it.") && text.contains("Behind it.") && text.contains("- a point"), text);
        assertFalse(text.contains("PGP") || text.contains("Hash") || text.contains("iQ"), text);
    }

    /** Of a mail's words, none is in the clear where some are not. */
    @Test
    void aTextThatIsEncryptedBelowAGreetingIsRefused() {
        String mail =
                """
                text/plain

                Hello,

                -----BEGIN PGP MESSAGE-----

                hQ
                -----END PGP MESSAGE-----
                """;
        read((HEAD + mail).getBytes(StandardCharsets.UTF_8));
        assertEquals("document-encrypted", diagnostics.list().get(0).code().id());
    }

    @Test
    void aPageInPiecesIsOneAndItsEmptyLinesAreNone() {
        String mail =
                """
                multipart/mixed; boundary=b

                --b
                Content-Type: text/html

                <html><body><p>One.</p><p>&nbsp;</p></body></html>
                --b
                Content-Type: application/pdf; name=a.pdf

                x
                --b
                Content-Type: text/html

                <p>Two.</p>
                --b--
                """;
        assertEquals(
                List.of("One.", "Two."),
                read((HEAD + mail).getBytes(StandardCharsets.UTF_8)).get(0).blocks().stream()
                        .map(block -> PlainText.of(((Block.Paragraph) block).text()))
                        .toList());
    }

    /** Whatever words it has. */
    @Test
    void plainTextThatSaysOtherwiseThanThePageIsNamed() {
        String mail =
                """
                From: a@b.example
                Subject: x
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain

                The dam opens.

                Place paragraph text.
                --b
                Content-Type: text/html

                <p>The dam <b>opens</b>.</p>
                --b--
                """;
        Draft draft = read(mail.getBytes(StandardCharsets.UTF_8)).get(0);
        assertEquals(
                List.of("the plain text of the mail says otherwise than its page: `Place paragraph text.`"),
                draft.guesses().stream()
                        .map(one -> one.message())
                        .filter(message -> message.startsWith("the plain text"))
                        .toList());
    }
}
