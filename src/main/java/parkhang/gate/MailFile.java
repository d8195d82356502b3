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
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/**
 * What a mail of an edition holds, taken apart as a mail program does.
 *
 * @param fields of its head
 * @param words the plain text as it is shown, in lines that end in LF
 * @param text the plain text, by the signs before its lines, and without the spaces in what it says of pictures
 * @param page the same for the page
 * @param html the page's bytes, in UTF-8
 * @param name of the file that is attached, and {@code pdf} its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // no two are compared
public record MailFile(
        MailFields fields, String words, PlainFile text, PlainFile page, byte[] html, String name, byte[] pdf) {
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
        return take(bytes, DecodeMonitor.STRICT, (message, parts) -> {
            List<Entity> both = parts(parts.get(0), "multipart/alternative", 2);
            String words = utf8(words(both.get(0), "text/plain"));
            byte[] html = words(both.get(1), "text/html");
            return new MailFile(
                    MailFields.of(message),
                    words,
                    text(words),
                    MailPageReader.read(utf8(html)),
                    html,
                    Objects.requireNonNullElse(parts.get(1).getFilename(), ""),
                    attached(parts));
        });
    }

    /**
     * What is attached to a mail whose words nobody asks for.
     *
     * @throws IOException where it can't be read, or nothing is attached as to an edition's
     */
    public static byte[] pdf(byte[] bytes) throws IOException {
        return take(bytes, DecodeMonitor.SILENT, (message, parts) -> attached(parts));
    }

    /** What is wanted of a mail and its parts. */
    private interface Taking<T> {
        T of(Message message, List<Entity> parts) throws IOException;
    }

    private static <T> T take(byte[] bytes, DecodeMonitor faults, Taking<T> wanted) throws IOException {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setDecodeMonitor(faults);
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
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

    private static List<Entity> parts(Entity entity, String kind, int count) throws IOException {
        boolean isKind = kind.equalsIgnoreCase(entity.getMimeType());
        if (!isKind || !(entity.getBody() instanceof Multipart parts) || parts.getCount() != count) {
            throw new IOException("where " + count + " parts of " + kind + " should be is " + entity.getMimeType());
        }
        if (parts.getPreamble() != null || parts.getEpilogue() != null) {
            throw new IOException("there is something around the parts of " + kind);
        }
        return parts.getBodyParts();
    }

    /** A program shows words in the encoding that they say. */
    private static byte[] words(Entity entity, String kind) throws IOException {
        if (!StandardCharsets.UTF_8.name().equalsIgnoreCase(entity.getCharset())) {
            throw new IOException(kind + " says that it is in " + entity.getCharset());
        }
        return bytes(entity, kind);
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
