package parkhang.epub;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.html.PageClass;
import parkhang.pdf.markup.Dom;
import parkhang.xml.Elements;

/**
 * One of the documents that a book's text is divided into: reading systems turn to a new page with each, and keep one in memory.
 *
 * @param name of its file
 * @param roots what it holds, in the order of reading
 */
record BookPart(String name, List<Element> roots) {
    static final String ENDING = ".xhtml";

    /** All elements in it, in the order of reading. */
    List<Element> elements() {
        List<Element> all = new ArrayList<>();
        for (Element root : roots) {
            all.add(root);
            all.addAll(Dom.all(root));
        }
        return all;
    }

    /** All of an edition. */
    static List<BookPart> ofEdition(Document page) {
        return List.of(new BookPart("text" + ENDING, Elements.in(Dom.body(page))));
    }

    /** A volume's title page, contents, titles of parts, chapters, index and colophon. */
    static List<BookPart> ofVolume(Document page) {
        List<BookPart> parts = new ArrayList<>();
        Element footer = Dom.all(page, "footer").get(0);
        Element main = Dom.all(page, "main").get(0);
        for (Element child : Elements.in(main)) {
            if (Dom.hasClass(child, PageClass.OPENING)) {
                Element masthead = Dom.all(page, "header").get(0);
                Element text = (Element) main.cloneNode(false); // or both were the banner of their document
                text.appendChild(child);
                parts.add(new BookPart("title" + ENDING, List.of(masthead, text)));
            } else if (Dom.hasClass(child, PageClass.PART)) {
                addChapters(child, parts);
            } else if (Dom.hasClass(child, PageClass.CHAPTER)) {
                parts.add(chapter(child, parts));
            } else {
                parts.add(new BookPart(child.getAttribute("class") + ENDING, List.of(child)));
            }
        }
        parts.add(new BookPart("colophon" + ENDING, Elements.in(footer)));
        return parts;
    }

    private static void addChapters(Element part, List<BookPart> parts) {
        for (Element child : Elements.in(part)) {
            if (Dom.hasClass(child, PageClass.CHAPTERS)) {
                Elements.in(child).forEach(chapter -> parts.add(chapter(chapter, parts)));
            } else {
                parts.add(new BookPart(numbered("part", parts), List.of(child)));
            }
        }
    }

    private static BookPart chapter(Element chapter, List<BookPart> before) {
        return new BookPart(numbered("chapter", before), List.of(chapter));
    }

    private static String numbered(String kind, List<BookPart> before) {
        long number =
                1 + before.stream().filter(one -> one.name().startsWith(kind)).count();
        return kind + '-' + number + ENDING;
    }
}
