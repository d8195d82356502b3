package parkhang.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;

/**
 * What is written in a text to reach somebody or something.
 *
 * @param mails mail addresses
 * @param addresses web addresses, whole or as people say them: {@code hrw.org/nl}
 * @param phones telephone and fax numbers
 * @param rest the text with all of these hidden; offsets stay the same
 */
public record Contacts(List<String> mails, List<String> addresses, List<String> phones, String rest) {
    /** The names at the end of hosts: every country's, and the longer ones that are common (IANA). */
    private static final Set<String> DOMAINS = domains();

    /** Countries' names at which a file's name ends more often than a host's that is said without its {@code www}. */
    private static final Set<String> FILES =
            Set.of("ac", "am", "cc", "cf", "md", "mk", "ml", "pl", "ps", "py", "rs", "sh", "so", "st", "vi");

    public Contacts {
        mails = List.copyOf(mails);
        addresses = List.copyOf(addresses);
        phones = List.copyOf(phones);
    }

    /** Most texts have none, and are looked through quickly. */
    public static Contacts in(String text) {
        List<String> mails = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        List<String> phones = new ArrayList<>();
        String rest = find(
                text,
                mail -> mails.add(mail.group().replaceFirst("^mailto:", "")),
                address -> addresses.add(address.group()),
                phone -> phones.add(phone.group()));
        return new Contacts(mails, addresses, phones, rest);
    }

    /** Where all of these stand in a text, in their order. */
    public static List<MatchResult> places(String text) {
        List<MatchResult> places = new ArrayList<>();
        find(text, places::add, places::add, places::add);
        places.sort(Comparator.comparingInt(MatchResult::start));
        return places;
    }

    /** @return the text with all that was found hidden */
    private static String find(
            String text, Consumer<MatchResult> mails, Consumer<MatchResult> addresses, Consumer<MatchResult> phones) {
        List<MatchResult> read = new ArrayList<>();
        for (MatchResult found : VerbatimParts.addresses(text)) {
            boolean isMail = found.group().indexOf('@') >= 0 && found.group().indexOf('/') < 0;
            if (isMail || isAddress(found.group())) {
                (isMail ? mails : addresses).accept(found);
                read.add(found);
            }
        }
        String rest = VerbatimParts.hidden(text, read);
        List<MatchResult> numbers = Telephones.in(rest);
        numbers.forEach(phones);
        return VerbatimParts.hidden(rest, numbers);
    }

    /** A short form ("z.B.", "etc.and") looks like the name of a host, so that one has to end as hosts do. */
    private static boolean isAddress(String text) {
        if (text.contains("://") || text.startsWith("www.")) {
            return true;
        }
        String host = text.replaceFirst("/.*", "");
        String last = host.substring(host.lastIndexOf('.') + 1);
        boolean file = host.equals(text) && host.indexOf('.') == host.lastIndexOf('.') && FILES.contains(last);
        return DOMAINS.contains(last) && !file;
    }

    private static Set<String> domains() {
        Set<String> domains = new HashSet<>(List.of(
                "com", "org", "net", "info", "int", "edu", "gov", "mil", "biz", "news", "media", "press", "app", "dev",
                "eu", "uk"));
        for (String country : Locale.getISOCountries()) {
            domains.add(country.toLowerCase(Locale.ROOT));
        }
        return domains;
    }
}
