package parkhang.document.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.ContentPicture;
import parkhang.document.DocumentCode;
import parkhang.text.Characters;

/** Takes mails apart (RFC 5322, 2045 to 2047, 2231), one or several in a file of the kind mbox (RFC 4155). */
public final class MailFile {
    private static final int MOST_PARTS = 100;
    private static final int LONGEST_NAME = 100;
    /** Of a head's fields, those that mail programs show, or that say something of the text. */
    private static final List<String> SHOWN = List.of(
            "From", "Sender", "Reply-To", "To", "Cc", "Subject", "Date", "Organization", "Keywords", "Comments");

    private static final Pattern PARTED = Pattern.compile("(?i)boundary\\s*=|message/rfc822");
    private static final Pattern BETWEEN = Pattern.compile("(?m)^From \\S+ .*\\d{4}\\h*\\r?$");

    private final Diagnostics findings = new Diagnostics();
    private final Place place;
    private final List<Mail.Picture> pictures = new ArrayList<>();
    private final List<String> attached = new ArrayList<>();
    private final List<Message> inside = new ArrayList<>();
    private Mail.@Nullable Body page;
    private Mail.@Nullable Body text;
    private boolean isEncrypted;

    private MailFile(String file) {
        this.place = Place.of(file);
    }

    /** The mails of a file, each as it was sent. */
    public static List<byte[]> split(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!all.startsWith("From ")) {
            return List.of(bytes.clone());
        }
        return BETWEEN.splitAsStream(all)
                .map(mail -> mail.replaceFirst("^\\r?\\n", "").replaceAll("(?m)^>(>*From )", "$1"))
                .filter(mail -> !mail.isBlank())
                .map(mail -> mail.getBytes(StandardCharsets.ISO_8859_1))
                .toList();
    }

    /** A mail; empty and reported where it can't be read. */
    public static Optional<Mail> read(String file, byte[] bytes, Diagnostics diagnostics) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        if (PARTED.matcher(all).results().limit(MOST_PARTS + 1L).count() > MOST_PARTS) {
            diagnostics.report(
                    Place.of(file), DocumentCode.DOCUMENT_TOO_LARGE.with("parts", Map.of("most", MOST_PARTS)));
            return Optional.empty();
        }
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            MailFile reader = new MailFile(file);
            reader.end(message, all);
            Mail mail = reader.mail(message);
            message.dispose();
            return Optional.of(mail);
        } catch (MimeIOException e) { // of a mail that is not read further; whatever else is wrong, it reads on
            diagnostics.report(Place.of(file), DocumentCode.DOCUMENT_TOO_LARGE.with("mail", Map.of()));
        } catch (EncryptedException e) {
            diagnostics.report(Place.of(file), DocumentCode.DOCUMENT_ENCRYPTED.with("mail", Map.of()));
        } catch (IOException | RuntimeException e) {
            diagnostics.report(Place.of(file), DocumentCode.DOCUMENT_BROKEN.with("mail", Map.of()));
        }
        return Optional.empty();
    }

    /** Tells that a mail can't be read without a key. */
    private static final class EncryptedException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** A mail in parts says where the last one ends. */
    private void end(Message message, String all) {
        String boundary = parameter(message, "boundary");
        if (boundary != null && !all.contains("--" + boundary + "--")) {
            findings.report(place, DocumentCode.DOCUMENT_CUT.with(Map.of()));
        }
    }

    private Mail mail(Message message) throws IOException {
        part(message);
        if (isEncrypted) {
            throw new EncryptedException();
        }
        Mail own = own(message);
        if (own.body() != null || inside.isEmpty()) {
            return own.and(named(inside));
        }
        return own.around(new MailFile(place.file()).mail(inside.get(0))).and(named(inside.subList(1, inside.size())));
    }

    private static List<String> named(List<Message> mails) {
        return mails.stream().map(mail -> "the mail " + field(mail, "Subject")).toList();
    }

    private Mail own(Message message) {
        String subject = field(message, "Subject");
        List<String> head = SHOWN.stream()
                .map(name -> name + ": " + field(message, name))
                .filter(line -> !line.endsWith(": "))
                .toList();
        return new Mail(
                MailHead.plain(subject),
                MailHead.isForwarded(subject),
                day(field(message, "Date")),
                head,
                page == null ? text : page,
                page == null ? null : text,
                pictures,
                attached,
                findings.list());
    }

    private static String field(Entity entity, String name) {
        Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
        String raw = field == null
                ? ""
                : new String(field.getBody().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        String body = raw.indexOf('\uFFFD') >= 0 && field != null ? field.getBody() : raw;
        return Characters.without(DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static @Nullable LocalDate day(String date) {
        try {
            String plain = date.replaceAll("\\([^)]*\\)", "").strip();
            return ZonedDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void part(Entity entity) throws IOException {
        String kind = entity.getMimeType().toLowerCase(Locale.ROOT);
        if (kind.equals("multipart/encrypted")
                || (kind.matches("application/(?:x-)?pkcs7-mime")
                        && !field(entity, "Content-Type").contains("signed-data"))) {
            isEncrypted = true;
            return;
        }
        Body body = entity.getBody();
        if (body instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) {
                part(part);
            }
        } else if (body instanceof Message mail) {
            inside.add(mail);
        } else if (body instanceof SingleBody single) {
            leaf(entity, kind, bytes(single));
        }
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        return bytes.toByteArray();
    }

    private void leaf(Entity entity, String kind, byte[] bytes) {
        String name = name(entity);
        boolean isAttached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        boolean isHtml = kind.equals("text/html");
        if (!isAttached && (isHtml || kind.equals("text/plain"))) {
            BodyText words = BodyText.of(bytes, parameter(entity, "charset"), flow(entity, isHtml));
            isEncrypted |= words.isEncrypted();
            if (words.isSigned()) {
                findings.report(place, DocumentCode.SURROUNDINGS_OMITTED.with("signature", Map.of()));
            }
            Mail.Body body = new Mail.Body(isHtml, words.bytes());
            if (!isHtml && new String(words.bytes(), StandardCharsets.ISO_8859_1).isBlank()) {
                return;
            } else if (isHtml) {
                page = page == null ? body : joined(page, body);
            } else {
                text = text == null ? body : joined(text, body);
            }
        } else if (kind.startsWith("image/")
                && ContentPicture.of("picture", bytes).isPresent()) {
            String id = field(entity, "Content-ID").replaceAll("^<|>$", "");
            pictures.add(new Mail.Picture(id, name, bytes));
        } else if (!kind.equals("application/pgp-signature") && !kind.endsWith("pkcs7-signature")) {
            attached.add(name.isEmpty() ? kind : name);
        }
    }

    /** Parts beside each other are one text: what stands between pictures and files, and the foot that a list adds. */
    private static Mail.Body joined(Mail.Body one, Mail.Body other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one.bytes());
        both.writeBytes("\n\n".getBytes(StandardCharsets.US_ASCII));
        both.writeBytes(other.bytes());
        return new Mail.Body(one.isHtml(), both.toByteArray());
    }

    private static BodyText.Flow flow(Entity entity, boolean isHtml) {
        boolean isFlowed = !isHtml && "flowed".equalsIgnoreCase(parameter(entity, "format"));
        boolean deletes = "yes".equalsIgnoreCase(parameter(entity, "delsp"));
        return !isFlowed ? BodyText.Flow.NONE : deletes ? BodyText.Flow.WITHOUT_SPACES : BodyText.Flow.WITH_SPACES;
    }

    private static @Nullable String parameter(Entity entity, String name) {
        return entity.getHeader() != null
                        && entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
                ? type.getParameter(name)
                : null;
    }

    /** The last part of a file's name, without what no name should hold: it is a stranger's text. */
    private static String name(Entity entity) {
        String named = entity.getHeader() != null
                        && entity.getHeader().getField("Content-Disposition")
                                instanceof ContentDispositionField disposition
                ? disposition.getFilename()
                : null;
        String raw = named == null ? parameter(entity, "name") : named;
        String whole = raw == null ? "" : DecoderUtil.decodeEncodedWords(raw, DecodeMonitor.SILENT);
        String base = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        return Characters.line(base, LONGEST_NAME);
    }
}
