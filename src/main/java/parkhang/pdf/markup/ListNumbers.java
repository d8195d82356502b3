package parkhang.pdf.markup;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.html.PageNames;
import parkhang.pdf.page.PageGeometry;

/** Indents lists so far that their longest number stands on the page: the engine lets it hang from the text into the margin. */
public final class ListNumbers {
    /** In ems, of Noto Serif: a figure, and the full stop with the room behind it. */
    private static final double FIGURE = 0.56;

    private static final double STOP = 0.8;

    /** How many figures the style sheet's own indentation holds, and how many with the room beside the text. */
    private static final int NARROW = 1;

    private static final int WIDE = 3;

    /** In points, as in the style sheet: its own indentation, that of a numbered list in another one, and the size of the text. */
    private static final double OUTER = 15;

    private static final double NESTED = 19;
    private static final double EM = 9.8;

    private ListNumbers() {}

    public static void indent(Document document, PageGeometry page) {
        for (Element list : Dom.all(document, "ol")) {
            if (isFar(list, page)) {
                String side = Dom.isRightToLeft(list) ? "right" : "left";
                list.setAttribute("style", String.format(Locale.ROOT, "padding-%s: %.2fem", side, ems(list)));
            }
        }
    }

    /** How far a list is indented, in points of text that is set as large as usual. */
    static double indentation(Element list, PageGeometry page) {
        boolean isNested = list.getParentNode().getNodeName().equals("li");
        double usual = isNested && list.getTagName().equals("ol") ? NESTED : OUTER;
        return isFar(list, page) ? EM * ems(list) : usual;
    }

    /** Whether a list is set in by more than the style sheet says, in ems. */
    static boolean isFar(Element list, PageGeometry page) {
        return list.getTagName().equals("ol")
                && figures(list) > (Dom.page(list, page).isNarrow() ? NARROW : WIDE)
                && isNumbered(list);
    }

    /** Points of text that is set as large as usual, in its ems. */
    static double ems(double points) {
        return points / EM;
    }

    private static double ems(Element list) {
        return STOP + FIGURE * figures(list);
    }

    private static int figures(Element list) {
        return String.valueOf(last(list)).length();
    }

    /** An item that stands in a row of its own is one of several. */
    private static long last(Element list) {
        if (list.getParentNode() instanceof Element outer && outer.hasAttribute(PageNames.LAST)) {
            return Long.parseLong(outer.getAttribute(PageNames.LAST));
        }
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
