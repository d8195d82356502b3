package parkhang.pdf.markup;

import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.html.PageClass;
import parkhang.pdf.page.PageGeometry;
import parkhang.xml.Elements;

/** Sets the bar beside what stands in the source's language where the style sheet can't know how far from the text: beside lists. */
public final class UntranslatedBlocks {
    /** In points, as in the style sheet: from the bar to the text, and from the bar's outer edge to it. */
    private static final float GAP = 9;

    private static final float BAR = 10.5f;

    /** By how much a quote is set in, with its own bar. */
    private static final float QUOTE = 15.5f;

    private UntranslatedBlocks() {}

    public static void mark(Document document, PageGeometry page) {
        String side = Dom.isRightToLeft(document) ? "right" : "left";
        for (Element list : Dom.all(document, "ul", "ol")) {
            boolean isOuter = list.getParentNode() instanceof Element around && Dom.hasClass(around, PageClass.BODY);
            double indentation = ListNumbers.indentation(list, page);
            if (isOuter && Dom.hasClass(list, PageClass.UNTRANSLATED)) {
                set(list, side, BAR, indentation + GAP, ListNumbers.isFar(list, page));
            } else if (isOuter) {
                Elements.in(list).stream()
                        .flatMap(item -> Elements.in(item).stream())
                        .filter(block -> Dom.hasClass(block, PageClass.UNTRANSLATED))
                        .forEach(block -> beside(block, side, indentation, ListNumbers.isFar(list, page), page));
            }
        }
    }

    /** A block of an item has its bar before the item's number. */
    private static void beside(Element block, String side, double indentation, boolean isFar, PageGeometry page) {
        double own =
                switch (block.getTagName()) {
                    case "ul", "ol" -> ListNumbers.indentation(block, page);
                    case "blockquote" -> QUOTE;
                    default -> 0;
                };
        Dom.addClass(block, PageClass.BARRED);
        set(block, side, indentation + BAR, indentation + GAP + own, isFar);
    }

    /** @param isFar whether the indentation is that of a long number, which is as long as the script's letters are large */
    private static void set(Element block, String side, double out, double in, boolean isFar) {
        String style = String.format(
                Locale.ROOT,
                "margin-%1$s: -%2$.2f%4$s; padding-%1$s: %3$.2f%4$s",
                side,
                isFar ? ListNumbers.ems(out) : out,
                isFar ? ListNumbers.ems(in) : in,
                isFar ? "em" : "pt");
        block.setAttribute("style", style);
    }
}
