package parkhang.verify;

import java.io.IOException;
import parkhang.gate.PdfText;
import parkhang.gate.TextDifference;

/** Whether a PDF has the text of the page beside it, all of it, once, and in its order. */
final class TextCheck implements PdfCheck {
    static final String ALONE = "no HTML edition lies beside it as it was made, so its text was compared with none";

    @Override
    public void check(OpenPdf pdf) throws IOException {
        String text = String.join(
                " ", PdfText.of(pdf.document(), pdf.drawn().texts(), pdf.side()).blocks());
        if (text.isBlank()) {
            pdf.found().report(VerifyCode.TEXT_DIFFERS, "the PDF has no tagged text");
        } else if (pdf.page() == null) {
            pdf.found().report(VerifyCode.TEXT_UNPROVED, ALONE);
        } else {
            TextDifference.find(PageFacts.unescaped(pdf.page().text()), PageFacts.unescaped(text))
                    .ifPresent(difference -> pdf.disagreements()
                            .report(VerifyCode.TEXT_DIFFERS, difference.message() + " as the HTML has"));
        }
    }

    @Override
    public boolean followsTags() {
        return true;
    }
}
