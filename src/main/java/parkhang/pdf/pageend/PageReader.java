package parkhang.pdf.pageend;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import parkhang.pdf.pagination.LaidOutDocument;
import parkhang.pdf.pagination.PageTops;

/** Finds where in a layout those seams are at which pages begin. */
final class PageReader {
    private final List<PageBox> pages;
    private final List<Integer> tops;
    private final IdentityHashMap<Element, String> wanted = new IdentityHashMap<>();
    private final Map<String, Observed.Start> starts = new HashMap<>();

    /** Of the lines so far. */
    private int bottom;

    private PageReader(LaidOutDocument layout) {
        this.pages = layout.root().getLayer().getPages();
        this.tops = PageTops.of(layout.root());
    }

    static Observed read(LaidOutDocument layout, Element flow, PageEnds ends) {
        PageReader reader = new PageReader(layout);
        Seams.in(flow).stream()
                .filter(seam -> ends.starts().containsKey(seam.name()))
                .forEach(seam -> reader.wanted.put(seam.next(), seam.name()));
        reader.visit(layout.root());
        return new Observed(reader.starts, reader.start(reader.pages.size()));
    }

    private void visit(Box box) {
        Element element = box instanceof BlockBox ? box.getElement() : null;
        String name = element == null ? null : wanted.remove(element);
        if (name != null) {
            starts.put(name, start(page(firstLine(box).getAbsY())));
        }
        bottom = box instanceof LineBox ? Math.max(bottom, box.getAbsY() + box.getHeight()) : bottom;
        for (int i = 0; i < box.getChildCount(); i++) {
            visit(box.getChild(i));
        }
    }

    private Observed.Start start(int page) {
        int before = page(Math.max(0, bottom - 1));
        PageBox box = pages.get(before - 1);
        return new Observed.Start(page, before, bottom - box.getTop() + box.getFootnoteAreaHeight());
    }

    private int page(int y) {
        return PageTops.page(y, tops) + 1;
    }

    /** The room above a box may be on the page before. */
    private static Box firstLine(Box box) {
        Box first = box;
        while (!(first instanceof LineBox) && first.getChildCount() > 0) {
            first = first.getChild(0);
        }
        return first;
    }
}
