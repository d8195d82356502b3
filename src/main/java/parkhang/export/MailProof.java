package parkhang.export;

import java.util.Arrays;
import java.util.List;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.EditionText;
import parkhang.gate.GateCode;
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
            found.report(place, MailCode.MAIL_TOO_LARGE, "the mail has " + (mail.length >> 20) + " MiB with its PDF");
        }
        return mail;
    }

    static void check(byte[] mail, Edition edition, byte[] pdf, Place place, Diagnostics found) {
        MailFile.read(place.file(), mail, GateCode.TEXT_LOST, found).ifPresent(read -> {
            if (!read.subject().equals(MailRenderer.subject(edition))) {
                found.report(place, GateCode.TEXT_LOST, "the mail's subject reads \"" + read.subject() + '"');
            }
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
}
