package parkhang.gate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/**
 * What a mail of an edition holds, taken apart as a mail program does.
 *
 * @param subject without what sending puts around words; empty where there is none
 * @param language as the head says; empty where it does not
 * @param text the plain text, by the signs before its lines, and without the spaces in what it says of pictures
 * @param page the same for the page
 * @param html the page's bytes, in UTF-8
 * @param pdf the bytes of what is attached
 */
@SuppressWarnings("ArrayRecordComponent") // no two are compared
public record MailFile(String subject, String language, PlainFile text, PlainFile page, byte[] html, byte[] pdf) {
    private static final Pattern PICTURE_GOES_ON = Pattern.compile("(?m)^( *🖼 .*)\n(?: {4})++(?=\\S)");

    /** Empty and reported where it can't be read, or is put together in another way than an edition's. */
    public static Optional<MailFile> read(String file, byte[] bytes, Code broken, Diagnostics diagnostics) {
        try {
            return Optional.of(read(bytes));
        } catch (IOException e) {
            diagnostics.report(Place.of(file), broken, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /**
     * The same of a mail that nobody is to be told of.
     *
     * @throws IOException where it can't be read, or is put together in another way than an edition's
     */
    public static MailFile read(byte[] bytes) throws IOException {
        try {
            Message message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
            List<Entity> parts = parts(message, "multipart/mixed", 2);
            List<Entity> words = parts(parts.get(0), "multipart/alternative", 2);
            byte[] html = bytes(words.get(1), "text/html");
            MailFile mail = new MailFile(
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    language(message),
                    text(utf8(bytes(words.get(0), "text/plain"))),
                    MailPageReader.read(utf8(html)),
                    html,
                    bytes(parts.get(1), "application/pdf"));
            message.dispose();
            return mail;
        } catch (IOException | RuntimeException e) {
            throw new IOException("it is no mail of an edition: " + e.getMessage(), e);
        }
    }

    private static String language(Message message) {
        Field field = message.getHeader().getField("Content-Language");
        return field == null ? "" : field.getBody().strip();
    }

    private static List<Entity> parts(Entity entity, String kind, int count) throws IOException {
        boolean isKind = kind.equalsIgnoreCase(entity.getMimeType());
        if (!isKind || !(entity.getBody() instanceof Multipart parts) || parts.getCount() != count) {
            throw new IOException("where " + count + " parts of " + kind + " should be is " + entity.getMimeType());
        }
        return parts.getBodyParts();
    }

    private static byte[] bytes(Entity entity, String kind) throws IOException {
        if (!kind.equalsIgnoreCase(entity.getMimeType()) || !(entity.getBody() instanceof SingleBody body)) {
            throw new IOException("where " + kind + " should be is " + entity.getMimeType());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static String utf8(byte[] bytes) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString()
                .replace("\r\n", "\n");
    }

    /** A description may go on below its sign; whatever else does is text. */
    private static PlainFile text(String text) {
        String joined = text;
        for (String before = ""; !before.equals(joined); ) {
            before = joined;
            joined = PICTURE_GOES_ON.matcher(joined).replaceAll("$1 ");
        }
        return PlainFile.ofText(joined).unspaced();
    }
}
