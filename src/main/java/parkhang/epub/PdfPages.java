package parkhang.epub;

import java.util.List;
import parkhang.text.BareLetters;

/**
 * Where the pages of a PDF begin in its text, so that an e-book of the same text can say it too. Places are counted by bare letters
 * ({@link BareLetters}), for a line's end leaves no trace in them.
 *
 * @param starts in the order of reading; a page with nothing of the text on it has none
 * @param notesAtFoot whether notes stand at the feet of pages, and so not in the text that is counted
 * @param counted what of it is
 */
public record PdfPages(List<Start> starts, boolean notesAtFoot, BareLetters counted) {
    /** Where nobody asks. */
    public static final PdfPages UNASKED = new PdfPages(List.of(), false, BareLetters.WITH_DIGITS);

    public PdfPages {
        starts = List.copyOf(starts);
    }

    /**
     * Where a page begins.
     *
     * @param page counted from 1
     * @param after how many letters the text has from where the page begins, in the order of reading
     * @param beginning the first letters on it, as many as tell it from other pages
     */
    public record Start(int page, int after, String beginning) {}
}
