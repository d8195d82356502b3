package parkhang.pdf.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PublishedLinksTest {
    private static final String LINKS =
            "<body><a href=\"other.html#50%\">a</a><a href=\"#here\">b</a><a href=\"mailto:a@b.org\">c</a></body>";

    @Test
    void relativeAddressLeadsToWhereTheArchiveIsPublished() {
        assertEquals(
                List.of("https://example.org/de/other.html#50%", "#here", "mailto:a@b.org"),
                resolved("<link rel=\"canonical\" href=\"https://example.org/de/this.html\"/>"));
    }

    @Test
    void withoutAPublishedAddressNothingIsChanged() {
        assertEquals(List.of("other.html#50%", "#here", "mailto:a@b.org"), resolved(""));
    }

    private static List<String> resolved(String head) {
        Document document = new XhtmlReader().read("<html><head>" + head + "</head>" + LINKS + "</html>");
        PublishedLinks.resolveIn(document);
        return Dom.all(document, "a").stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
