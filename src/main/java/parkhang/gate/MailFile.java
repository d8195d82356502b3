package parkhang.gate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
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
 * @param fields the names of those that its head has, in their order
 * @param subject without what sending puts around words; empty where there is none
 * @param language as the head says; empty where it does not
 * @param text the plain text, by the signs before its lines, and without the spaces in what it says of pictures
 * @param page the same for the page
 * @param html the page's bytes, in UTF-8
 * @param pdf the bytes of what is attached
 */
@SuppressWarnings("ArrayRecordComponent") // no two are compared
public record MailFile(
        List<String> fields, String subject, String language, PlainFile text, PlainFile page, byte[] html, byte[] pdf) {
    private static final Pattern PICTURE_GOES_ON = Pattern.compile("(?m)^( *+🖼 .*+)((?:\\n(?: {4})++(?=\\S).*+)++)");

    private static final Pattern MARGIN = Pattern.compile("\\n(?: {4})++");

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
        return take(bytes, (message, parts) -> {
            List<Entity> words = parts(parts.get(0), "multipart/alternative", 2);
            byte[] html = bytes(words.get(1), "text/html");
            return new MailFile(
                    message.getHeader().getFields().stream().map(Field::getName).toList(),
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    language(message),
                    text(utf8(bytes(words.get(0), "text/plain"))),
                    MailPageReader.read(utf8(html)),
                    html,
                    attached(parts));
        });
    }

    /**
     * What is attached to a mail whose words nobody asks for.
     *
     * @throws IOException where it can't be read, or nothing is attached as to an edition's
     */
    public static byte[] pdf(byte[] bytes) throws IOException {
        return take(bytes, (message, parts) -> attached(parts));
    }

    /** What is wanted of a mail and its parts. */
    private interface Taking<T> {
        T of(Message message, List<Entity> parts) throws IOException;
    }

    private static <T> T take(byte[] bytes, Taking<T> wanted) throws IOException {
        try {
            Message message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
            T taken = wanted.of(message, parts(message, "multipart/mixed", 2));
            message.dispose();
            return taken;
        } catch (IOException | RuntimeException e) {
            throw new IOException("it is no mail of an edition: " + e.getMessage(), e);
        }
    }

    private static byte[] attached(List<Entity> parts) throws IOException {
        return bytes(parts.get(1), "application/pdf");
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
        String joined = PICTURE_GOES_ON
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + MARGIN.matcher(found.group(2)).replaceAll(" ")));
        return PlainFile.ofText(joined).unspaced();
    }
}
