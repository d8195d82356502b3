package parkhang.pdf.markup;

import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes links to other pages of the archive lead to where they are published: a PDF is read far from its folder. */
public final class PublishedLinks {
    /** What stands on its own, or stays in the same file. */
    private static final Pattern WHOLE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:|#).*");

    private PublishedLinks() {}

    /** Puts the folder of the edition's canonical address before relative ones; without it they stay as they are. */
    public static void resolveIn(Document document) {
        folder(document).ifPresent(folder -> {
            for (Element link : Dom.all(document, "a")) {
                String address = link.getAttribute("href");
                if (!WHOLE.matcher(address).matches()) {
                    link.setAttribute("href", folder + address);
                }
            }
        });
    }

    private static Optional<String> folder(Document document) {
        return Dom.all(document, "link").stream()
                .filter(link -> link.getAttribute("rel").equals("canonical"))
                .map(link -> link.getAttribute("href").replaceFirst("[^/]*$", ""))
                .findFirst();
    }
}
