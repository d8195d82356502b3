package parkhang.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Golden;
import parkhang.HtmlValidator;
import parkhang.Sample;
import parkhang.Tool;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Edition;
import parkhang.edition.Editions;
import parkhang.gate.MailFields;
import parkhang.gate.MailFile;

/** The two texts of a mail and its head, as others read them. */
class MailRendererTest {
    private static final Golden GOLDEN = new Golden("mail");
    private static final byte[] PDF = "%PDF-1.7\r\n.\r\nFrom a test \u00E4".getBytes(StandardCharsets.ISO_8859_1);

    /** What Gmail strips or Outlook does not know. */
    private static final Pattern UNKNOWN = Pattern.compile(
            "<(style|img|svg|main|section|figure|nav|script)\\b| class=|display: *(flex|grid)|position:|var\\(|@media|-inline|: ?start");

    /** What Word reads in place of styles, and in place of an id. */
    private static final List<String> KNOWN = List.of(
            "element is obsolete. Use CSS instead",
            "Element “a” is missing required attribute “href”",
            "The “name” attribute");

    private static Edition edition(String tag) throws IOException {
        String article = new Golden("plain").input("article.md");
        return Editions.edition(Sample.file(article, new Diagnostics()), Locale.forLanguageTag(tag));
    }

    private static MailHead head(String title, String office) {
        return new MailHead(office, "a@example.org", title, "en");
    }

    @Test
    void theTextsOfAMail() throws IOException {
        GOLDEN.assertOutput("en.txt", MailText.of(edition("en")));
        GOLDEN.assertOutput("bo.txt", MailText.of(edition("bo")));
        GOLDEN.assertOutput("en.html", MailPage.of(edition("en")));
        GOLDEN.assertOutput("ar.html", MailPage.of(edition("ar")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ar", "bo"})
    void thePageIsValidAndNeedsNoStyleSheet(String tag) throws Exception {
        String page = MailPage.of(edition(tag));
        assertEquals(
                List.of(),
                HtmlValidator.findings(page).stream()
                        .filter(line -> KNOWN.stream().noneMatch(line::contains))
                        .toList());
        assertFalse(UNKNOWN.matcher(page).find(), page);
    }

    static List<String> titles() {
        List<String> words = List.of(
                "Title",
                "Title\r\nBcc: victim@example.org",
                "Title\n\nBody",
                "Title\rBcc: a@b.c\u0085X: y\u2028Z: a\u0000b",
                "=?utf-8?q?a=0D=0ABcc:_b@example.org?=",
                "\"quoted\" \\ <a@b.c>, (comment); :",
                "Grüße aus བོད་ལྗོངས། и мир 👩‍👩‍👧‍👦",
                "0123456789",
                "seven12 ",
                "བོད་ལྗོངས་",
                "👩‍👩‍👧‍👦");
        return words.stream()
                .flatMap(title -> Stream.of(title, title.repeat(1000 / title.length() + 1)))
                .toList();
    }

    private static byte[] mail(MailHead head) {
        return MailMessage.write(head, "a\n", "b\n", "c.pdf", PDF);
    }

    /** Titles of 1,000 characters, and what would be a field of the head if it stood there as it is. */
    @ParameterizedTest
    @MethodSource("titles")
    void nobodysWordsAreAFieldOfTheHead(String words) {
        String all = new String(mail(head(words, words)), StandardCharsets.ISO_8859_1);
        String head = all.substring(0, all.indexOf("\r\n\r\n"));
        assertEquals(
                List.of(
                        "MIME-Version",
                        "X-Unsent",
                        "From",
                        "Subject",
                        "Message-ID",
                        "Content-Language",
                        "Content-Type"),
                head.lines()
                        .filter(line -> !line.startsWith(" "))
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList());
        assertTrue(head.lines().allMatch(line -> line.length() <= 78), head);
        assertTrue(head.chars().allMatch(c -> c == '\r' || c == '\n' || (c >= ' ' && c < 0x7F)), head);
    }

    /** Whoever reads it sees the words that were meant, in one line. */
    @ParameterizedTest
    @MethodSource("titles")
    void theHeadIsReadAsItWasMeant(String words) throws IOException {
        MailHead meant = head(words, words);
        String page = "<html><head><title>a</title></head><body><h1>a</h1></body></html>";
        MailFields read = MailFile.read(MailMessage.write(meant, "a\n", page, "c.pdf", PDF))
                .fields();
        assertEquals(meant.subject(), read.subject());
        assertEquals(meant.office(), read.name());
        assertEquals(meant.mailbox(), read.mailbox());
        assertEquals(MailMessage.id(meant, "a\n", page, "c.pdf", PDF), read.id());
    }

    @Test
    void anAddressThatNotAllServersKnowIsLeftOut() {
        assertEquals(Optional.empty(), MailHead.ascii("ü@example.org"));
        assertEquals(Optional.empty(), MailHead.ascii("a\u0007@example.org"));
        assertEquals(Optional.empty(), MailHead.ascii("a@exa_mple.org"));
        assertEquals(Optional.of("a@xn--bcher-kva.example"), MailHead.ascii("a@bücher.example"));
        String mail = new String(mail(new MailHead("Office", "", "Title", "en")), StandardCharsets.US_ASCII);
        assertFalse(mail.contains("From:"), mail);
        assertTrue(mail.contains("@parkhang.invalid>"), mail);
    }

    /** Another program takes it apart: Python's own, by its newest rules. */
    @Test
    void anotherProgramReadsIt(@TempDir Path folder) throws IOException {
        Tool python = new Tool("python3").require();
        for (String tag : List.of("en", "de", "ar", "bo")) {
            Edition edition = edition(tag);
            Path file = Files.write(folder.resolve(tag + ".eml"), MailRenderer.render(edition, PDF));
            String read = python.run(List.of("-c", GOLDEN.input("read.py"), file.toString()), "");
            assertEquals(
                    "subject " + MailHead.of(edition).subject()
                            + "\nfrom International Campaign for Tibet & Co. info@example.de\n" + "unsent 1, language "
                            + tag + ", defects 0\nattached sample.pdf " + PDF.length + "\n",
                    read.substring(0, read.indexOf("text\n")));
            assertEquals(
                    "text\n" + MailText.of(edition) + "html\n" + MailPage.of(edition),
                    read.substring(read.indexOf("text\n")));
        }
    }

    @Test
    void anotherProgramReadsTheTitle(@TempDir Path folder) throws IOException {
        Tool python = new Tool("python3").require();
        for (String title : titles()) {
            MailHead head = head(title, "Office");
            Path file = Files.write(folder.resolve("a.eml"), mail(head));
            String read = python.run(List.of("-c", GOLDEN.input("read.py"), file.toString()), "");
            assertEquals("subject " + head.subject(), read.lines().findFirst().orElse(""));
        }
    }
}
