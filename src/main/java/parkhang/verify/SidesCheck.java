package parkhang.verify;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import parkhang.gate.DrawnText;
import parkhang.gate.FacingGate;
import parkhang.gate.PdfText;

/**
 * Whether all of a PDF is in the two languages that it should be in, and in no other; where each has pages of its own, whether they
 * face each other.
 *
 * @param first the document's, by its tag
 * @param second the one that the file's name says
 */
record SidesCheck(String first, String second) implements PdfCheck {
    @Override
    public void check(OpenPdf pdf) throws IOException {
        List<String> sides = pdf.tags().sides();
        boolean areTheirs = sides.size() == 2 && sides.containsAll(List.of(first, second));
        if (!areTheirs || first.equals(second)) {
            String message = "the PDF should be in \"%s\" beside \"%s\", and its parts are in %s";
            pdf.found().report(VerifyCode.LANGUAGE_DIFFERS, message.formatted(first, second, sides));
        }
        PDDocument document = pdf.document();
        Map<COSDictionary, DrawnText> texts = pdf.drawn().texts();
        List<PdfText> read = List.of(PdfText.of(document, texts, first), PdfText.of(document, texts, second));
        if (!PdfText.of(document, texts).consistsOf(read)) {
            pdf.found().report(VerifyCode.TEXT_DIFFERS, "the PDF has text that is in neither language");
        }
        if (pdf.tags().isFacing()) {
            FacingGate.check(pdf.drawn(), pdf.tags(), first, pdf.found()::report);
        }
    }

    @Override
    public boolean followsTags() {
        return true;
    }
}
