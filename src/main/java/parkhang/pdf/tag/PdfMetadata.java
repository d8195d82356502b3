package parkhang.pdf.tag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a PDF says of itself, once in its information dictionary and once in XMP, which PDF/A wants to agree. All of it comes
 * from the edition and its date, nothing from the clock.
 */
public record PdfMetadata(
        String language, String title, String author, String description, String keywords, LocalDate date) {
    private static final String TOOL = "Parkhang";

    public static PdfMetadata of(Document edition, LocalDate date) {
        return new PdfMetadata(
                edition.getDocumentElement().getAttribute("lang"),
                elements(edition, "title")
                        .map(Element::getTextContent)
                        .findFirst()
                        .orElse(""),
                meta(edition, "author"),
                meta(edition, "description"),
                meta(edition, "keywords"),
                date);
    }

    private static String meta(Document edition, String name) {
        return elements(edition, "meta")
                .filter(meta -> meta.getAttribute("name").equals(name))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> elements(Document edition, String name) {
        NodeList nodes = edition.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(index -> (Element) nodes.item(index));
    }

    /**
     * Replaces what the engine wrote, which has the time of rendering in it.
     *
     * @param twoSided whether printers and readers are told that a sheet has two sides, and that the first page is the front of one
     */
    public void writeTo(PDDocument document, boolean twoSided) throws IOException {
        Calendar midnight = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor(orNull(author));
        information.setSubject(orNull(description));
        information.setKeywords(orNull(keywords));
        information.setCreator(TOOL);
        information.setProducer(TOOL);
        information.setCreationDate(midnight);
        information.setModificationDate(midnight);
        document.setDocumentInformation(information);
        PDMetadata stream = new PDMetadata(document);
        stream.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.METADATA, stream);
        catalog.setItem(COSName.OUTPUT_INTENTS, OutputIntent.array());
        catalog.setString(COSName.LANG, language);
        catalog.setItem(COSName.MARK_INFO, yes("Marked"));
        COSDictionary preferences = yes("DisplayDocTitle");
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        if (twoSided) {
            document.getDocumentCatalog().setPageLayout(PageLayout.TWO_PAGE_RIGHT);
            preferences.setName(COSName.getPDFName("Duplex"), "DuplexFlipLongEdge");
        }
    }

    /**
     * The same for two languages on facing pages: readers are told that the first two pages are side by side.
     *
     * @param rightToLeft whether the first page is the right one
     */
    public void writeFacingTo(PDDocument document, boolean rightToLeft) throws IOException {
        writeTo(document, false);
        document.getDocumentCatalog().setPageLayout(PageLayout.TWO_PAGE_LEFT);
        if (rightToLeft) {
            document.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSDictionary(COSName.VIEWER_PREFERENCES)
                    .setName(COSName.getPDFName("Direction"), "R2L");
        }
    }

    private static COSDictionary yes(String key) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setBoolean(COSName.getPDFName(key), true);
        return dictionary;
    }

    private String xmp() {
        return new Xmp()
                .language(language)
                .title(title)
                .creator(author)
                .description(description)
                .keywords(keywords)
                .tool(TOOL)
                .date(date)
                .packet();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
