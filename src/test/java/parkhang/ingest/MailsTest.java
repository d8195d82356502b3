package parkhang.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.Golden;
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
