package parkhang.ingest.release;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to reach an office.
 *
 * @param value as the office writes it
 */
record Contact(Kind kind, String value) {
    private static final Pattern LABELLED =
            Pattern.compile("(\\p{L}[\\p{L}-]*+)\\.?\\s*+:?\\s*+(\\S.*)", Pattern.DOTALL);
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern MAIL = Pattern.compile("[^@\\s<>,;]++@[^@\\s<>,;]++");
    private static final Pattern WEBSITE =
            Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]++", Pattern.CASE_INSENSITIVE);

    enum Kind {
        PHONE,
        FAX,
        MAIL,
        WEBSITE
    }

    /** The contact that a part of an office's lines gives; empty where it is something else. */
    static Optional<Contact> in(String part) {
        String bare = unbracketed(part);
        Matcher labelled = LABELLED.matcher(bare);
        if (labelled.matches()) {
            String value = unbracketed(labelled.group(2));
            Optional<Contact> found = kind(labelled.group(1)).flatMap(kind -> of(kind, value));
            if (found.isPresent()) {
                return found;
            }
        }
        return of(Kind.MAIL, bare).or(() -> of(Kind.WEBSITE, bare));
    }

    boolean isSameKind(Contact other) {
        return kind == other.kind;
    }

    private static Optional<Kind> kind(String label) {
        return Optional.ofNullable(
                switch (label.toLowerCase(Locale.ROOT)) {
                    case "phone", "telephone", "tel", "telefon", "téléphone", "tél", "telefoon" -> Kind.PHONE;
                    case "fax", "telefax", "télécopie" -> Kind.FAX;
                    case "mail", "e-mail", "email", "courriel" -> Kind.MAIL;
                    case "web", "website", "internet", "site" -> Kind.WEBSITE;
                    default -> null;
                });
    }

    private static Optional<Contact> of(Kind kind, String value) {
        boolean fits =
                switch (kind) {
                    case PHONE, FAX -> DIGIT.matcher(value).find();
                    case MAIL -> MAIL.matcher(value).matches();
                    case WEBSITE -> WEBSITE.matcher(value).matches();
                };
        String whole = kind == Kind.WEBSITE && !value.contains("://") ? "https://" + value : value;
        return fits ? Optional.of(new Contact(kind, whole)) : Optional.empty();
    }

    private static String unbracketed(String text) {
        return text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
    }
}
