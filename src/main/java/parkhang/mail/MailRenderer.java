package parkhang.mail;

import java.util.Optional;
import parkhang.edition.Edition;
import parkhang.edition.FileKind;

/** An edition as a mail. The same bytes for the same edition and the same PDF. */
public final class MailRenderer {
    /**
     * In bytes, as it is sent: a PDF grows by a third, and 10 MB is what Exchange takes where nobody has set it otherwise; Gmail and
     * Outlook.com take twice as much.
     */
    public static final int LARGEST = 10 << 20;

    /** In the identifier of a mail whose office has no address. */
    public static final String NO_DOMAIN = MailMessage.NO_DOMAIN;

    private MailRenderer() {}

    /** The whole subject, as who gets the mail reads it. */
    public static String subject(Edition edition) {
        return MailHead.of(edition).subject();
    }

    /** The name of who sends it. */
    public static String name(Edition edition) {
        return MailHead.of(edition).office();
    }

    /** The address that it is sent from; empty where the office has none that all servers know, and its name stands nowhere. */
    public static String mailbox(Edition edition) {
        return MailHead.of(edition).mailbox();
    }

    /** The address that a link on a page leads to, as a mail is sent from it; empty where none is. */
    public static Optional<String> mailbox(String link) {
        return MailHead.mailbox(link);
    }

    /**
     * Its identifier, which is made of all that it holds.
     *
     * @param text in lines that end in LF, and {@code html} so
     */
    public static String id(Edition edition, String text, String html, byte[] pdf) {
        return MailMessage.id(MailHead.of(edition), text, html, FileKind.SCREEN.named(edition.slug()), pdf);
    }

    /**
     * The mail's bytes.
     *
     * @param pdf the bytes of the edition's PDF for the screen
     */
    public static byte[] render(Edition edition, byte[] pdf) {
        return MailMessage.write(
                MailHead.of(edition),
                MailText.of(edition),
                MailPage.of(edition),
                FileKind.SCREEN.named(edition.slug()),
                pdf);
    }
}
