package parkhang.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parkhang.epub.PdfPages;
import parkhang.text.BareLetters;

/** Finds where in the text of a PDF its pages begin, by the order of its tags. */
public final class PageStarts {
    /** In UTF-16 units: nothing that is said so often is longer. */
    private static final int BEGINNING = 40;

    private PageStarts() {}

    public static PdfPages of(DrawnPdf pdf, TagTree tags) {
        List<Found> found = new ArrayList<>();
        Map<Integer, StringBuilder> pages = new HashMap<>();
        int letters = 0;
        for (TagTree.Mark mark : tags.marks()) {
            int page = pdf.number(mark.page());
            if (page == 0
                    || mark.part().label()
                    || (tags.footnotes() && mark.part().isFootnote())) {
                continue;
            }
            if (!pages.containsKey(page)) {
                pages.put(page, new StringBuilder());
                found.add(new Found(page, letters));
            }
            String own = BareLetters.of(pdf.text(mark));
            letters += own.length();
            StringBuilder beginning = pages.get(page);
            if (found.get(found.size() - 1).page() == page && beginning.length() < BEGINNING) {
                beginning.append(own);
            }
        }
        List<PdfPages.Start> starts = new ArrayList<>();
        for (Found one : found) {
            String beginning = pages.get(one.page()).toString();
            starts.add(new PdfPages.Start(
                    one.page(),
                    letters - one.letters(),
                    beginning.substring(0, Math.min(BEGINNING, beginning.length()))));
        }
        return new PdfPages(starts, tags.footnotes());
    }

    /** A page, and the letters before it. */
    private record Found(int page, int letters) {}
}
