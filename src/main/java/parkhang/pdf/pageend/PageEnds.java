package parkhang.pdf.pageend;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import parkhang.html.PageClass;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.pagination.LaidOutDocument;
import parkhang.xml.Elements;

/**
 * Where the pages of all of an article's editions end.
 *
 * @param notesAtEnd whether none has notes at the feet of its pages
 * @param turned the names of the tables that have turned pages to themselves
 * @param starts the names of the seams at which pages begin, and which pages these are, counted from 1 in their text or table
 * @param spans how many pages those have that are higher than one in some language, by the name of the seam before them
 * @param pages which page of an edition what has a name begins on, counted from 1
 * @param count how many pages each edition has
 */
public record PageEnds(
        boolean notesAtEnd,
        Set<String> turned,
        Map<String, Integer> starts,
        Map<String, Integer> spans,
        Map<String, Integer> pages,
        int count) {
    /** What nothing is known of yet. */
    public static final PageEnds UNKNOWN = new PageEnds(false, Set.of(), Map.of(), Map.of(), Map.of(), 0);

    public PageEnds {
        turned = Set.copyOf(turned);
        starts = Map.copyOf(starts);
        spans = Map.copyOf(spans);
        pages = Map.copyOf(pages);
    }

    /** The same with other notes and tables. */
    public PageEnds with(boolean newNotesAtEnd, Set<String> newTurned) {
        return new PageEnds(newNotesAtEnd, newTurned, starts, spans, pages, count);
    }

    /** Lets the pages of a text, or of a table, end so. */
    public void applyTo(Element flow) {
        for (Seam seam : Seams.in(flow)) {
            if (starts.containsKey(seam.name())) {
                Dom.addClass(seam.next(), PageClass.COMPANION);
                endPage(Elements.before(seam.next()));
            }
        }
    }

    /** What ends a page asks for no room behind it: with that it would reach over to the next page, which would stay empty. */
    private static void endPage(@Nullable Element last) {
        for (Element ending = last; ending != null; ending = Seams.isFlow(ending) ? lastIn(ending) : null) {
            Dom.addClass(ending, PageClass.PAGE_END);
        }
    }

    private static @Nullable Element lastIn(Element outer) {
        List<Element> inner = Elements.in(outer);
        return inner.isEmpty() ? null : inner.get(inner.size() - 1);
    }

    /**
     * Lets a text wait for those that need more pages before a seam.
     *
     * @return whether it does, and wants to be laid out again
     */
    public boolean leavePages(LaidOutDocument text) {
        Element whole = text.engine().getDocument().getDocumentElement();
        Map<String, Integer> found = StartPages.of(text, whole);
        for (Seam seam : Seams.in(whole)) {
            Integer page = found.get(seam.name());
            if (page != null && page < starts.getOrDefault(seam.name(), 0)) {
                for (int i = page; i < starts.get(seam.name()); i++) {
                    leavePage(seam.next());
                }
                return true;
            }
        }
        return false;
    }

    private static void leavePage(Element next) {
        Element blank = next.getOwnerDocument().createElementNS(next.getNamespaceURI(), "div");
        Dom.addClass(blank, PageClass.BLANK);
        next.getParentNode().insertBefore(blank, next);
    }
}
