package parkhang.verify;

import java.util.function.IntPredicate;
import parkhang.gate.order.OrderGate;

/** Whether each line shows its letters from left to right as the text of the page beside wants them. */
final class LineOrderCheck implements PdfCheck {
    private final IntPredicate furnished;

    LineOrderCheck() {
        this(page -> true);
    }

    /**
     * The same for one language of several.
     *
     * @param furnished the pages, from 1, whose head and foot are in it
     */
    LineOrderCheck(IntPredicate furnished) {
        this.furnished = furnished;
    }

    @Override
    public void check(OpenPdf pdf) {
        PageFacts page = pdf.page();
        String language =
                pdf.side() == null ? pdf.document().getDocumentCatalog().getLanguage() : pdf.side();
        OrderGate.check(
                pdf.drawn(),
                pdf.tags(),
                language,
                furnished,
                () -> page == null ? null : page.directed(),
                pdf.found()::report);
    }

    @Override
    public boolean followsTags() {
        return true;
    }
}
