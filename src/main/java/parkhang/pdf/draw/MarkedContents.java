package parkhang.pdf.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What was drawn for each element of a document: the marked contents that tags are made of (ISO 32000-1, 14.6). */
public final class MarkedContents {
    private final Map<Element, List<Kid>> kids = new HashMap<>();
    private @Nullable PDPage page;
    private int next;

    /** What an element has in it. */
    public sealed interface Kid permits Mark, Inner {}

    /**
     * A piece of a page's content.
     *
     * @param id from 0 on each page
     * @param place on the page in points, from its lower left corner: of a picture, and of a label that is text
     */
    public record Mark(PDPage page, int id, Kind kind, @Nullable PDRectangle place) implements Kid {}

    /** An element within another. */
    public record Inner(Element element) implements Kid {}

    /** What a mark stands around. */
    public enum Kind {
        TEXT,
        /** A list item's bullet or number. */
        LABEL,
        PICTURE
    }

    /** What an element has, in the order in which each was drawn first; empty where nothing was drawn for it. */
    public List<Kid> of(Element element) {
        return kids.getOrDefault(element, List.of());
    }

    /** Gives an element its place among its neighbours and their text, before anything of it is drawn or where nothing ever is. */
    void place(Element element) {
        kids(element);
    }

    Mark add(Element element, PDPage drawn, Kind kind, @Nullable PDRectangle place) {
        if (!drawn.equals(page)) {
            page = drawn;
            next = 0;
        }
        Mark mark = new Mark(drawn, next++, kind, place);
        kids(element).add(mark);
        return mark;
    }

    /** Takes back the last one, under which nothing was drawn. */
    void remove(Element element) {
        List<Kid> last = kids(element);
        last.remove(last.size() - 1);
        next--;
    }

    private List<Kid> kids(Element element) {
        List<Kid> known = kids.get(element);
        if (known == null) {
            known = new ArrayList<>();
            kids.put(element, known);
            if (element.getParentNode() instanceof Element around) {
                kids(around).add(new Inner(element));
            }
        }
        return known;
    }
}
