package parkhang.verify;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Whether a print shop finds what it cuts and prints by: each page's boxes, one within the other, and the inks that are meant (PDF/X-4,
 * ISO 15930-7, 6.2 and 6.12). That is not all that the standard asks for.
 */
final class PressCheck implements PdfCheck {
    private static final COSName PDFX = COSName.getPDFName("GTS_PDFX");

    @Override
    public void check(OpenPdf pdf) {
        for (int number = 1; number <= pdf.pages().size(); number++) {
            PDPage page = pdf.pages().get(number - 1);
            COSDictionary own = page.getCOSObject();
            if (!own.containsKey(COSName.TRIM_BOX) || !own.containsKey(COSName.BLEED_BOX)) {
                pdf.found().report(VerifyCode.PRESS_UNFIT, "page " + number + " does not say where it is trimmed");
            } else if (!holds(page.getBleedBox(), page.getTrimBox())
                    || !holds(page.getMediaBox(), page.getBleedBox())) {
                pdf.found().report(VerifyCode.PRESS_UNFIT, "page " + number + " is trimmed outside of its bleed");
            }
        }
        COSDictionary catalog = pdf.document().getDocumentCatalog().getCOSObject();
        COSArray intents = catalog.getCOSArray(COSName.OUTPUT_INTENTS);
        boolean isMeant = intents != null && intents.toList().stream().anyMatch(PressCheck::isForPress);
        if (!isMeant) {
            pdf.found().report(VerifyCode.PRESS_UNFIT, "it does not say which inks are meant");
        }
        String trapped = pdf.document().getDocumentInformation().getTrapped();
        if (!List.of("True", "False").contains(String.valueOf(trapped))) {
            pdf.found().report(VerifyCode.PRESS_UNFIT, "it does not say whether it is trapped");
        }
    }

    private static boolean isForPress(COSBase intent) {
        COSBase direct = intent instanceof COSObject reference ? reference.getObject() : intent;
        return direct instanceof COSDictionary found
                && PDFX.equals(found.getCOSName(COSName.S))
                && found.containsKey(COSName.DEST_OUTPUT_PROFILE);
    }

    private static boolean holds(PDRectangle outer, PDRectangle inner) {
        return outer.getLowerLeftX() <= inner.getLowerLeftX()
                && outer.getLowerLeftY() <= inner.getLowerLeftY()
                && outer.getUpperRightX() >= inner.getUpperRightX()
                && outer.getUpperRightY() >= inner.getUpperRightY();
    }
}
