package parkhang.pdf.pagination;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.pdf.markup.Dom;

/**
 * Sees to it that neither the row of both colophons nor a chapter's last lines get a page of their own: rows before them go there too.
 */
final class LastRow {
    private LastRow() {}

    /** Whether a row was told to begin a page. */
    static boolean mend(BlockBox root, List<Integer> pageTops) {
        List<Box> rows = new ArrayList<>();
        collect(root, rows);
        Map<Node, List<Box>> chapters = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> ChapterEnd.chapter(element(row)), LinkedHashMap::new, Collectors.toList()));
        boolean mended = mendClosing(rows, pageTops);
        for (Map.Entry<Node, List<Box>> chapter : chapters.entrySet()) {
            mended |= chapter.getKey() instanceof Element && mendChapter(chapter.getValue(), pageTops);
        }
        return mended;
    }

    private static boolean mendClosing(List<Box> rows, List<Integer> pageTops) {
        int last = rows.size() - 1;
        int pages = pageTops.size();
        if (last < 1 || pages < 2 || !Dom.hasClass(element(rows.get(last)), PageClass.IMPRINTS)) {
            return false;
        }
        int lastTop = pageTops.get(pages - 1);
        int end = bottom(rows.get(last - 1));
        if (rows.get(last).getAbsY() < lastTop || end > lastTop) {
            return false;
        }
        return begin(rows.subList(0, last), pageTops.get(pages - 2), row -> end - row.getAbsY() >= LastPage.FEW);
    }

    private static boolean mendChapter(List<Box> rows, List<Integer> pageTops) {
        int end = bottom(rows.get(rows.size() - 1));
        int page = PageTops.page(end - 1, pageTops);
        int top = pageTops.get(page);
        if (page == 0 || end - top >= LastPage.FEW || rows.get(0).getAbsY() >= top) {
            return false;
        }
        return begin(rows, pageTops.get(page - 1), row -> row.getAbsY() < top);
    }

    /**
     * Lets the last of some rows begin a page with which it may, if what goes over with it is not too high.
     *
     * @param top of the page that it is on by now
     */
    private static boolean begin(List<Box> rows, int top, Predicate<Box> may) {
        int end = bottom(rows.get(rows.size() - 1));
        for (int i = rows.size() - 1; i > 0 && rows.get(i).getAbsY() > top; i--) {
            if (end - rows.get(i).getAbsY() > LastPage.MOST) {
                return false;
            }
            if (may.test(rows.get(i)) && !Dom.hasClass(element(rows.get(i - 1)), PageClass.KEPT)) {
                return Dom.addClass(element(rows.get(i)), PageClass.COMPANION);
            }
        }
        return false;
    }

    private static void collect(Box box, List<Box> rows) {
        Element element = box.getElement();
        if (element != null && (Dom.hasClass(element, PageClass.ROW) || Dom.hasClass(element, PageClass.ACROSS))) {
            rows.add(box);
            return;
        }
        for (int i = 0; i < box.getChildCount() && !(box instanceof LineBox); i++) {
            collect(box.getChild(i), rows);
        }
    }

    private static Element element(Box row) {
        return row.getElement();
    }

    private static int bottom(Box row) {
        return row.getAbsY() + row.getHeight();
    }
}
