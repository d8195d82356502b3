package parkhang.pdf.pagination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import parkhang.html.PageClass;
import parkhang.pdf.markup.Dom;

/** Sees to it that a chapter of a volume doesn't end with a line or two on a page of their own. */
final class ChapterEnd {
    private ChapterEnd() {}

    /** The blocks of each chapter, which begins a page: it can be mended by itself. An edition is all one. */
    static Collection<List<LaidOutBlock>> chapters(List<LaidOutBlock> blocks) {
        Map<Node, List<LaidOutBlock>> chapters = new LinkedHashMap<>();
        for (LaidOutBlock block : blocks) {
            chapters.computeIfAbsent(chapter(block.element()), chapter -> new ArrayList<>())
                    .add(block);
        }
        return chapters.values();
    }

    /** The chapter that an element is in; the document where there is none. */
    static Node chapter(Element inner) {
        for (Node node = inner; node instanceof Element element; node = node.getParentNode()) {
            if (Dom.hasClass(element, PageClass.CHAPTER)) {
                return element;
            }
        }
        return inner.getOwnerDocument();
    }

    /** Whether text was told to begin the chapter's last page. */
    static boolean mend(List<LaidOutBlock> chapter, List<Integer> pageTops) {
        int bottom = LastPage.bottom(chapter.get(chapter.size() - 1));
        int last = PageTops.page(bottom - 1, pageTops);
        boolean isShort = last > 0
                && bottom - pageTops.get(last) < LastPage.FEW
                && LastPage.top(chapter.get(0)) < pageTops.get(last);
        return isShort
                && chapter(chapter.get(0).element()) instanceof Element
                && LastPage.startEarlier(chapter, pageTops, last);
    }
}
