package parkhang.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as HTML wants them (WHATWG URL Standard, "URL code points"). */
final class Hrefs {
    private static final Pattern AUTHORITY = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*");
    private static final Pattern REFUSED = Pattern.compile("[{}|^`\\[\\]]|%(?![0-9A-Fa-f]{2})");

    private Hrefs() {}

    /** The address with the characters escaped that people and shops write in it although none may. */
    static String of(String address) {
        Matcher authority = AUTHORITY.matcher(address);
        int path = authority.find() ? authority.end() : 0;
        return address.substring(0, path)
                + REFUSED.matcher(address.substring(path))
                        .replaceAll(found ->
                                String.format("%%%02X", (int) found.group().charAt(0)));
    }
}
