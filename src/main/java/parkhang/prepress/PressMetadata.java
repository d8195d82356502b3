package parkhang.prepress;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Says of a PDF for which press it is made. It is meant as PDF/X-4 (ISO 15930-7) and stays PDF/A-3a: one profile tells both what
 * the inks are, and veraPDF proves what no free validator proves of PDF/X-4.
 */
final class PressMetadata {
    private static final String DESCRIPTION =
            """
            <rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
            <pdf:Trapped>False</pdf:Trapped>
            <xmp:MetadataDate>%s</xmp:MetadataDate>
            <xmpMM:DocumentID>uuid:%s</xmpMM:DocumentID>
            <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
            <xmpMM:VersionID>1</xmpMM:VersionID>
            </rdf:Description>
            </rdf:RDF>""";

    /** PDF/A wants each property explained that it doesn't know (ISO 19005-3, 6.6.2.3). */
    private static final String SCHEMA =
            """
            <rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>%1$s</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>%2$s</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>%3$s</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>%4$s</pdfaProperty:name>
            <pdfaProperty:valueType>Text</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>%1$s</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li>
            """;

    private static final String SCHEMAS = SCHEMA.formatted(
                    "The part of ISO 15930 that the file is meant to follow",
                    "http://www.npes.org/pdfx/ns/id/",
                    "pdfxid",
                    "GTS_PDFXVersion")
            + SCHEMA.formatted(
                    "Whether neighbouring inks were made to overlap", "http://ns.adobe.com/pdf/1.3/", "pdf", "Trapped")
            + "</rdf:Bag></pdfaExtension:schemas>";

    private PressMetadata() {}

    static void write(PDDocument document, PressProfile profile) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        document.getDocumentInformation().setTrapped("False");
        catalog.setItem(COSName.OUTPUT_INTENTS, intents(profile));
        String xmp = xmp(document.getDocumentCatalog().getMetadata());
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        catalog.setItem(COSName.METADATA, metadata);
    }

    private static COSArray intents(PressProfile profile) throws IOException {
        COSStream embedded = new COSStream();
        try (OutputStream out = embedded.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(profile.bytes());
        }
        embedded.setInt(COSName.N, 4);
        COSArray intents = new COSArray();
        intents.add(intent(COSName.GTS_PDFA1, embedded, profile));
        intents.add(intent(COSName.getPDFName("GTS_PDFX"), embedded, profile));
        return intents;
    }

    private static COSDictionary intent(COSName kind, COSStream embedded, PressProfile profile) {
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, kind);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, embedded);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, profile.isRegistered() ? profile.name() : "Custom");
        intent.setString(COSName.INFO, profile.name());
        if (profile.isRegistered()) {
            intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        }
        return intent;
    }

    private static String xmp(PDMetadata written) throws IOException {
        String packet = new String(written.toByteArray(), StandardCharsets.UTF_8);
        String date = packet.replaceFirst("(?s).*<xmp:ModifyDate>(.*?)</xmp:ModifyDate>.*", "$1");
        UUID name = UUID.nameUUIDFromBytes(packet.getBytes(StandardCharsets.UTF_8));
        return packet.replace("</rdf:Bag></pdfaExtension:schemas>", SCHEMAS)
                .replace("</rdf:RDF>", DESCRIPTION.formatted(date, name));
    }
}
