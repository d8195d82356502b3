package parkhang.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import parkhang.xml.XmlWriter;

/** Writes an XHTML content document (EPUB 3.3, section 6.1), so that a parser of HTML reads the same in it. */
final class BookDocument {
    static final String MEDIA_TYPE = "application/xhtml+xml";
    static final String STYLE = "style.css";

    private static final List<String> VOID = List.of("img", "br", "hr");

    private final XmlWriter out = new XmlWriter();

    private BookDocument() {}

    /** A document of elements. */
    static BookItem of(BookPart part, String title, BookFacts facts) {
        BookDocument document = begun(title, facts, null);
        part.roots().forEach(document::write);
        return document.ended(part.name());
    }

    /** A document whose body is to be written; it has to be {@link #ended}. */
    static BookDocument begun(String title, BookFacts facts, @Nullable String type) {
        BookDocument document = new BookDocument();
        String tag = facts.locale().toLanguageTag();
        document.out
                .markup("<!DOCTYPE html>\n")
                .start(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "xmlns:epub",
                        "http://www.idpf.org/2007/ops",
                        "lang",
                        tag,
                        "xml:lang",
                        tag,
                        "dir",
                        facts.rightToLeft() ? "rtl" : "ltr")
                .start("head")
                .start("title")
                .text(title)
                .end()
                .empty("link", "rel", "stylesheet", "type", "text/css", "href", STYLE)
                .end()
                .start("body", "epub:type", type, "dir", facts.rightToLeft() ? "rtl" : null);
        return document;
    }

    XmlWriter body() {
        return out;
    }

    BookItem ended(String name) {
        byte[] xml = out.end().end().bytes();
        String text =
                new String(xml, StandardCharsets.UTF_8).replaceFirst(" standalone=\"yes\"", ""); // of its first line
        return new BookItem(name, MEDIA_TYPE, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(Node node) {
        if (node instanceof Text text) {
            out.text(text.getData());
        } else if (node instanceof Element element) {
            String[] attributes = attributes(element);
            if (VOID.contains(element.getTagName())) {
                out.empty(element.getTagName(), attributes);
                return;
            }
            out.start(element.getTagName(), attributes);
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                write(child);
            }
            out.end();
        }
    }

    private static String[] attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < map.getLength(); i++) {
            Attr attribute = (Attr) map.item(i);
            if (!attribute.getName().startsWith("xmlns")) {
                attributes.add(attribute.getName());
                attributes.add(attribute.getValue());
            }
        }
        return attributes.toArray(String[]::new);
    }
}
