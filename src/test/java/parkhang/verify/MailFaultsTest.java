package parkhang.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Sample;
import parkhang.archive.Hashing;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Edition;
import parkhang.edition.Editions;
import parkhang.edition.FileKind;
import parkhang.gate.MailFile;
import parkhang.html.HtmlRenderer;
import parkhang.html.WebFonts;
import parkhang.ledger.EditionKey;
import parkhang.mail.MailRenderer;

/** Finished mails beside their page and their PDF: whole, and with one thing spoiled in them. */
class MailFaultsTest {
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    private static final EditionKey KEY = new EditionKey("sample", "en");

    private static final Edition EDITION = Editions.edition(
            Sample.article("One [link](https://example.org/a|b), [twice](https://example.org/a|b), [other](other.md),"
                    + " [inside](#heading) and a note.[^a]\n\n## Heading\n\n- Two [friends](mailto:more@example.de).\n\n| a | b |\n|---|---|\n| c | d |\n\n"
                    + "![A picture](images/a.png)\n\n[^a]: The [note](https://example.org/n).\n"),
            Locale.ENGLISH);

    @TempDir
    private Path folder = Path.of("");

    private static String mail() {
        return new String(MailRenderer.render(EDITION, PDF), StandardCharsets.US_ASCII);
    }

    private static byte[] page() {
        return new HtmlRenderer().screen(EDITION, WebFonts.NONE).getBytes(StandardCharsets.UTF_8);
    }

    private FinishedFile file(FileKind kind, byte[] bytes, @Nullable String made) throws IOException {
        Path path = Files.write(folder.resolve(kind.named("sample")), bytes);
        return new FinishedFile(path, kind.word(), kind, made);
    }

    /** What is found in the mail and in the page, as {@code eml:code}; of the PDF only that it is another. */
    private List<String> found(List<FinishedFile> files) {
        VerifiedEdition verified =
                new EditionVerifier(false).verify(new FinishedEdition("en/sample", KEY, files, null));
        return verified.files().stream()
                .flatMap(file -> file.found().stream()
                        .map(Diagnostic::code)
                        .filter(code -> file.kind() != FileKind.SCREEN || code == VerifyCode.ATTACHMENT_DIFFERS)
                        .filter(code -> code != VerifyCode.BYTES_UNPROVED && code != VerifyCode.LINK_TARGET_ABSENT)
                        .map(code -> file.name() + ":" + code.id()))
                .distinct()
                .toList();
    }

    private String found(String mail) throws IOException {
        List<FinishedFile> files = new ArrayList<>();
        files.add(file(FileKind.PAGE, page(), null));
        files.add(file(FileKind.SCREEN, PDF, null));
        files.add(file(FileKind.MAIL, mail.getBytes(StandardCharsets.US_ASCII), null));
        return found(files).stream().map(one -> one.replace("eml:", "")).collect(Collectors.joining(" "));
    }

    @Test
    void aWholeMailHasNoFault() throws IOException {
        assertEquals("", found(mail()));
    }

    /** The first is in the plain text, the last in the page. */
    @ParameterizedTest
    @CsvSource({
        "first, • Two, • Too, text-differs",
        "first, 'c   d', 'd   c', text-differs",
        "first, Heading, '', text-differs",
        "first, '[1] https://example=2Eorg/a|b', '[1] https://example=2Eorg/a', text-differs",
        "first, 'twice[1]', twice, text-differs",
        "first, 'One link', 'One  link', ''",
        "last, '>Two', '>Too', text-differs",
        "last, https://example=2Eorg/n, https://example=2Eorg/m, link-differs",
        "last, '#_note-1', '#_note-2', link-differs",
        "first, 'Content-Language: en', 'Content-Language: de', language-differs",
        "first, 'xhtml\" lang=3D\"en', 'xhtml\" lang=3D\"de', language-differs",
        "first, 'Subject: The', 'Subject: A', metadata-differs",
        "first, 'X-Unsent: 1', 'Bcc: a@example.org', metadata-differs",
        "first, 'X-Unsent: 1', 'Reply-To: a@example.org', metadata-differs",
        "first, 'X-Unsent: 1', 'to: a@example.org', metadata-differs",
        "first, 'X-Unsent: 1', 'Date: Wed, 10 May 2023 12:00:00 +0000', metadata-differs",
        "first, 'X-Unsent: 1', 'Subject: Another', metadata-differs",
        "first, 'X-Unsent: 1\r\n', '', metadata-differs",
        "first, 'MIME-Version: 1.0\r\n', '', metadata-differs",
        "first, 'Message-ID: ', 'Content-ID: ', metadata-differs",
        "first, 'Content-Language: ', 'Content-Location: ', metadata-differs language-differs",
        "first, 'From: ', 'Sender: ', metadata-differs",
        "first, '& Co.', '& Sons', metadata-differs",
        "first, '<info@example.de>', '<info@example.com>', metadata-differs",
        "first, '<info@example.de>', '<more@example.de>', metadata-differs",
        "first, '@example.de>\r\nC', '@example.com>\r\nC', metadata-differs",
        "first, 'filename=sample.pdf', 'filename=sample.exe', attachment-differs",
        "last, '--=_parts_', '--=_parts-', edition-damaged",
        "last, '--=_words_', '--=_words-', edition-damaged",
        "last, '--\r\n', '--\r\nAnd more', edition-damaged",
        "first, '--=_parts_', 'Before\r\n--=_parts_', edition-damaged",
        "first, 'charset=UTF-8', 'charset=ISO-8859-1', edition-damaged",
        "first, '<title>The', '<title>A', metadata-differs",
        "first, '</h1>', '</h1><script>x</script>', html-active text-differs",
        "first, '</h1>', '</h1><img src=3D\"https://example.org/track\"/>', html-active",
        "first, '<h1 ', '<h1 onclick=3D\"x()\" ', html-active",
        "first, '</title>', '</title><style>p {}</style>', html-active",
        "first, '</title>', '</title><link rel=3D\"stylesheet\" href=3D\"https://example.org/a.css\"/>', html-active link-differs",
        "first, '<h1 ', '<h1 hidden=3D\"hidden\" ', html-active",
        "first, 'font-size:30px', 'font-size:0', html-active",
        "first, 'font-size:30px', 'display:none', html-active",
        "first, 'font-size:30px', 'color:#fffdfa', html-active",
        "first, 'font-size:30px', 'margin:0 0 0 99em', html-active",
        "first, '</title>', '</title><STYLE>p {}</STYLE>', html-active",
        "first, '</h1>', '</h1><DETAILS></DETAILS>', html-active",
        "first, '<h1 ', '<h1 HIDDEN=3D\"hidden\" ', html-active",
        "first, 'multipart/alternative', 'multipart/mixed', edition-damaged",
        "first, 'application/pdf', 'application/zip', edition-damaged",
        "first, '</h1>', '</h2>', edition-damaged",
        "first, 'JVBERi0xLjc=', 'JVBERi0xLjg=', attachment-differs",
    })
    void aPlantedFaultIsFound(String which, String words, String others, String codes) throws IOException {
        String mail = mail().replace("=E2=80=A2", "•").replace("•", "=E2=80=A2");
        String wanted = words.replace("•", "=E2=80=A2");
        int at = which.equals("first") ? mail.indexOf(wanted) : mail.lastIndexOf(wanted);
        assertNotEquals(-1, at, mail);
        String spoiled =
                mail.substring(0, at) + others.replace("•", "=E2=80=A2") + mail.substring(at + wanted.length());
        assertEquals(codes, found(spoiled), spoiled);
    }

    @Test
    void aSecondSenderIsFound() throws IOException {
        String two = mail().replaceFirst("X-Unsent: 1", "From: a@example.org\r\nFROM: b@example.org");
        assertEquals("metadata-differs", found(two));
    }

    /** The page's office has an address, which no other sender has, nor one that stands in the article. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "From: <info@example.de>\r\n",
                "From: P <info@example.de>\r\n",
                "From: Press & <info@example.de>\r\n",
                "From: $1more@example.de>\r\n",
                "From: $1info@example.de>, Nobody <nobody@example.de>\r\n"
            })
    void aSenderThatIsNotThePagesOfficeIsFound(String from) throws IOException {
        String other = mail().replaceFirst("From: (.*<).*\r\n", from);
        String domain = from.isEmpty() ? MailRenderer.NO_DOMAIN : "example.de";
        assertEquals("metadata-differs", found(other.replaceFirst("(Message-ID: <[^@]*@)[^>]*", "$1" + domain)), other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "title", "body", "h1"})
    void aPageThatLacksAnElementIsDamaged(String name) throws IOException {
        String renamed = mail().replace("<" + name + ">", "<p>").replace("<" + name + " ", "<p ");
        String without = renamed.replace("</" + name + ">", "</p>");
        Diagnostics broken = new Diagnostics();
        MailFile.read("a.eml", without.getBytes(StandardCharsets.US_ASCII), VerifyCode.EDITION_DAMAGED, broken);
        assertEquals(
                List.of("it is no mail of an edition: its page has no <" + name + ">"),
                broken.list().stream().map(Diagnostic::message).toList(),
                without);
    }

    @Test
    void aloneItIsProvedAgainstNothing() throws IOException {
        byte[] mail = mail().getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                List.of("eml:attachment-unproved", "eml:text-unproved"),
                found(List.of(file(FileKind.MAIL, mail, null))));
    }

    @Test
    void whatLiesBesideItIsLookedAtThere() throws IOException {
        file(FileKind.PAGE, page(), null);
        file(FileKind.SCREEN, new byte[] {1}, null);
        byte[] mail = mail().getBytes(StandardCharsets.US_ASCII);
        FinishedFile named = file(FileKind.MAIL, mail, null);
        String made = Hashing.hash(page());
        assertEquals(
                List.of("eml:attachment-differs"),
                new EditionVerifier(false)
                        .verify(new FinishedEdition("en/sample", KEY, List.of(named), made)).files().stream()
                                .flatMap(file -> file.found().stream())
                                .filter(one -> one.code() != VerifyCode.BYTES_UNPROVED)
                                .map(one -> "eml:" + one.code().id())
                                .toList());
    }

    /** Of two that disagree, the one that is not as it was made is at fault. */
    @Test
    void aPdfThatWasChangedIsAtFault() throws IOException {
        byte[] mail = mail().getBytes(StandardCharsets.US_ASCII);
        List<FinishedFile> files = List.of(
                file(FileKind.PAGE, page(), Hashing.hash(page())),
                file(FileKind.SCREEN, new byte[] {1}, Hashing.hash(PDF)),
                file(FileKind.MAIL, mail, Hashing.hash(mail)));
        assertEquals(List.of("pdf:attachment-differs"), found(files));
    }

    @Test
    void whatIsNoMailIsDamaged() throws IOException {
        assertEquals("edition-damaged", found("words"));
        assertEquals("edition-damaged", found("Content-Type: multipart/mixed; boundary=a\n\n--a\n\n--a\n\n--a--\n"));
        assertEquals("edition-damaged", found(mail().substring(0, 1500)));
    }
}
