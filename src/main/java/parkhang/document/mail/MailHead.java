package parkhang.document.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head with which a text begins that is a mail, as RFC 5322 has it or as mail programs copy it in their own language. */
public final class MailHead {
    /** In bytes: what is longer is not looked at to tell a mail. */
    public static final int LONGEST = 1 << 16;

    private static final Pattern FIELD = Pattern.compile("(?m)^([\\p{L}][\\p{L}0-9-]*)\\h?:(.*)$");
    private static final Pattern PREFIX =
            Pattern.compile("(?iu)^\\s*(?:(re|aw|antw|sv|rép|ref)|(fwd?|wg|tr|doorst|i))\\s*(?:\\[\\d+\\])?\\s*:\\s*");

    /** What a list, or the sender himself, puts before the title. */
    private static final Pattern KIND = Pattern.compile(
            "(?iu)^(?:\\[[^\\]]{1,40}\\]|(?:press(?:e|e-)?(?: release|mitteilung|information)"
                    + "|medienmitteilung|news release|communiqué(?: de presse)?|persbericht|sperrfrist|embargo(?:ed)?)\\s*:)\\s*");

    /** What a field is called in the languages of mail programs. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "from", List.of("from", "von", "de", "van"),
            "to", List.of("to", "an", "à", "aan", "cc"),
            "subject", List.of("subject", "betreff", "objet", "onderwerp"),
            "date", List.of("date", "sent", "datum", "gesendet", "envoyé", "verzonden", "verstuurd"));

    private static final Set<String> OF_PROGRAMS =
            Set.of("message-id", "mime-version", "received", "return-path", "delivered-to", "content-type");

    private MailHead() {}

    /** Whether a text begins with the head of a mail: sender, subject and one more, then an empty line. */
    public static boolean begins(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LONGEST)).replace("\r", "");
        String head = beginning.startsWith("From ") ? beginning.replaceFirst("^From .*\n", "") : beginning;
        Set<String> found = new HashSet<>();
        boolean isFirst = true;
        for (String line : head.split("\n", -1)) {
            if (line.isBlank()) {
                break;
            }
            Matcher field = FIELD.matcher(line);
            boolean goesOn = !isFirst && Character.isWhitespace(line.charAt(0));
            if (!goesOn && !field.matches()) {
                return false;
            }
            isFirst = false;
            if (!goesOn) {
                String name = name(field.group(1));
                found.add(OF_PROGRAMS.contains(name) ? "program" : name);
            }
        }
        boolean isTold = found.contains("program") || found.contains("to") || found.contains("date");
        return found.contains("from") && (found.contains("subject") || found.contains("program")) && isTold;
    }

    /** A field's name in RFC 5322; the same in small letters where it is none of those that are looked for. */
    static String name(String written) {
        String small = written.toLowerCase(Locale.ROOT);
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(small))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(small);
    }

    /** A mail whose head names its fields as RFC 5322 does: one that was pasted may name them in another language. */
    public static byte[] named(byte[] mail) {
        String all = new String(mail, StandardCharsets.UTF_8);
        int end = all.indexOf("\n\n");
        boolean isPasted = end > 0
                && all.indexOf('\uFFFD') < 0
                && all.substring(0, end)
                        .lines()
                        .map(FIELD::matcher)
                        .noneMatch(field -> field.matches() && OF_PROGRAMS.contains(name(field.group(1))));
        if (!isPasted) {
            return mail.clone();
        }
        String head = FIELD.matcher(all.substring(0, end))
                .replaceAll(field -> Matcher.quoteReplacement(name(field.group(1)) + ":" + field.group(2)));
        return (head + all.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether all of a line is a field of such a head. */
    public static boolean isField(String line) {
        Matcher field = FIELD.matcher(line.strip());
        return field.matches() && NAMES.containsKey(name(field.group(1)));
    }

    /** Whether it is the field that names the sender. */
    public static boolean isSender(String line) {
        Matcher field = FIELD.matcher(line.strip());
        return field.matches() && name(field.group(1)).equals("from");
    }

    /** A subject without what answering and forwarding put before it. */
    static String plain(String subject) {
        String plain = subject.strip().replaceAll("\\s+", " ");
        String before = "";
        while (!plain.equals(before)) {
            before = plain;
            plain = KIND.matcher(PREFIX.matcher(plain).replaceFirst("")).replaceFirst("");
        }
        return plain;
    }

    static boolean isForwarded(String subject) {
        Matcher prefix = PREFIX.matcher(subject);
        return prefix.find() && prefix.group(2) != null;
    }
}
