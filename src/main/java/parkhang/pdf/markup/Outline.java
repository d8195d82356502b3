package parkhang.pdf.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.html.PageClass;

/** Adds the bookmarks that the engine makes the PDF's outline of: one for each heading of its first language, nested by level. */
public final class Outline {
    private static final String BOOKMARKS = "bookmarks";

    private record Entry(int level, Element bookmark) {}

    private Outline() {}

    /** So that the PDF has none of this document. */
    public static void removeFrom(Document document) {
        Dom.all(document, BOOKMARKS).forEach(known -> known.getParentNode().removeChild(known));
    }

    /** Those that it has already are replaced. */
    public static void addTo(Document document) {
        removeFrom(document);
        List<Element> headings = Dom.all(document, "h1", "h2", "h3", "h4", "h5", "h6").stream()
                .filter(heading -> !Dom.isIn(heading, PageClass.SECOND))
                .toList();
        Element bookmarks = Dom.append(Dom.all(document, "head").get(0), BOOKMARKS, "");
        Deque<Entry> open = new ArrayDeque<>(List.of(new Entry(0, bookmarks)));
        for (Element heading : headings) {
            int level = heading.getTagName().charAt(1) - '0';
            while (open.element().level() >= level) {
                open.pop();
            }
            if (!heading.hasAttribute("id")) {
                heading.setAttribute("id", "heading-" + (headings.indexOf(heading) + 1));
            }
            Element bookmark = Dom.append(open.element().bookmark(), "bookmark", "");
            bookmark.setAttribute("name", LinkWords.text(heading));
            bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
            open.push(new Entry(level, bookmark));
        }
    }
}
