package parkhang.site.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** What addresses in a file are meant from, while its elements are entered and left (XML Base): a feed's texts have their own page. */
final class XmlBase {
    private static final String ATTRIBUTE = "xml:base";

    private final Deque<String> bases = new ArrayDeque<>();

    XmlBase() {
        bases.push("");
    }

    void enter(Map<String, String> attributes) {
        bases.push(attributes.getOrDefault(ATTRIBUTE, bases.element()));
    }

    void leave() {
        bases.pop();
    }

    /** An address as it is meant from the file itself. */
    String resolve(String address) {
        try {
            return bases.element().isEmpty()
                    ? address
                    : new URI(bases.element()).resolve(new URI(address)).toString();
        } catch (URISyntaxException e) {
            return address;
        }
    }
}
