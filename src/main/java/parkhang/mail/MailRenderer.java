package parkhang.mail;

import parkhang.edition.Edition;
import parkhang.edition.FileKind;

/** An edition as a mail. The same bytes for the same edition and the same PDF. */
public final class MailRenderer {
    /**
     * In bytes, as it is sent: a PDF grows by a third, and 10 MB is what Exchange takes where nobody has set it otherwise; Gmail and
     * Outlook.com take twice as much.
     */
    public static final int LARGEST = 10 << 20;

    private MailRenderer() {}

    /** The whole subject, as who gets the mail reads it. */
    public static String subject(Edition edition) {
        return MailHead.of(edition).subject();
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
