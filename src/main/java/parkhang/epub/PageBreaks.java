package parkhang.epub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import parkhang.html.PageClass;
import parkhang.html.PageNames;
import parkhang.pdf.markup.Dom;

/**
 * Marks in a text where the pages of its PDF begin (EPUB Accessibility 1.1, section 4). A word that is divided there stays whole: its
 * page begins behind it.
 */
final class PageBreaks {
    private static final char SOFT_HYPHEN = '\u00AD';

    private final PdfPages pages;
    /** By the number of the first letter of each, in the order of the text. */
    private final TreeMap<Integer, Text> byLetter = new TreeMap<>();

    private final String letters;

    private PageBreaks(List<Element> roots, PdfPages pages) {
        this.pages = pages;
        StringBuilder all = new StringBuilder();
        for (Text text : roots.stream()
                .flatMap(root -> Dom.texts(root).stream())
                .filter(this::isCounted)
                .toList()) {
            String own = pages.counted().of(text.getData());
            if (!own.isEmpty()) {
                byLetter.put(all.length(), text);
                all.append(own);
            }
        }
        letters = all.toString();
    }

    /** A page whose beginning is not found in the text gets no mark. */
    static void mark(List<Element> roots, PdfPages pages) {
        PageBreaks breaks = new PageBreaks(roots, pages);
        Map<Integer, List<Integer>> places = new TreeMap<>(Comparator.reverseOrder());
        for (PdfPages.Start start : pages.starts()) {
            int place = breaks.place(start);
            if (place >= 0) {
                places.computeIfAbsent(place, none -> new ArrayList<>()).add(start.page());
            }
        }
        places.forEach(breaks::insert);
    }

    private boolean isCounted(Text text) {
        Element around = (Element) text.getParentNode();
        return !Dom.isIn(around, PageClass.BACK) && !(pages.notesAtFoot() && Dom.isIn(around, PageClass.NOTES));
    }

    /** The number of the page's first letter; negative where it is not in the text. */
    private int place(PdfPages.Start start) {
        return nearest(start.beginning(), Math.max(0, letters.length() - start.after()));
    }

    private int nearest(String beginning, int counted) {
        int before = letters.lastIndexOf(beginning, counted);
        int behind = letters.indexOf(beginning, counted);
        boolean isBehind = before < 0 || (behind >= 0 && behind - counted < counted - before);
        return isBehind ? behind : before;
    }

    private void insert(int place, List<Integer> pages) {
        Map.Entry<Integer, Text> found = byLetter.floorEntry(place);
        if (found == null) {
            return;
        }
        Text text = found.getValue();
        int at = mark(text.getData(), this.pages.counted().place(text.getData(), place - found.getKey()));
        Node figure = place == found.getKey() ? figureBegunBy(found) : null;
        Node next = figure != null
                ? figure.getFirstChild()
                : at == 0 ? text : at == text.getLength() ? text.getNextSibling() : text.splitText(at);
        Element around = (Element) (figure == null ? text.getParentNode() : figure);
        for (int page : pages) {
            Element mark = text.getOwnerDocument().createElementNS(around.getNamespaceURI(), "span");
            mark.setAttribute("epub:type", "pagebreak");
            mark.setAttribute("role", "doc-pagebreak");
            mark.setAttribute("id", PageNames.page(page));
            mark.setAttribute("aria-label", String.valueOf(page));
            around.insertBefore(mark, next);
        }
    }

    /** The figure of which a text has the first letters: its picture stands on the page as well. Null where there is none. */
    private @Nullable Node figureBegunBy(Map.Entry<Integer, Text> text) {
        Node figure = text.getValue().getParentNode();
        while (figure != null && !figure.getNodeName().equals("figure")) {
            figure = figure.getParentNode();
        }
        Map.Entry<Integer, Text> before = byLetter.lowerEntry(text.getKey());
        return figure == null || (before != null && isIn(before.getValue(), figure)) ? null : figure;
    }

    private static boolean isIn(Node node, Node outer) {
        Node around = node;
        while (around != null && around != outer) {
            around = around.getParentNode();
        }
        return around != null;
    }

    /** Where in a text the page of a letter is marked: before a quotation mark or bracket that opens there, and behind a divided word. */
    private static int mark(String text, int letter) {
        int place = letter;
        while (place > 0 && isOpening(text.charAt(place - 1))) {
            place--;
        }
        if (place == 0 || text.charAt(place - 1) != SOFT_HYPHEN) {
            return place;
        }
        while (place < text.length() && !Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return place;
    }

    private static boolean isOpening(char sign) {
        int type = Character.getType(sign);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }
}
