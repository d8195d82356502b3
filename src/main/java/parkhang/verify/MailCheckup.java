package parkhang.verify;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.gate.MailFields;
import parkhang.gate.MailFile;
import parkhang.gate.PlainFile;
import parkhang.gate.TextDifference;
import parkhang.mail.MailRenderer;

/** Looks at a mail, at the page beside it, and at the PDF that it carries. */
final class MailCheckup {
    private static final String FROM = "From";

    /** What a mail's head has, but for the sender's where the office has no address: who gets it, and when, its own program adds. */
    private static final List<String> FIELDS =
            List.of("MIME-Version", "X-Unsent", FROM, "Subject", "Message-ID", "Content-Language", "Content-Type");

    private static final Pattern ID = Pattern.compile("<[0-9a-f]{32}@(.+)>");

    private final FileFindings found;
    private final FileFindings disagreements;

    MailCheckup(FileFindings found, FileFindings disagreements) {
        this.found = found;
        this.disagreements = disagreements;
    }

    /**
     * Looks at a mail's bytes.
     *
     * @param pdf that lies beside it; null where there is none
     * @param page that its text is compared with; null where there is none
     * @param language its locale's tag; null where nobody knows it
     */
    void check(byte[] bytes, @Nullable ReadFile pdf, @Nullable PageFacts page, @Nullable String language) {
        Diagnostics broken = new Diagnostics();
        try {
            MailFile.read("the mail", bytes, VerifyCode.EDITION_DAMAGED, broken).ifPresent(mail -> {
                fields(mail.fields());
                head(mail, language);
                attachment(mail, pdf);
                active(mail);
                if (page == null) {
                    found.report(VerifyCode.TEXT_UNPROVED, TextCheck.ALONE);
                } else {
                    words(mail, page);
                    sender(mail.fields(), page);
                }
            });
        } catch (RuntimeException | StackOverflowError e) {
            found.report(VerifyCode.EDITION_DAMAGED, "the mail can't be read: " + e.getMessage());
        }
        broken.list().forEach(one -> found.report(one.code(), one.message()));
    }

    private void fields(MailFields head) {
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.addAll(FIELDS);
        for (String name : head.names()) {
            if (!known.contains(name)) {
                differ("has a field that no export writes: " + name);
            } else if (!seen.add(name)) {
                differ("has a second " + name);
            }
        }
        Matcher id = ID.matcher(head.id());
        String domain = id.matches() ? id.group(1) : "";
        FIELDS.stream()
                .filter(name -> !seen.contains(name) && !(name.equals(FROM) && domain.equals(MailRenderer.NO_DOMAIN)))
                .forEach(name -> differ("lacks " + name));
        if (seen.contains(FROM) && !head.mailbox().endsWith("@" + domain)) {
            differ("has the sender " + head.mailbox() + " and the identifier " + head.id());
        }
    }

    private void differ(String what) {
        found.report(VerifyCode.METADATA_DIFFERS, "the mail's head " + what);
    }

    /** The office's name is the first line of its page, and its mailbox the first of the page's imprint. */
    private void sender(MailFields head, PageFacts page) {
        String mailbox = page.imprint().stream()
                .flatMap(line -> line.addresses().stream())
                .flatMap(address -> MailRenderer.mailbox(address).stream())
                .findFirst()
                .orElse("");
        String name =
                mailbox.isEmpty() ? "" : page.text().strip().lines().findFirst().orElse("");
        if (!head.mailbox().equals(mailbox) || !letters(head.name()).equals(letters(name))) {
            disagreements.report(
                    VerifyCode.METADATA_DIFFERS,
                    "the mail's sender is " + head.name() + " <" + head.mailbox() + ">, and that of the HTML " + name
                            + " <" + mailbox + '>');
        }
    }

    private void head(MailFile mail, @Nullable String language) {
        PlainFile page = mail.page();
        for (String said : List.of(mail.fields().language(), page.language())) {
            SaidOfItself.checkLanguage("the mail", said, language, found);
        }
        if (TextDifference.find(page.heading(), page.title()).isPresent()
                || !letters(mail.fields().subject()).endsWith(letters(page.heading()))) {
            found.report(
                    VerifyCode.METADATA_DIFFERS,
                    "the mail's subject is \"" + mail.fields().subject() + "\", and its heading \"" + page.heading()
                            + '"');
        }
    }

    /** Of two that disagree, the one that is not as it was made is at fault. */
    private void attachment(MailFile mail, @Nullable ReadFile pdf) {
        if (pdf == null) {
            found.report(
                    VerifyCode.ATTACHMENT_UNPROVED, "no PDF lies beside the mail that its own could be compared with");
        } else if (!Arrays.equals(mail.pdf(), pdf.bytes())) {
            (pdf.isChanged() ? pdf.found() : found)
                    .report(VerifyCode.ATTACHMENT_DIFFERS, "the mail carries another PDF than lies beside it");
        } else if (!pdf.file().path().endsWith(mail.name())) {
            found.report(VerifyCode.ATTACHMENT_DIFFERS, "the mail calls its PDF \"" + mail.name() + '"');
        }
    }

    private void active(MailFile mail) {
        mail.page().refused().forEach(what -> found.report(VerifyCode.HTML_ACTIVE, "in the mail " + what));
        try {
            PageReader.read(mail.html(), found)
                    .active()
                    .forEach(one -> found.report(VerifyCode.HTML_ACTIVE, "the mail has " + one.what()));
        } catch (IOException e) {
            found.report(VerifyCode.EDITION_DAMAGED, "the mail's page can't be read: " + e.getMessage());
        }
    }

    private void words(MailFile mail, PageFacts page) {
        differ("the mail's page", page.text(), mail.page());
        differ("the mail's plain text", PaperPage.inMail(page, mail.text().text()), mail.text());
        List<String> expected = page.addressesAway();
        if (!expected.equals(mail.page().addresses())) {
            disagreements.report(
                    VerifyCode.LINK_DIFFERS,
                    "the mail's links lead to " + mail.page().addresses() + ", not to " + expected);
        }
    }

    private void differ(String name, String expected, PlainFile words) {
        TextDifference.find(PageFacts.unescaped(expected), PageFacts.unescaped(words.whole()))
                .ifPresent(difference ->
                        disagreements.report(VerifyCode.TEXT_DIFFERS, difference.message(name) + " as the HTML has"));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00a0\\p{Cf}]+", "");
    }
}
