package parkhang.verify;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import parkhang.epub.PdfPages;
import parkhang.gate.BoundedPdf;
import parkhang.gate.DrawnPdf;
import parkhang.gate.PageStarts;
import parkhang.gate.TagTree;

/** The pages of the PDF that lies beside an e-book. */
final class PagesBeside {
    /** What is wrong with the PDF is said where it is looked at itself. */
    private static final String UNTOLD = "";

    private PagesBeside() {}

    /** Where each begins; empty where the PDF is damaged, or not as it was made, for then it proves nothing. */
    static Optional<PdfPages> of(ReadFile pdf) {
        FileFindings found = new FileFindings(UNTOLD);
        if (pdf.isChanged() || !PdfCheckup.hasForm(pdf.bytes(), found) || found.hasErrors()) {
            return Optional.empty();
        }
        try (PDDocument document = BoundedPdf.open(pdf.bytes())) {
            if (!StreamGuard.passes(document.getDocument(), found) || !DrawingGuard.passes(document, found)) {
                return Optional.empty();
            }
            TagTree tags = TagTree.read(document);
            return tags.fault() == null ? Optional.of(PageStarts.of(DrawnPdf.read(document), tags)) : Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }
}
