package parkhang.pdf.markup;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.pdf.page.PageGeometry;

/** Indents lists so far that their longest number stands on the page: the engine lets it hang from the text into the margin. */
public final class ListNumbers {
    /** In ems, of Noto Serif: a figure, and the full stop with the room behind it. */
    private static final double FIGURE = 0.56;

    private static final double STOP = 0.8;

    /** How many figures the style sheet's own indentation holds, and how many with the room beside the text. */
    private static final int NARROW = 1;

    private static final int WIDE = 3;

    private ListNumbers() {}

    public static void indent(Document document, PageGeometry page) {
        String side = Dom.isRightToLeft(document) ? "right" : "left";
        for (Element list : Dom.all(document, "ol")) {
            int figures = String.valueOf(last(list)).length();
            if (figures > (page.isNarrow() ? NARROW : WIDE) && isNumbered(list)) {
                double indentation = STOP + FIGURE * figures;
                list.setAttribute("style", String.format(Locale.ROOT, "padding-%s: %.2fem", side, indentation));
            }
        }
    }

    private static long last(Element list) {
        String start = list.getAttribute("start");
        long items = 0;
        for (Node child = list.getFirstChild(); child != null; child = child.getNextSibling()) {
            items += child.getNodeName().equals("li") ? 1 : 0;
        }
        return (start.isEmpty() ? 1 : Long.parseLong(start)) + items - 1;
    }

    /** A volume's contents and the addresses have no numbers of the engine's. */
    private static boolean isNumbered(Element list) {
        for (Node node = list; node instanceof Element element; node = node.getParentNode()) {
            if (List.of(PageClass.BODY, PageClass.NOTES).stream().anyMatch(part -> Dom.hasClass(element, part))) {
                return !Dom.hasClass(element, PageClass.ADDRESSES);
            }
        }
        return false;
    }
}
