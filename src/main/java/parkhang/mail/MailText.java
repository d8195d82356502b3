package parkhang.mail;

import parkhang.edition.AddressNumbering;
import parkhang.edition.Edition;
import parkhang.edition.EditionText;
import parkhang.plain.TextRenderer;

/** An edition's words as the plain text of a mail. */
public final class MailText {
    private MailText() {}

    /** The edition with a note for each link that does not say where it leads. */
    public static Edition numbered(Edition edition) {
        return edition.withAddresses(AddressNumbering.whole(
                EditionText.runs(edition), edition.publication().address()));
    }

    /** In lines that end in LF. */
    static String of(Edition edition) {
        return WrappedText.of(TextRenderer.numbered(numbered(edition)), edition.locale());
    }
}
