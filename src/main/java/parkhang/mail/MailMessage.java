package parkhang.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.field.Fields;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.HeaderImpl;
import org.apache.james.mime4j.message.MessageImpl;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.util.MimeUtil;
import parkhang.archive.Hashing;

/**
 * A mail as a draft (RFC 5322, 2045 to 2049), in lines of at most 76 ASCII characters but for a long file name, so that every server
 * takes it as it is. What must be unlike in each mail is made of its content. It has neither a date nor anybody who gets it: the office's own program adds
 * both when it is sent, and would send an old date as it stands.
 */
final class MailMessage {
    /** Where the office has no domain of its own; nobody ever has this one (RFC 2606). */
    static final String NO_DOMAIN = "parkhang.invalid";

    /** How a word begins that is taken for an encoded one (RFC 2047). */
    private static final String ENCODED = "=?";

    /** In letters of the hash: 128 bits, enough to be met by no other. */
    private static final int MARK = 32;

    private final MailHead head;
    private final String mark;

    private MailMessage(MailHead head, String text, String html, String name, byte[] pdf) {
        this.head = head;
        String all = String.join("\n", head.toString(), text, html, name, Hashing.hash(pdf));
        mark = Hashing.hash(all.getBytes(StandardCharsets.UTF_8)).substring(0, MARK);
    }

    /**
     * The mail's bytes.
     *
     * @param text in lines that end in LF, and {@code html} so
     * @param name of the PDF, in ASCII
     */
    static byte[] write(MailHead head, String text, String html, String name, byte[] pdf) {
        return new MailMessage(head, text, html, name, pdf).write(text, html, name, pdf);
    }

    /** The name that no other mail has, of a mail of these. */
    static String id(MailHead head, String text, String html, String name, byte[] pdf) {
        return new MailMessage(head, text, html, name, pdf).id();
    }

    private String id() {
        return "<" + mark + '@' + (head.mailbox().isEmpty() ? NO_DOMAIN : head.domain()) + '>';
    }

    private byte[] write(String text, String html, String name, byte[] pdf) {
        try {
            MultipartBuilder words = MultipartBuilder.create("alternative")
                    .addBodyPart(words(text, "plain"))
                    .addBodyPart(words(html, "html"));
            BodyPartBuilder both = BodyPartBuilder.create();
            both.setBody(words.build()).setContentType("multipart/alternative", boundary("words"));
            BodyPartBuilder attached = BodyPartBuilder.create().setBody(pdf, "application/pdf");
            attached.setContentTransferEncoding(MimeUtil.ENC_BASE64);
            attached.setContentDisposition("attachment", name);
            Message message = new MessageImpl();
            message.setHeader(head());
            message.setBody(MultipartBuilder.create("mixed")
                    .addBodyPart(both)
                    .addBodyPart(attached)
                    .build());
            return DefaultMessageWriter.asBytes(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Header head() {
        Header fields = new HeaderImpl();
        fields.addField(Fields.version("1.0"));
        fields.addField(new RawField("X-Unsent", "1"));
        if (!head.mailbox().isEmpty()) {
            String address = EncoderUtil.encodeAddressLocalPart(head.localPart()) + '@' + head.domain();
            fields.addField(new RawField("From", name(head.office()) + " <" + address + '>'));
        }
        fields.addField(new RawField("Subject", subject(head.subject())));
        fields.addField(new RawField("Message-ID", id()));
        fields.addField(new RawField("Content-Language", head.language()));
        fields.addField(Fields.contentType("multipart/mixed", boundary("parts")));
        return fields;
    }

    private static String name(String name) {
        return name.contains(ENCODED) || EncoderUtil.hasToBeEncoded(name, "From: ".length())
                ? encoded(name, EncoderUtil.Usage.WORD_ENTITY, "From: ".length())
                : EncoderUtil.encodeAddressDisplayName(name);
    }

    private static String subject(String subject) {
        return subject.contains(ENCODED) || EncoderUtil.hasToBeEncoded(subject, "Subject: ".length())
                ? encoded(subject, EncoderUtil.Usage.TEXT_TOKEN, "Subject: ".length())
                : subject;
    }

    private static String encoded(String words, EncoderUtil.Usage usage, int used) {
        return EncoderUtil.encodeEncodedWord(words, usage, used, StandardCharsets.UTF_8, null);
    }

    /** In that of the two encodings in which the text takes less room; quoted-printable where it is short, for people who look. */
    private static BodyPartBuilder words(String text, String kind) throws IOException {
        String lines = text.replace("\n", "\r\n");
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream quoted = new ByteArrayOutputStream();
        EncoderUtil.encodeQ(new ByteArrayInputStream(bytes), quoted);
        boolean isShort = quoted.size() * 3L <= bytes.length * 4L;
        return BodyPartBuilder.create()
                .setBody(lines, kind, StandardCharsets.UTF_8)
                .setContentTransferEncoding(isShort ? MimeUtil.ENC_QUOTED_PRINTABLE : MimeUtil.ENC_BASE64);
    }

    /** No encoded part can hold it: neither encoding has an equals sign before a low line. */
    private NameValuePair boundary(String what) {
        return new NameValuePair("boundary", "=_" + what + '_' + mark);
    }
}
