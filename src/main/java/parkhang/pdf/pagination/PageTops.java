package parkhang.pdf.pagination;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;
import java.util.Collections;
import java.util.List;

/** Where each page begins, in the engine's dots, and so which page a place is on. */
public final class PageTops {
    private PageTops() {}

    /** Those of a document that was laid out, from top to bottom. */
    public static List<Integer> of(BlockBox root) {
        return root.getLayer().getPages().stream().map(PageBox::getTop).toList();
    }

    /** The number of the page, counted from 0, that a place is on. */
    public static int page(int place, List<Integer> pageTops) {
        int found = Collections.binarySearch(pageTops, place);
        return found >= 0 ? found : -found - 2;
    }
}
