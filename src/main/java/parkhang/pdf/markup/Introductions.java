package parkhang.pdf.markup;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.html.PageClass;
import parkhang.xml.Elements;

/** Marks the lines that introduce a list, a quotation, code or a table, so that the style sheet keeps them on one page with it. */
public final class Introductions {
    private static final Set<String> INTRODUCED = Set.of("ul", "ol", "blockquote", "pre");

    /** In UTF-16 units, about four lines: a longer paragraph may begin on the page before, where its last lines alone go over. */
    private static final int LONGEST = 300;

    private Introductions() {}

    public static void mark(Document document) {
        for (Element paragraph : Dom.all(document, "p")) {
            if (introduces(paragraph)
                    && paragraph.getTextContent().length() <= LONGEST
                    && isBeforeIntroduced(paragraph)) {
                Dom.addClass(paragraph, PageClass.INTRODUCTION);
            }
        }
    }

    /** Whether a text ends in a colon, of Latin, Chinese, Tibetan or Ethiopic script. */
    public static boolean introduces(Element text) {
        return text.getTextContent().strip().matches("(?s).*[:：༔፦]");
    }

    private static boolean isBeforeIntroduced(Element paragraph) {
        Element next = Elements.behind(paragraph);
        return next != null && (INTRODUCED.contains(next.getTagName()) || Dom.hasClass(next, PageClass.TABLE));
    }
}
