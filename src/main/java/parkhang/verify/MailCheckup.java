package parkhang.verify;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.gate.MailFile;
import parkhang.gate.PlainFile;
import parkhang.gate.TextDifference;

/** Looks at a mail, at the page beside it, and at the PDF that it carries. */
final class MailCheckup {
    /** What a mail's head has at most: who gets it, and when, the office's own program adds. */
    private static final Set<String> FIELDS =
            Set.of("mime-version", "x-unsent", "from", "subject", "message-id", "content-language", "content-type");

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
                fields(mail);
                head(mail, language);
                attachment(mail, pdf);
                active(mail);
                if (page == null) {
                    found.report(VerifyCode.TEXT_UNPROVED, TextCheck.ALONE);
                } else {
                    words(mail, page);
                }
            });
        } catch (RuntimeException | StackOverflowError e) {
            found.report(VerifyCode.EDITION_DAMAGED, "the mail can't be read: " + e.getMessage());
        }
        broken.list().forEach(one -> found.report(one.code(), one.message()));
    }

    private void fields(MailFile mail) {
        Set<String> seen = new HashSet<>();
        for (String name : mail.fields()) {
            String known = name.toLowerCase(Locale.ROOT);
            if (!FIELDS.contains(known)) {
                found.report(VerifyCode.METADATA_DIFFERS, "the mail's head has a field that no export writes: " + name);
            } else if (!seen.add(known)) {
                found.report(VerifyCode.METADATA_DIFFERS, "the mail's head has a second " + name);
            }
        }
    }

    private void head(MailFile mail, @Nullable String language) {
        PlainFile page = mail.page();
        for (String said : List.of(mail.language(), page.language())) {
            SaidOfItself.checkLanguage("the mail", said, language, found);
        }
        if (TextDifference.find(page.heading(), page.title()).isPresent()
                || !letters(mail.subject()).endsWith(letters(page.heading()))) {
            found.report(
                    VerifyCode.METADATA_DIFFERS,
                    "the mail's subject is \"" + mail.subject() + "\", and its heading \"" + page.heading() + '"');
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
