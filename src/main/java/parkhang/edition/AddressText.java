package parkhang.edition;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.article.PlainText;

/** How the addresses of links are written where they stand in no page of the edition. */
public final class AddressText {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    /** What typesetting may have put between letters. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060]");

    /** Braces, brackets, the bar, the circumflex, the grave accent and the percent sign. */
    private static final Pattern ESCAPED = Pattern.compile("%(7[BDC]|5[BDE]|60|25)", Pattern.CASE_INSENSITIVE);

    private static final int HEXADECIMAL = 16;

    private AddressText() {}

    /**
     * Whether an address leads to the same place wherever it stands: it begins with a scheme (RFC 3986, 3.1). A relative one may have a
     * colon, too, in the name of a heading.
     */
    public static boolean isWhole(String address) {
        return SCHEME.matcher(address).lookingAt();
    }

    /** Another article's file becomes that article's edition in the same locale. */
    private static String target(String address) {
        return isWhole(address) ? address : address.replaceFirst("\\.md(?=#|$)", ".html");
    }

    /** The address as it holds away from the edition's file; null for a place in the edition, and where nobody knows. */
    static @Nullable String whole(String address, @Nullable URI page) {
        if (isWhole(address)) {
            return address;
        }
        return page == null || address.startsWith("#")
                ? null
                : page.toString().replaceFirst("[^/]*$", "") + target(address);
    }

    /**
     * The address as a file beside the edition's page has it: whole where the edition is published, or from that file.
     *
     * @param slug of the edition
     */
    public static String away(String address, String slug, @Nullable URI page) {
        String target = address.startsWith("#") ? slug + ".html" + address : address;
        String whole = whole(target, page);
        return whole == null ? target(target) : whole;
    }

    /** An address without the parts that a browser adds by itself. */
    static String shown(String address) {
        return address.replaceFirst("^(https?://|mailto:|tel:)", "").replaceFirst("/$", "");
    }

    /** With the characters that a page must escape in addresses and others need not. */
    public static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(found.group().substring(1), HEXADECIMAL))));
    }

    /** Whether a link's words are its address; of a telephone number, however it is written. */
    public static boolean isShown(Inline.Link link) {
        String words =
                INVISIBLE.matcher(PlainText.of(link.text())).replaceAll("").strip();
        return link.address().startsWith("tel:")
                ? words.matches(".*[0-9].*")
                : bare(words).equalsIgnoreCase(bare(link.address()));
    }

    private static String bare(String address) {
        return shown(address).replaceFirst("^www\\.", "");
    }
}
