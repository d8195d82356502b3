package parkhang.pdf.pageend;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import parkhang.html.PageClass;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.pagination.LaidOutDocument;
import parkhang.pdf.pagination.PageTops;

/** Which pages of a layout those seams begin that were told to begin one, counted from 1. */
final class StartPages {
    private final List<Integer> tops;
    private final Map<Element, String> wanted = new IdentityHashMap<>();
    private final Map<String, Integer> pages = new LinkedHashMap<>();

    private StartPages(List<Integer> tops) {
        this.tops = tops;
    }

    static Map<String, Integer> of(LaidOutDocument layout, Element flow) {
        StartPages found = new StartPages(PageTops.of(layout.root()));
        Seams.in(flow).stream()
                .filter(seam -> Dom.hasClass(seam.next(), PageClass.COMPANION))
                .forEach(seam -> found.wanted.put(seam.next(), seam.name()));
        found.visit(layout.root());
        return found.pages;
    }

    private void visit(Box box) {
        Element element = box instanceof BlockBox ? box.getElement() : null;
        String name = element == null ? null : wanted.remove(element);
        if (name != null) {
            pages.put(name, PageTops.page(firstLine(box).getAbsY(), tops) + 1);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            visit(box.getChild(i));
        }
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
