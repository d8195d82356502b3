package parkhang.pdf.markup;

import java.util.Set;
import java.util.function.Supplier;
import org.w3c.dom.Comment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.xml.Elements;

/**
 * A table with its caption that is laid out by itself, on pages that are turned. In the text, a comment keeps its place until it is put
 * back, which it must be before it is drawn: tags are made of where an element stands.
 */
public final class TurnedTable {
    /** What says of a text that it is one. All else around a table says only how that looks, or what belongs together. */
    private static final Set<String> KEPT = Set.of("html", "body", "main", "article");

    private final Element block;
    private final Comment place;
    private final Element page;

    private TurnedTable(Element block, Comment place, Element page) {
        this.block = block;
        this.place = place;
        this.page = page;
    }

    /** Whether a table stands in the text, and not in a note. */
    public static boolean canBe(Element table) {
        return !Dom.isIn(table, PageClass.FOOTNOTE) && !Dom.isIn(table, PageClass.NOTES);
    }

    /** Takes a table out of its document. */
    public static TurnedTable takeOut(Element table) {
        Element block = table;
        while (block.getParentNode() instanceof Element around && Dom.hasClass(around, PageClass.TABLE)) {
            block = around;
        }
        Comment place = table.getOwnerDocument().createComment("a turned table");
        keepSpace(block);
        block.getParentNode().replaceChild(place, block);
        return new TurnedTable(block, place, page(block, place));
    }

    /** Empty pages, behind all of a text, in the place of a table that it lacks. */
    public static TurnedTable blank(Document text, int pages) {
        Element body = Dom.body(text);
        Element block = Dom.append(body, "div", "");
        for (int page = 1; page <= pages; page++) { // the first begins no page: nothing is before it
            Dom.addClass(Dom.append(block, "div", ""), PageClass.BLANK);
        }
        return takeOut(block);
    }

    /** A heading behind it stands as far from what is before it. */
    private static void keepSpace(Element block) {
        Element before = Elements.before(block);
        for (PageClass space : new PageClass[] {PageClass.BEFORE_HEADING, PageClass.BEFORE_SECTION}) {
            if (before != null && Dom.hasClass(block, space)) {
                Dom.addClass(before, space);
            }
        }
    }

    /** A document's elements with nothing in them but the block. */
    private static Element page(Element block, Node place) {
        Element inner = block;
        for (Node node = place.getParentNode(); node instanceof Element around; node = node.getParentNode()) {
            boolean isBody = Dom.hasClass(around, PageClass.BODY);
            String name = KEPT.contains(around.getTagName()) ? around.getTagName() : "div";
            Element outer = around.getOwnerDocument().createElementNS(around.getNamespaceURI(), name);
            for (String said : new String[] {"lang", "dir"}) {
                if (around.hasAttribute(said)) {
                    outer.setAttribute(said, around.getAttribute(said));
                }
            }
            if (isBody) {
                Dom.addClass(outer, PageClass.BODY);
            }
            outer.appendChild(inner);
            inner = outer;
        }
        return inner;
    }

    /** Whether something stands before it in the text. */
    public boolean isBehind(Element element) {
        return (place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) != 0;
    }

    /** The table with its caption. */
    public Element block() {
        return block;
    }

    /** Does something while the document has nothing but the table in it. */
    public <T> T alone(Supplier<T> what) {
        Document document = page.getOwnerDocument();
        Element whole = document.getDocumentElement();
        document.removeChild(whole);
        document.appendChild(page);
        try {
            return what.get();
        } finally {
            document.removeChild(page);
            document.appendChild(whole);
        }
    }

    /** Puts it back into the text, for good. What is around it where it is laid out keeps a document, which the engine draws the page of. */
    public void putBack() {
        place.getParentNode().replaceChild(block, place);
        Document frame = page.getOwnerDocument().getImplementation().createDocument(null, null, null);
        frame.appendChild(frame.adoptNode(page));
    }

    /** The document that is left when it is put back. */
    public Document frame() {
        return page.getOwnerDocument();
    }
}
