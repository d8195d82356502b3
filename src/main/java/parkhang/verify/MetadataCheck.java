package parkhang.verify;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.jspecify.annotations.Nullable;

/** Whether a PDF says of itself, in each of the three places where it does, what the edition says. */
final class MetadataCheck implements PdfCheck {
    @Override
    public void check(OpenPdf pdf) throws IOException {
        PageFacts page = pdf.page();
        PDDocumentInformation information = pdf.document().getDocumentInformation();
        String title = orEmpty(information.getTitle());
        if (title.isBlank()) {
            pdf.found().report(VerifyCode.METADATA_DIFFERS, "the PDF has no title");
        }
        DublinCoreSchema packet = packet(pdf.document().getDocumentCatalog().getMetadata(), pdf.found());
        if (packet != null) {
            checkPacket(packet, title, pdf);
        }
        checkLanguage(pdf);
        if (page != null) {
            Map.of(
                            "title", List.of(page.title(), title),
                            "author", List.of(meta(page, "author"), orEmpty(information.getAuthor())),
                            "description", List.of(meta(page, "description"), orEmpty(information.getSubject())),
                            "keywords", List.of(meta(page, "keywords"), orEmpty(information.getKeywords())))
                    .forEach((what, values) -> compare(what, values.get(0), values.get(1), pdf.disagreements()));
        }
    }

    private static void checkLanguage(OpenPdf pdf) {
        String language = pdf.document().getDocumentCatalog().getCOSObject().getString(COSName.LANG, "");
        PageFacts page = pdf.page();
        String beside = page == null ? language : page.language();
        String wanted = pdf.language() == null ? beside : pdf.language();
        if (language.isEmpty() || !language.equals(wanted)) {
            pdf.found()
                    .report(
                            VerifyCode.LANGUAGE_DIFFERS,
                            "the PDF says that it is in \"" + language + "\", not \"" + wanted + '"');
        }
    }

    private static void checkPacket(DublinCoreSchema packet, String title, OpenPdf pdf) {
        try {
            String said = orEmpty(packet.getTitle());
            if (!said.equals(title)) {
                String message = "the title is \"" + title + "\", and in the XMP packet \"" + said + '"';
                pdf.found().report(VerifyCode.METADATA_DIFFERS, message);
            }
        } catch (BadFieldValueException e) {
            pdf.found().report(VerifyCode.METADATA_DIFFERS, "the XMP packet has no title that can be read");
        }
        List<String> languages = packet.getLanguages();
        String language = pdf.document().getDocumentCatalog().getCOSObject().getString(COSName.LANG, "");
        if (languages == null || !languages.equals(List.of(language))) {
            String message = "the PDF is in \"" + language + "\", and by its XMP packet in " + languages;
            pdf.found().report(VerifyCode.LANGUAGE_DIFFERS, message);
        }
    }

    private static @Nullable DublinCoreSchema packet(@Nullable PDMetadata metadata, FileFindings found)
            throws IOException {
        if (metadata == null) {
            found.report(VerifyCode.METADATA_DIFFERS, "the PDF has no XMP packet");
            return null;
        }
        try {
            DomXmpParser parser = new DomXmpParser();
            parser.setStrictParsing(false);
            XMPMetadata packet = parser.parse(metadata.exportXMPMetadata());
            DublinCoreSchema said = packet.getDublinCoreSchema();
            if (said == null) {
                found.report(VerifyCode.METADATA_DIFFERS, "the XMP packet has no title");
            }
            return said;
        } catch (XmpParsingException e) {
            found.report(VerifyCode.METADATA_DIFFERS, "the XMP packet can't be read: " + e.getMessage());
            return null;
        }
    }

    private static void compare(String what, String expected, String said, FileFindings found) {
        if (!said.equals(expected)) {
            String message = "the PDF's " + what + " is \"" + said + "\", and the HTML's \"" + expected + '"';
            found.report(VerifyCode.METADATA_DIFFERS, message);
        }
    }

    private static String meta(PageFacts page, String name) {
        return page.metas().getOrDefault(name, "");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
