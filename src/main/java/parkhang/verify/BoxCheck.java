package parkhang.verify;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import parkhang.gate.TagTree;

/** Whether all pages are of one size, upright, and shown whole; one with a table on it may lie. */
final class BoxCheck implements PdfCheck {
    /** In points: what rounding may take. */
    private static final float SLACK = 0.5f;

    /** In points: an A6 sheet is 298 wide, A3 is 1191 high. */
    private static final float SMALLEST = 140;

    private static final float LARGEST = 3000;

    @Override
    public void check(OpenPdf pdf) {
        if (pdf.pages().isEmpty()) {
            pdf.found().report(VerifyCode.PAGE_SIZE_WRONG, "the PDF has no page");
            return;
        }
        PDRectangle first = pdf.pages().get(0).getMediaBox();
        Set<COSDictionary> withTables = pdf.tags().marks().stream()
                .filter(mark -> mark.part().around(StandardStructureTypes.TABLE) != null)
                .map(TagTree.Mark::page)
                .collect(Collectors.toSet());
        for (int i = 0; i < pdf.pages().size(); i++) {
            PDPage page = pdf.pages().get(i);
            boolean lies =
                    withTables.contains(page.getCOSObject()) && pdf.drawn().isTurned(page);
            check(page, i + 1, lies ? lying(first, page.getMediaBox()) : first, pdf.found());
        }
    }

    /** As a page may be that is turned: as large as the others, one way or the other. */
    private static PDRectangle lying(PDRectangle upright, PDRectangle page) {
        boolean lies = (page.getWidth() > page.getHeight()) != (upright.getWidth() > upright.getHeight());
        return lies ? new PDRectangle(upright.getHeight(), upright.getWidth()) : upright;
    }

    private static void check(PDPage page, int number, PDRectangle first, FileFindings found) {
        PDRectangle media = page.getMediaBox();
        String size = "page " + number + " is " + size(media);
        if (Math.min(media.getWidth(), media.getHeight()) < SMALLEST
                || Math.max(media.getWidth(), media.getHeight()) > LARGEST) {
            found.report(VerifyCode.PAGE_SIZE_WRONG, size + ", which is no sheet of paper");
        } else if (!isSame(media, first)) {
            found.report(VerifyCode.PAGE_SIZE_WRONG, size + ", and the first " + size(first));
        }
        if (!isSame(page.getCropBox(), media)) {
            found.report(VerifyCode.PAGE_SIZE_WRONG, size + ", and only " + size(page.getCropBox()) + " are shown");
        }
        if (page.getRotation() != 0) {
            found.report(VerifyCode.PAGE_SIZE_WRONG, "page " + number + " is turned by " + page.getRotation() + "°");
        }
    }

    private static boolean isSame(PDRectangle one, PDRectangle other) {
        return Math.abs(one.getWidth() - other.getWidth()) < SLACK
                && Math.abs(one.getHeight() - other.getHeight()) < SLACK;
    }

    private static String size(PDRectangle box) {
        return Math.round(box.getWidth()) + " × " + Math.round(box.getHeight()) + " points";
    }
}
