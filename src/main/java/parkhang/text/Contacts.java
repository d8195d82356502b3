package parkhang.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        StringBuilder rest = new StringBuilder(text);
        for (MatchResult found : VerbatimParts.addresses(text)) {
            if (found.group().indexOf('@') >= 0 && found.group().indexOf('/') < 0) {
                mails.add(found.group().replaceFirst("^mailto:", ""));
                hide(found, rest);
            } else if (isAddress(found.group())) {
                addresses.add(found.group());
                hide(found, rest);
            }
        }
        for (MatchResult found : Telephones.in(rest.toString())) {
            phones.add(found.group());
            hide(found, rest);
        }
        return new Contacts(mails, addresses, phones, rest.toString());
    }

    private static void hide(MatchResult found, StringBuilder rest) {
        for (int i = found.start(); i < found.end(); i++) {
            rest.setCharAt(i, TextRule.HIDDEN);
        }
    }

    /** A short form ("z.B.", "etc.and") looks like the name of a host, so that one has to end as hosts do. */
    private static boolean isAddress(String text) {
        if (text.contains("://") || text.startsWith("www.")) {
            return true;
        }
        String host = text.replaceFirst("/.*", "");
        return DOMAINS.contains(host.substring(host.lastIndexOf('.') + 1));
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
