package parkhang.imposition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a PDF of sheets says of itself. Without tags it is no PDF/UA any more, and PDF/A of level B: nothing is lacking but what a
 * screen reader needs (ISO 19005-3, 5.3).
 */
final class SheetCatalog {
    private static final Set<COSName> KEPT =
            Set.of(COSName.TYPE, COSName.PAGES, COSName.METADATA, COSName.OUTPUT_INTENTS, COSName.LANG);

    private SheetCatalog() {}

    static void rewrite(PDDocument document, boolean twoSided) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        Set.copyOf(catalog.keySet()).stream().filter(key -> !KEPT.contains(key)).forEach(catalog::removeItem);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences(twoSided));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        try (var in = metadata.exportXMPMetadata()) {
            in.transferTo(packet);
        }
        metadata.importXMPMetadata(
                lowered(packet.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    /** The print dialogue's defaults (ISO 32000-1, 12.2): at full size, and the back as the front when the sheet is turned. */
    private static COSDictionary preferences(boolean twoSided) {
        COSDictionary preferences = new COSDictionary();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        preferences.setName("PrintScaling", "None");
        preferences.setName("Duplex", twoSided ? "DuplexFlipShortEdge" : "Simplex");
        return preferences;
    }

    private static String lowered(String packet) {
        String lowered = packet.replace("<pdfaid:conformance>A<", "<pdfaid:conformance>B<")
                .replaceAll("<pdfuaid:part>1</pdfuaid:part>\\s*", "");
        if (lowered.length() >= packet.length()) {
            throw new IllegalArgumentException("no PDF/A-3a and PDF/UA-1");
        }
        return lowered;
    }
}
