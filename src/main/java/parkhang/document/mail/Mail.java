package parkhang.document.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostic;

/**
 * A mail that was taken apart.
 *
 * @param subject without what answering and forwarding put before it; empty where there is none
 * @param isForwarded whether its subject says that somebody else wrote what follows
 * @param date the day on which it was sent, where its sender was; null where it does not say
 * @param head what the mail says of its sender and those who got it, a line for each
 * @param body the text; null where there is none
 * @param beside the same in plain text, where the body is a page; null where there is none
 * @param pictures that the body refers to, or that are attached
 * @param attached the names of other files, as far as they are safe
 * @param findings what was left out
 */
public record Mail(
        String subject,
        boolean isForwarded,
        @Nullable LocalDate date,
        List<String> head,
        @Nullable Body body,
        @Nullable Body beside,
        List<Picture> pictures,
        List<String> attached,
        List<Diagnostic> findings) {
    public Mail {
        head = List.copyOf(head);
        pictures = List.copyOf(pictures);
        attached = List.copyOf(attached);
        findings = List.copyOf(findings);
    }

    /** The same with more files that are attached. */
    Mail and(List<String> more) {
        return new Mail(
                subject,
                isForwarded,
                date,
                head,
                body,
                beside,
                pictures,
                Stream.concat(attached.stream(), more.stream()).toList(),
                findings);
    }

    /** The mail that this one carries and adds no words to, with what is said of both. */
    Mail around(Mail other) {
        return new Mail(
                other.subject.isEmpty() ? subject : other.subject,
                other.isForwarded,
                other.date == null ? date : other.date,
                Stream.concat(head.stream(), other.head.stream()).toList(),
                other.body,
                other.beside,
                Stream.concat(pictures.stream(), other.pictures.stream()).toList(),
                Stream.concat(attached.stream(), other.attached.stream()).toList(),
                Stream.concat(findings.stream(), other.findings.stream()).toList());
    }

    /**
     * The text of a mail.
     *
     * @param isHtml whether it is a page
     * @param bytes in UTF-8 where the encoding was told, or else as they came
     */
    @SuppressWarnings("ArrayRecordComponent") // no two are compared
    public record Body(boolean isHtml, byte[] bytes) {
        public Body {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /**
     * A picture.
     *
     * @param id by which the body may refer to it; empty where it has none
     * @param name its file's, as far as it is safe
     */
    @SuppressWarnings("ArrayRecordComponent") // no two are compared
    public record Picture(String id, String name, byte[] bytes) {
        public Picture {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }
}
