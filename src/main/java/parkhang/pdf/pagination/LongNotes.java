package parkhang.pdf.pagination;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;
import java.util.List;
import org.w3c.dom.Document;
import parkhang.pdf.markup.Footnotes;
import parkhang.pdf.markup.Outline;

/**
 * Lets an edition have its notes at the end where one of them would take more of a page than a note should, or those of one page go on to
 * the next: the engine leaves nothing else on that.
 */
public final class LongNotes {
    /** Of a page's text. */
    private static final double MOST = 1 / 3.0;

    private LongNotes() {}

    /** Whether the notes went to the end, and the document wants to be laid out again. */
    public static boolean mend(LaidOutEdition edition, Footnotes notes) {
        if (edition.layouts().stream().noneMatch(LongNotes::areLong)) {
            return false;
        }
        Document document = edition.text().engine().getDocument();
        notes.restore();
        Outline.addTo(document);
        return true;
    }

    /** Whether a note of a layout is too long for the foot of a page, or the notes of a page are. */
    public static boolean areLong(LaidOutDocument layout) {
        List<PageBox> pages = layout.root().getLayer().getPages();
        int page = height(pages.get(0));
        return layout.notes().stream().mapToInt(BlockBox::getHeight).anyMatch(height -> isLong(height, page))
                || pages.stream().anyMatch(one -> one.getFootnoteAreaHeight() >= height(one));
    }

    /** Whether a note takes more than it should of the text of a page, both in the same unit. */
    public static boolean isLong(int note, int page) {
        return note > MOST * page;
    }

    private static int height(PageBox page) {
        return page.getBottom() - page.getTop();
    }
}
