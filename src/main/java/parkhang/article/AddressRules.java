package parkhang.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parkhang.text.Characters;

/** Which addresses a link may have: those that a reader can follow from a page and that run no code. */
public final class AddressRules {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.+");
    private static final Pattern ARTICLE = Pattern.compile("[a-z0-9][a-z0-9-]*\\.md(#[^\\s#]+)?");
    private static final Pattern HEADING = Pattern.compile("#[^\\s#]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\s\\p{Cntrl}<>\"\\\\]");

    private AddressRules() {}

    /** An address that leads nowhere: none at all, or a bare {@code #}. */
    public static boolean isMissing(String address) {
        return address.isBlank() || address.strip().equals("#");
    }

    public static boolean isAllowed(String address) {
        if (FORBIDDEN.matcher(address).find() || Characters.firstRefused(address) >= 0) {
            return false;
        }
        var scheme = SCHEME.matcher(address);
        if (scheme.matches()) {
            return SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
        }
        return ARTICLE.matcher(address).matches() || HEADING.matcher(address).matches();
    }

    /** The whole address of a page on the web, with its host; empty where the text is none (RFC 3986). */
    public static Optional<URI> web(String text) {
        try {
            URI address = new URI(text);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean whole = address.getHost() != null && WEB.contains(scheme);
            return whole ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
