package parkhang.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.EditionText;
import parkhang.edition.FileKind;
import parkhang.gate.GateCode;
import parkhang.gate.MailFields;
import parkhang.gate.MailFile;
import parkhang.gate.PlainFile;
import parkhang.gate.PlainGate;
import parkhang.mail.MailCode;
import parkhang.mail.MailRenderer;
import parkhang.mail.MailText;
import parkhang.plain.PlainEdition;

/** What a mail must hold before it is kept: the edition's words twice, where its links lead, and the bytes of its PDF. */
final class MailProof {
    private MailProof() {}

    static byte[] proved(Edition edition, byte[] pdf, Place place, Diagnostics found) {
        byte[] mail = MailRenderer.render(edition, pdf);
        check(mail, edition, pdf, place, found);
        if (mail.length > MailRenderer.LARGEST) {
            found.report(place, MailCode.MAIL_TOO_LARGE.with(Map.of("size", mail.length >> 20)));
        }
        return mail;
    }

    static void check(byte[] mail, Edition edition, byte[] pdf, Place place, Diagnostics found) {
        MailFile.read(place.file(), mail, GateCode.TEXT_LOST, found).ifPresent(read -> {
            MailFields fields = read.fields();
            String mailbox = MailRenderer.mailbox(edition);
            String html = new String(read.html(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            Head head = new Head(place, found);
            head.compare("subject", MailRenderer.subject(edition), fields.subject());
            head.compare("sender's name", mailbox.isEmpty() ? "" : MailRenderer.name(edition), fields.name());
            head.compare("sender's address", mailbox, fields.mailbox());
            head.compare("identifier", MailRenderer.id(edition, read.words(), html, read.pdf()), fields.id());
            head.compare("attachment's name", FileKind.SCREEN.named(edition.slug()), read.name());
            List<String> pictures = PlainEdition.of(edition).descriptions();
            new PlainGate("the mail's plain text", place, found)
                    .check(
                            read.text(),
                            EditionText.texts(EditionText.whole(MailText.numbered(edition)), false),
                            pictures.stream().map(PlainFile::unspaced).toList(),
                            List.of());
            new PlainGate("the mail's page", place, found)
                    .check(
                            read.page(),
                            EditionText.texts(EditionText.whole(edition), false),
                            pictures,
                            LinksAway.of(edition));
            if (!Arrays.equals(read.pdf(), pdf)) {
                found.report(place, GateCode.ATTACHMENT_LOST, "the attached PDF is not the edition's");
            }
        });
    }

    /** What is said of a mail before it is opened. */
    private record Head(Place place, Diagnostics found) {
        void compare(String what, String meant, String said) {
            if (!said.equals(meant)) {
                found.report(
                        place,
                        GateCode.TEXT_LOST,
                        "the mail's " + what + " reads \"" + said + "\", not \"" + meant + '"');
            }
        }
    }
}
