package parkhang.verify;

import java.io.IOException;
import java.util.List;
import parkhang.edition.Profile;
import parkhang.gate.ExpectedPicture;
import parkhang.gate.PictureGate;
import parkhang.gate.TagTree;

/**
 * Whether a PDF of two languages shows in each the pictures of its page, and no others.
 *
 * @param first the page in the document's language
 * @param second the other one, without what is shown once for both
 */
record SidesPictureCheck(PageFacts first, PageFacts second) implements PdfCheck {
    @Override
    public void check(OpenPdf pdf) throws IOException {
        FileFindings found = pdf.disagreements();
        PictureGate gate =
                new PictureGate(Profile.SCREEN, (place, message) -> found.report(VerifyCode.PICTURE_DIFFERS, message));
        int expected = 0;
        for (PageFacts page : List.of(first, second)) {
            List<ExpectedPicture> pictures = PictureCheck.shown(page, found);
            TagTree side = pdf.tags().of(page.language());
            gate.checkSide(pictures, pdf.drawn(), side);
            expected += pictures.size();
        }
        int shown = gate.count(pdf.drawn(), pdf.tags());
        if (shown > expected) {
            String message = "the PDF shows " + shown + " pictures, and the HTML of its languages " + expected;
            found.report(VerifyCode.PICTURE_DIFFERS, message);
        }
    }

    @Override
    public boolean followsTags() {
        return true;
    }
}
