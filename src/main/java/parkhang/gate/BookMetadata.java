package parkhang.gate;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.pdf.markup.Dom;

/**
 * What an e-book says of itself in its package document (EPUB 3.3, section 5.5.3).
 *
 * @param titles the first is the book's own, a second its subtitle
 * @param language empty where it says none
 * @param description empty where it has none
 */
public record BookMetadata(
        List<String> titles, String language, List<String> creators, String description, List<String> subjects) {
    static BookMetadata of(Document book) {
        return new BookMetadata(
                all(book, "title"),
                all(book, "language").stream().findFirst().orElse(""),
                all(book, "creator"),
                String.join("\n", all(book, "description")),
                all(book, "subject"));
    }

    private static List<String> all(Document book, String name) {
        return Dom.all(book, "dc:" + name).stream().map(Element::getTextContent).toList();
    }

    /** The book's own title; empty where it has none. */
    public String title() {
        return titles.stream().findFirst().orElse("");
    }
}
