package parkhang.verify;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Whether all pages are of one size, upright, and shown whole. */
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
        for (int i = 0; i < pdf.pages().size(); i++) {
            check(pdf.pages().get(i), i + 1, first, pdf.found());
        }
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
