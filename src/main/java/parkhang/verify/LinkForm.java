package parkhang.verify;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import parkhang.article.AddressRules;

/** Whether an address outside of the file can be followed, as far as its form tells (RFC 3986, 6068 and 3966). */
final class LinkForm {
    private static final Pattern MAILBOX = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>.]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9().-]+(;.*)?");

    private LinkForm() {}

    /** What is wrong with a whole address; empty where nothing is. */
    static Optional<String> fault(String address) {
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            String rest = String.valueOf(uri.getRawSchemeSpecificPart());
            return switch (scheme) {
                case "http", "https" -> wanted(AddressRules.web(address).isPresent(), "has no host");
                case "mailto" ->
                    wanted(MAILBOX.matcher(rest.replaceFirst("\\?.*", "")).matches(), "names no mailbox");
                case "tel" -> wanted(NUMBER.matcher(rest).matches(), "is no telephone number");
                case "null" -> Optional.of("is not a whole address");
                default -> Optional.of("begins with " + scheme + ":, which no edition leads to");
            };
        } catch (URISyntaxException e) {
            return Optional.of("is no address: " + e.getReason());
        }
    }

    private static Optional<String> wanted(boolean right, String fault) {
        return right ? Optional.empty() : Optional.of(fault);
    }
}
