package parkhang.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import parkhang.edition.AddressText;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.markup.XhtmlReader;

/**
 * Reads a mail's page as XML, with another parser than the one that made it, which forgives nothing. Of links within the mail only
 * those are among its addresses that lead nowhere.
 */
final class MailPageReader {
    /** What a mail program would load, or leave out. */
    private static final Set<String> REFUSED = Set.of("img", "svg", "link");

    /** What a description stands in, behind a sign. */
    private static final String PICTURE = "i";

    private final List<String> text = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<String> refused = new ArrayList<>();

    private MailPageReader() {}

    /** @throws IllegalArgumentException if it is not well-formed, or lacks its head, title, body or heading */
    static PlainFile read(String html) {
        Document document = new XhtmlReader().read(html);
        MailPageReader reader = new MailPageReader();
        Element root = document.getDocumentElement();
        reader.look(root);
        Dom.all(first(root, "head")).forEach(reader::look);
        HidingStyles.OF_MAILS
                .in(document)
                .forEach(what -> reader.refused.add("something " + what + ", which may hide text"));
        reader.read(first(root, "body"));
        reader.addresses.removeIf(address -> address.startsWith("#") && reader.names.contains(address.substring(1)));
        return new PlainFile(
                first(root, "title").getTextContent(),
                root.getAttribute("lang"),
                first(root, "h1").getTextContent(),
                List.of(String.join("", reader.text)),
                reader.pictures,
                reader.addresses,
                reader.refused);
    }

    private static Element first(Element root, String name) {
        return Dom.all(root, name).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("its page has no <" + name + '>'));
    }

    private void read(Node node) {
        if (node instanceof Text words) {
            text.add(words.getData());
        } else if (node instanceof Element element && element.getTagName().equals(PICTURE)) {
            String words = element.getTextContent();
            pictures.add(words.substring(Math.min(words.length(), words.indexOf(' ') + 1)));
        } else {
            if (node instanceof Element element) {
                look(element);
            }
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                read(child);
            }
        }
    }

    private void look(Element element) {
        names.add(element.getAttribute("id"));
        if (REFUSED.contains(element.getTagName())) {
            refused.add("is an element <" + element.getTagName() + '>');
        }
        String address = element.getAttribute("href");
        if (!address.isEmpty()) {
            addresses.add(AddressText.unescaped(address));
        }
    }
}
