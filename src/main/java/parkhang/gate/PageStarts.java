package parkhang.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import parkhang.epub.PdfPages;
import parkhang.text.BareLetters;

/**
 * Finds where in the text of a PDF its pages begin, by the order of its tags. A volume's begin with its contents: its cover and its
 * title page are others in an e-book.
 */
public final class PageStarts {
    /** In UTF-16 units: nothing that is said so often is longer. */
    private static final int BEGINNING = 40;

    private PageStarts() {}

    public static PdfPages of(DrawnPdf pdf, TagTree tags) {
        // a volume's contents and index name pages, and those of its e-book chapters
        BareLetters counted = tags.contents() ? BareLetters.WITHOUT_DIGITS : BareLetters.WITH_DIGITS;
        Map<Integer, Found> pages = new LinkedHashMap<>();
        Found last = new Found(0, 0, new StringBuilder());
        int letters = 0;
        int first = 1;
        for (TagTree.Mark mark : tags.marks()) {
            int page = pdf.number(mark.page());
            if (page == 0
                    || mark.part().label()
                    || (tags.footnotes() && mark.part().isFootnote())) {
                continue;
            }
            String own = counted.of(pdf.text(mark));
            if (!pages.containsKey(page)) {
                last = new Found(page, letters, new StringBuilder());
                pages.put(page, last);
            }
            letters += own.length();
            if (first == 1 && mark.part().around(StandardStructureTypes.TOC) != null) {
                first = page;
            }
            if (last.page() == page && last.beginning().length() < BEGINNING) {
                last.beginning().append(own);
            }
        }
        int all = letters;
        int begin = first;
        return new PdfPages(
                pages.values().stream()
                        .filter(found -> found.page() >= begin)
                        .map(found -> found.start(all))
                        .toList(),
                tags.footnotes(),
                counted);
    }

    /** A page, the letters before it, and the first on it. */
    private record Found(int page, int letters, StringBuilder beginning) {
        PdfPages.Start start(int all) {
            String first = beginning.substring(0, Math.min(BEGINNING, beginning.length()));
            return new PdfPages.Start(page, all - letters, first);
        }
    }
}
