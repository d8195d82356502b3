package parkhang.pdf.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.xml.Elements;

/** Marks, of two editions side by side, rows that no page parts, be it from the next, and what stands before a heading. */
public final class ParallelRows {
    /** Headings of the second language are a level lower than they look, so the first one's are looked at where there is one. */
    private static final String SECTION = "h2";

    /** In UTF-16 units of both languages. */
    private static final int SHORT = 1200;

    /** The same: no more than four lines or so, which no page parts. */
    private static final int LOW = 300;

    private ParallelRows() {}

    public static void mark(Document document) {
        for (Element part : Dom.all(document, "div")) {
            if (Dom.hasClass(part, PageClass.IMPRINTS)) {
                keepWithClosing(part);
            } else if (Dom.hasClass(part, PageClass.ROW) && begins(part)) {
                Dom.addClass(part, PageClass.KEPT);
            } else if (Dom.hasClass(part, PageClass.ROW)
                    && part.getTextContent().length() < LOW) {
                Dom.addClass(part, PageClass.WHOLE);
            }
        }
        for (Element heading : Dom.all(document, "h2", "h3", "h4", "h5", "h6")) {
            Element row = row(heading);
            Element before = row == null || !isFirst(heading, row) ? null : Elements.before(row);
            if (before != null) {
                boolean isSection = heading.getTagName().equals(SECTION);
                Dom.addClass(before, isSection ? PageClass.BEFORE_SECTION : PageClass.BEFORE_HEADING);
            }
        }
    }

    /** What closes the document is never alone on its page, if that costs the page before little. */
    private static void keepWithClosing(Element closing) {
        Element last = Elements.before(closing);
        Element row = last == null ? null : last.getTagName().equals("main") ? lastIn(last) : last;
        if (row != null
                && Dom.hasClass(row, PageClass.ROW)
                && row.getTextContent().length() < SHORT) {
            Dom.addClass(row, PageClass.KEPT);
        }
    }

    private static @Nullable Element lastIn(Element outer) {
        List<Element> inner = Elements.in(outer);
        return inner.isEmpty() ? null : inner.get(inner.size() - 1);
    }

    /** Whether it has headings, or introduces what stands below it. */
    private static boolean begins(Element row) {
        List<Element> texts = Dom.all(row, "h2", "h3", "h4", "h5", "h6", "p");
        return !texts.isEmpty()
                && (texts.get(0).getTagName().startsWith("h")
                        || (texts.size() <= 2
                                && row.getTextContent().length() < LOW
                                && Introductions.introduces(texts.get(0))));
    }

    private static boolean isFirst(Element heading, Element row) {
        return Dom.all(row, "h2", "h3", "h4", "h5", "h6").indexOf(heading) == 0;
    }

    /** The row of the text that an element is in; null where it is in none. */
    private static @Nullable Element row(Element inner) {
        Node node = inner;
        while (node instanceof Element element && !Dom.hasClass(element, PageClass.ROW)) {
            node = element.getParentNode();
        }
        return node instanceof Element row && Dom.hasClass(row, PageClass.TEXT) ? row : null;
    }
}
