package parkhang.pdf.markup;

import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageNames;

/** Makes links to other pages of the archive lead to where they are published: a PDF is read far from its folder. */
public final class PublishedLinks {
    /** What stands on its own, or stays in the same file. */
    private static final Pattern WHOLE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:|#).*");

    private PublishedLinks() {}

    /** Puts the folder of the canonical address before relative ones; without it they stay as they are. */
    public static void resolveIn(Document document) {
        Optional<String> canonical = Dom.all(document, "link").stream()
                .filter(link -> link.getAttribute("rel").equals("canonical"))
                .map(link -> link.getAttribute("href"))
                .findFirst();
        for (Element link : Dom.all(document, "a")) {
            String address = link.getAttribute("href");
            if (!WHOLE.matcher(address).matches()) {
                address(link)
                        .or(() -> canonical)
                        .ifPresent(page -> link.setAttribute("href", page.replaceFirst("[^/]*$", "") + address));
            }
        }
    }

    /** Of the nearest element around a link that has one of its own. */
    private static Optional<String> address(Element link) {
        Node around = link;
        while (around instanceof Element element && !element.hasAttribute(PageNames.ADDRESS)) {
            around = element.getParentNode();
        }
        return around instanceof Element element
                ? Optional.of(element.getAttribute(PageNames.ADDRESS))
                : Optional.empty();
    }
}
