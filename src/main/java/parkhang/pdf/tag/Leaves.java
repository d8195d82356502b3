package parkhang.pdf.tag;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PageLayout;

/** Tells printers and readers that a leaf has two sides, and that the first page is the front of one. */
public final class Leaves {
    private Leaves() {}

    public static void describeIn(PDDocument document) {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setPageLayout(PageLayout.TWO_PAGE_RIGHT);
        COSDictionary preferences = catalog.getCOSObject().getCOSDictionary(COSName.VIEWER_PREFERENCES);
        preferences.setName(COSName.getPDFName("Duplex"), "DuplexFlipLongEdge");
    }
}
