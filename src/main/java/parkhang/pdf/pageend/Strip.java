package parkhang.pdf.pageend;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.pagination.LaidOutDocument;

/**
 * A text in one language as it is before its pages end anywhere.
 *
 * @param pieces from seam to seam
 * @param gap above the notes of a page, in the engine's dots
 * @param tallest the highest of its notes, in the same
 */
record Strip(List<Piece> pieces, int gap, int tallest) {
    Strip {
        pieces = List.copyOf(pieces);
    }

    /** Measures a text that was laid out on a page on which there is room for all of it. */
    static Strip of(LaidOutDocument layout, Element flow) {
        return new Reader(layout, Seams.in(flow)).read();
    }

    private static final class Reader {
        private final LaidOutDocument layout;
        private final LayoutContext context;
        private final IdentityHashMap<Element, Seam> seams = new IdentityHashMap<>();
        private final List<Piece> pieces = new ArrayList<>();
        private String name = "";
        private boolean isLast;
        private int top;
        private int bottom;
        private int over;
        private int notes;
        private Set<String> places = new HashSet<>();
        private int head;
        private int tallest;

        Reader(LaidOutDocument layout, List<Seam> seams) {
            this.layout = layout;
            this.context = layout.engine().getSharedContext().newLayoutContextInstance();
            seams.forEach(seam -> this.seams.put(seam.next(), seam));
        }

        Strip read() {
            visit(layout.root());
            end();
            PageBox page = layout.root().getLayer().getPages().get(0);
            int all = pieces.stream().mapToInt(Piece::notes).sum();
            return new Strip(pieces, Math.max(0, page.getFootnoteAreaHeight() - all), tallest);
        }

        /** Gives where the text in a box ends, as far as it is in the piece that the box ends in. */
        private int visit(Box box) {
            if (box instanceof LineBox line) {
                note(line);
                return line.getMaxPaintingBottom();
            }
            Element element = box instanceof BlockBox ? box.getElement() : null;
            if (element != null) {
                begin(element, box);
                if (element.getTagName().equals("thead")) {
                    head = box.getHeight();
                    return box.getAbsY() + head; // it stands on each page of its table
                }
                if (element.hasAttribute("id")) {
                    places.add(element.getAttribute("id"));
                }
            }
            int end = 0;
            for (int i = 0; i < box.getChildCount(); i++) {
                int inner = visit(box.getChild(i));
                end = Math.max(end, inner);
            }
            if (box.getStyle().isIdent(CSSName.PAGE_BREAK_INSIDE, IdentValue.AVOID)) {
                end = Math.max(end, box.getAbsY() + box.getHeight());
            } else if (end > 0) {
                end += (int) Math.ceil(box.getPadding(context).bottom()
                        + box.getBorder(context).bottom());
            }
            bottom = Math.max(bottom, end);
            return end;
        }

        private void begin(Element element, Box box) {
            Seam begun = seams.remove(element);
            if (begun == null) {
                return;
            }
            end();
            name = begun.name();
            isLast = begun.isLast();
            top = box.getAbsY() + (int) box.getMargin(context).top();
            bottom = top;
            over = element.getTagName().equals("tr")
                    ? head
                    : (int) box.getStyle()
                            .getMarginRect(box.getContainingBlockWidth(), context)
                            .top();
            notes = 0;
            places = new HashSet<>();
        }

        private void note(LineBox line) {
            if (!line.hasFootnotes()) {
                return;
            }
            for (BlockBox note : line.getReferencedFootnoteBodies()) {
                notes += note.getHeight();
                tallest = Math.max(tallest, note.getHeight());
                places.add(note.getElement().getAttribute("id"));
                Dom.all(note.getElement()).stream()
                        .map(inner -> inner.getAttribute("id"))
                        .filter(id -> !id.isEmpty())
                        .forEach(places::add);
            }
        }

        private void end() {
            pieces.add(new Piece(name, isLast, top, bottom, over, notes, places));
        }
    }
}
