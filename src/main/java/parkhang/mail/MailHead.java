package parkhang.mail;

import java.net.IDN;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.edition.Edition;
import parkhang.edition.LabelledText;
import parkhang.text.Characters;
import parkhang.text.PartSeparator;
import parkhang.text.typography.PrintMarks;

/**
 * What a mail says of itself. Whatever an office or an author writes becomes one line without controls, so nobody's words are taken
 * for a field of the head.
 *
 * @param office its name
 * @param mailbox its address, in ASCII; empty where it has none that all mail servers know
 * @param subject until when nothing may be published, what the article is, and its title
 * @param language the edition's tag
 */
record MailHead(String office, String mailbox, String subject, String language) {
    private static final String MAILTO = "mailto:";
    private static final Pattern LOCAL_PART = Pattern.compile("[!-~]+");

    MailHead {
        office = line(office);
        subject = line(subject);
    }

    static MailHead of(Edition edition) {
        String mailbox = edition.imprint().stream()
                .flatMap(line -> line.texts().stream())
                .map(LabelledText::address)
                .filter(Objects::nonNull)
                .flatMap(address -> mailbox(address).stream())
                .findFirst()
                .orElse("");
        String subject = Stream.of(
                        edition.embargo(),
                        edition.kicker() == null ? null : edition.kicker().label(),
                        edition.publication().title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" " + PartSeparator.DOT + " "));
        return new MailHead(edition.office(), mailbox, subject, edition.locale().toLanguageTag());
    }

    /** The part of the address before the at sign. */
    String localPart() {
        return mailbox.substring(0, Math.max(0, mailbox.lastIndexOf('@')));
    }

    /** The part behind it. */
    String domain() {
        return mailbox.substring(mailbox.lastIndexOf('@') + 1);
    }

    /** That of a link which opens a mail, as all mail servers know it; empty where it is another one, or they don't. */
    static Optional<String> mailbox(String link) {
        return link.startsWith(MAILTO) ? ascii(link.substring(MAILTO.length())) : Optional.empty();
    }

    /** As all mail servers know it; empty where they don't. */
    static Optional<String> ascii(String address) {
        int at = address.lastIndexOf('@');
        if (!LOCAL_PART.matcher(address.substring(0, Math.max(0, at))).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    address.substring(0, at) + '@' + IDN.toASCII(address.substring(at + 1), IDN.USE_STD3_ASCII_RULES));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String line(String text) {
        return Characters.line(PrintMarks.without(text), Integer.MAX_VALUE);
    }
}
