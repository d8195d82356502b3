package parkhang.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import parkhang.epub.PdfPages;
import parkhang.text.BareLetters;

/** Finds where in the text of a PDF its pages begin, by the order of its tags. */
public final class PageStarts {
    /** In UTF-16 units: nothing that is said so often is longer. */
    private static final int BEGINNING = 40;

    private PageStarts() {}

    public static PdfPages of(DrawnPdf pdf, TagTree tags) {
        Map<Integer, Found> pages = new LinkedHashMap<>();
        Found last = new Found(0, 0, new StringBuilder());
        int letters = 0;
        for (TagTree.Mark mark : tags.marks()) {
            int page = pdf.number(mark.page());
            if (page == 0
                    || mark.part().label()
                    || (tags.footnotes() && mark.part().isFootnote())) {
                continue;
            }
            String own = BareLetters.of(pdf.text(mark));
            if (!pages.containsKey(page)) {
                last = new Found(page, letters, new StringBuilder());
                pages.put(page, last);
            }
            letters += own.length();
            if (last.page() == page && last.beginning().length() < BEGINNING) {
                last.beginning().append(own);
            }
        }
        int all = letters;
        return new PdfPages(
                pages.values().stream().map(found -> found.start(all)).toList(), tags.footnotes());
    }

    /** A page, the letters before it, and the first on it. */
    private record Found(int page, int letters, StringBuilder beginning) {
        PdfPages.Start start(int all) {
            String first = beginning.substring(0, Math.min(BEGINNING, beginning.length()));
            return new PdfPages.Start(page, all - letters, first);
        }
    }
}
