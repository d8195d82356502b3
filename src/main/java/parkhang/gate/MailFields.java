package parkhang.gate;

import java.util.List;
import java.util.Objects;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.stream.Field;

/**
 * What a mail's head says (RFC 5322, 3.6), each without what sending puts around words, and empty where it says nothing.
 *
 * @param names of all fields, in their order
 * @param name of who sends it; empty where more than one does, and {@code mailbox} so
 * @param mailbox of who sends it, in ASCII
 * @param id in angle brackets
 */
public record MailFields(List<String> names, String name, String mailbox, String subject, String id, String language) {
    static MailFields of(Message message) {
        Mailbox sender = message.getFrom() == null || message.getFrom().size() != 1
                ? null
                : message.getFrom().get(0);
        return new MailFields(
                message.getHeader().getFields().stream().map(Field::getName).toList(),
                sender == null ? "" : Objects.requireNonNullElse(sender.getName(), ""),
                sender == null ? "" : sender.getAddress(),
                Objects.requireNonNullElse(message.getSubject(), ""),
                Objects.requireNonNullElse(message.getMessageId(), ""),
                language(message));
    }

    private static String language(Message message) {
        Field field = message.getHeader().getField("Content-Language");
        return field == null ? "" : field.getBody().strip();
    }
}
