package parkhang.pdf.pageend;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import parkhang.html.PageClass;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.pagination.LaidOutDocument;
import parkhang.xml.Elements;

/**
 * Where the pages of all of an article's editions end.
 *
 * @param notesAtEnd whether none has notes at the feet of its pages
 * @param turned the names of the tables that have turned pages to themselves, in their order, and where those are
 * @param starts the names of the seams at which pages begin, and which pages these are, counted from 1 in their text or table
 * @param joined those that stand behind a unit that is higher than a page, in the languages in which that comes so far
 * @param spans how many pages those have that are higher than one in some language, by the name of the seam before them
 * @param pages which page of an edition what has a name begins on, counted from 1
 * @param count how many pages each edition has
 */
public record PageEnds(
        boolean notesAtEnd,
        Map<String, Turned> turned,
        Map<String, Integer> starts,
        Set<String> joined,
        Map<String, Integer> spans,
        Map<String, Integer> pages,
        int count) {
    /** What nothing is known of yet. */
    public static final PageEnds UNKNOWN = new PageEnds(false, Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), 0);

    /**
     * Where a table is that has turned pages to itself.
     *
     * @param behind which page of the text, from 1
     * @param pages how many it has
     */
    public record Turned(int behind, int pages) {
        /** Of which nothing else is known yet. */
        public static final Turned UNKNOWN = new Turned(1, 1);
    }

    public PageEnds {
        turned = Collections.unmodifiableMap(new LinkedHashMap<>(turned));
        starts = Map.copyOf(starts);
        joined = Set.copyOf(joined);
        spans = Map.copyOf(spans);
        pages = Map.copyOf(pages);
    }

    /** The same with other notes and tables. */
    public PageEnds with(boolean newNotesAtEnd, Map<String, Turned> newTurned) {
        return new PageEnds(newNotesAtEnd, newTurned, starts, joined, spans, pages, count);
    }

    /** The same for an edition in which all that has a name is called otherwise. */
    public PageEnds renamed(UnaryOperator<String> name) {
        Map<String, Turned> newTurned = new LinkedHashMap<>();
        turned.forEach((old, table) -> newTurned.put(name.apply(old), table));
        Set<String> newJoined = joined.stream().map(name).collect(Collectors.toSet());
        return new PageEnds(
                notesAtEnd,
                newTurned,
                renamed(starts, name),
                newJoined,
                renamed(spans, name),
                renamed(pages, name),
                count);
    }

    private static Map<String, Integer> renamed(Map<String, Integer> named, UnaryOperator<String> name) {
        return named.entrySet().stream()
                .collect(Collectors.toMap(entry -> name.apply(entry.getKey()), Map.Entry::getValue));
    }

    /** What stands behind each seam of a text, by the seam's name; what opens the text is behind one without. */
    public static Map<String, Element> units(Element whole) {
        Map<String, Element> units = new LinkedHashMap<>();
        Dom.all(whole).stream()
                .filter(element ->
                        element.getParentNode() instanceof Element outer && Dom.hasClass(outer, PageClass.BODY))
                .findFirst()
                .ifPresent(first -> units.put("", first));
        Seams.in(whole).forEach(seam -> units.put(seam.name(), seam.next()));
        return units;
    }

    /** Lets the pages of a text, or of a table, end so. */
    public void applyTo(Element flow) {
        for (Seam seam : Seams.in(flow)) {
            if (starts.containsKey(seam.name()) && !joined.contains(seam.name())) {
                beginPage(seam.next());
            }
        }
    }

    private static boolean beginPage(Element next) {
        return Dom.addClass(next, PageClass.COMPANION);
    }

    /**
     * Lets a text wait for those in which a unit takes more pages.
     *
     * @return whether it does, and wants to be laid out again
     */
    public boolean leavePages(LaidOutDocument text) {
        Element whole = text.engine().getDocument().getDocumentElement();
        Observed found = Observed.of(text, whole, this);
        for (Seam seam : Seams.in(whole)) {
            int page = starts.getOrDefault(seam.name(), 0);
            if (page > 0 && found.page(seam.name()) < page) {
                if (!beginPage(seam.next())) {
                    leavePage(seam.next());
                }
                return true;
            }
        }
        return false;
    }

    /** In a table that is a row, for it can hold nothing else; in a list it is a part of the item before. */
    private static void leavePage(Element next) {
        Element blank =
                next.getOwnerDocument().createElementNS(next.getNamespaceURI(), isNamed(next, "tr") ? "tr" : "div");
        Dom.addClass(blank, PageClass.BLANK);
        Element before = Elements.before(next);
        if (isNamed(next, "tr")) {
            Elements.in(next).forEach(cell -> Dom.append(blank, "td", ""));
        }
        if (isNamed(next, "li") && before != null) {
            before.appendChild(blank);
        } else {
            next.getParentNode().insertBefore(blank, next);
        }
    }

    private static boolean isNamed(Element element, String name) {
        return element.getTagName().equals(name);
    }
}
