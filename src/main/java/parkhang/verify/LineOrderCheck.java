package parkhang.verify;

import parkhang.gate.order.OrderGate;

/** Whether each line shows its letters from left to right as the text of the page beside wants them. */
final class LineOrderCheck implements PdfCheck {
    @Override
    public void check(OpenPdf pdf) {
        PageFacts page = pdf.page();
        String language =
                pdf.side() == null ? pdf.document().getDocumentCatalog().getLanguage() : pdf.side();
        OrderGate.check(
                pdf.drawn(), pdf.tags(), language, () -> page == null ? null : page.directed(), pdf.found()::report);
    }

    @Override
    public boolean followsTags() {
        return true;
    }
}
