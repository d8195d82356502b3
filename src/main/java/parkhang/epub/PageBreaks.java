package parkhang.epub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import parkhang.html.PageClass;
import parkhang.html.PageNames;
import parkhang.pdf.markup.Dom;
import parkhang.text.BareLetters;

/**
 * Marks in a text where the pages of its PDF begin (EPUB Accessibility 1.1, section 4). A word that is divided there stays whole: its
 * page begins behind it.
 */
final class PageBreaks {
    /** In letters: what still tells a page's beginning from other text. */
    private static final int SHORTEST = 10;

    private static final char SOFT_HYPHEN = '\u00AD';

    private final boolean notesAtFoot;
    private final List<Text> texts = new ArrayList<>();

    /** By the number of the first letter of each, in the order of the text. */
    private final TreeMap<Integer, Text> byLetter = new TreeMap<>();

    private final String letters;

    private PageBreaks(List<Element> roots, boolean notesAtFoot) {
        this.notesAtFoot = notesAtFoot;
        roots.forEach(this::collect);
        StringBuilder all = new StringBuilder();
        for (Text text : texts) {
            String own = BareLetters.of(text.getData());
            if (!own.isEmpty()) {
                byLetter.put(all.length(), text);
                all.append(own);
            }
        }
        letters = all.toString();
    }

    /** A page whose beginning is not found in the text gets no mark. */
    static void mark(List<Element> roots, PdfPages pages) {
        PageBreaks breaks = new PageBreaks(roots, pages.notesAtFoot());
        Map<Integer, List<Integer>> places = new TreeMap<>(Comparator.reverseOrder());
        for (PdfPages.Start start : pages.starts()) {
            int place = breaks.place(start);
            if (place >= 0) {
                places.computeIfAbsent(place, none -> new ArrayList<>()).add(start.page());
            }
        }
        places.forEach(breaks::insert);
    }

    private void collect(Node node) {
        if (node instanceof Text text) {
            texts.add(text);
        } else if (node instanceof Element element && !isLeftOut(element)) {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                collect(child);
            }
        }
    }

    private boolean isLeftOut(Element element) {
        return Dom.hasClass(element, PageClass.BACK) || (notesAtFoot && Dom.hasClass(element, PageClass.NOTES));
    }

    /** The number of the page's first letter; negative where it is not in the text. */
    private int place(PdfPages.Start start) {
        int counted = Math.max(0, letters.length() - start.after());
        String beginning = start.beginning();
        int place = nearest(beginning, counted);
        while (place < 0 && beginning.length() > SHORTEST) { // a title page goes on otherwise
            beginning = beginning.substring(0, Math.max(SHORTEST, beginning.length() / 2));
            place = nearest(beginning, counted);
        }
        return place;
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
        int at = behindDivided(text.getData(), BareLetters.place(text.getData(), place - found.getKey()));
        Node next = at == 0 ? text : at == text.getLength() ? text.getNextSibling() : text.splitText(at);
        Element around = (Element) text.getParentNode();
        for (int page : pages) {
            Element mark = text.getOwnerDocument().createElementNS(around.getNamespaceURI(), "span");
            mark.setAttribute("epub:type", "pagebreak");
            mark.setAttribute("role", "doc-pagebreak");
            mark.setAttribute("id", PageNames.page(page));
            mark.setAttribute("aria-label", String.valueOf(page));
            around.insertBefore(mark, next);
        }
    }

    private static int behindDivided(String text, int place) {
        if (place == 0 || text.charAt(place - 1) != SOFT_HYPHEN) {
            return place;
        }
        int end = place;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
