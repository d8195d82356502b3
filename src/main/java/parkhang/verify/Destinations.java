package parkhang.verify;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;

/** Where links and bookmarks in a PDF lead (ISO 32000-1, 12.3.2). */
final class Destinations {
    static final COSName GO_TO = COSName.getPDFName("GoTo");

    private final OpenPdf pdf;

    Destinations(OpenPdf pdf) {
        this.pdf = pdf;
    }

    /** Which page an annotation's or a bookmark's destination is on, from 1; 0 where it leads nowhere. */
    int page(COSDictionary source) {
        COSDictionary action = source.getCOSDictionary(COSName.A);
        COSBase destination = source.getDictionaryObject(COSName.DEST);
        if (action != null && GO_TO.equals(action.getCOSName(COSName.S))) {
            destination = action.getDictionaryObject(COSName.D);
        }
        try {
            return page(PDDestination.create(destination));
        } catch (IOException e) {
            return 0;
        }
    }

    private int page(@Nullable PDDestination destination) throws IOException {
        if (destination instanceof PDNamedDestination named) {
            PDPageDestination found = pdf.document().getDocumentCatalog().findNamedDestinationPage(named);
            return found == null ? 0 : page(found);
        } else if (destination instanceof PDPageDestination page) {
            COSArray array = page.getCOSObject();
            return array.getObject(0) instanceof COSDictionary target ? pdf.number(target) : 0;
        }
        return 0;
    }
}
