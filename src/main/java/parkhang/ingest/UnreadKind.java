package parkhang.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Message;
import parkhang.diagnostic.Place;
import parkhang.document.DocumentCode;

/** The kinds of document that are known at sight, and that nobody reads. */
@SuppressWarnings("ImmutableEnumChecker") // its codes are constants, its predicates keep nothing
enum UnreadKind implements DocumentReader {
    EMPTY(IngestCode.TEXT_MISSING, Document::isEmpty),
    OWN_PDF(
            IngestCode.PDF_WITH_ARTICLE,
            begins("%PDF-").and(holds("/EmbeddedFile")).and(holds("Parkhang"))),
    PDF(IngestCode.DOCUMENT_KIND, begins("%PDF-")),
    ENCRYPTED(DocumentCode.DOCUMENT_ENCRYPTED, begins(Mark.OLE).and(holds(wide("EncryptedPackage")))),
    OUTLOOK(IngestCode.MESSAGE_KIND, begins(Mark.OLE).and(holds(wide("__nameid_version1.0")))),
    OUTLOOK_PARCEL(IngestCode.MESSAGE_KIND, begins(Mark.TNEF)),
    OLD_OFFICE(IngestCode.DOCUMENT_KIND, begins(Mark.OLE)),
    SPREADSHEET(IngestCode.DOCUMENT_NOT_TEXT, begins(Mark.ZIP).and(holds("xl/workbook"))),
    SLIDES(IngestCode.DOCUMENT_NOT_TEXT, begins(Mark.ZIP).and(holds("ppt/presentation"))),
    OPEN_SPREADSHEET(IngestCode.DOCUMENT_NOT_TEXT, isOdf("spreadsheet")),
    OPEN_SLIDES(IngestCode.DOCUMENT_NOT_TEXT, isOdf("presentation")),
    OPEN_DRAWING(IngestCode.DOCUMENT_NOT_TEXT, isOdf("graphics")),
    PAGES(IngestCode.DOCUMENT_KIND, begins(Mark.ZIP).and(holds("Index/Document.iwa"))),
    RTF(IngestCode.DOCUMENT_KIND, begins("{\\rtf")),
    SITE(IngestCode.DOCUMENT_KIND, begins("<?xml").and(holds("xmlns:wp=\"http://wordpress.org/export/"))),
    BUNDLE(IngestCode.ZIP_OF_FILES, begins(Mark.ZIP).or(begins("PK\u0005\u0006"))) {
        @Override
        public boolean reads(Document document) {
            return super.reads(document) && !WordReader.isWord(document) && !OdfReader.isOpenDocument(document);
        }
    };

    /** What files of a kind begin with, a character for each byte. */
    private static final class Mark {
        /** Of a compound file, which all old programs of Microsoft write. */
        static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

        /** Of the Transport Neutral Encapsulation Format ([MS-OXTNEF], 2.1.3.1). */
        static final String TNEF = "x\u009F>\"";

        static final String ZIP = "PK\u0003\u0004";
    }

    private final Code code;
    private final Predicate<Document> isOfKind;

    UnreadKind(Code code, Predicate<Document> isOfKind) {
        this.code = code;
        this.isOfKind = isOfKind;
    }

    private static Predicate<Document> begins(String mark) {
        return document -> document.beginning().startsWith(mark);
    }

    private static Predicate<Document> holds(String mark) {
        return document -> document.holds(mark);
    }

    private static Predicate<Document> isOdf(String kind) {
        return document -> OdfReader.isOf(document, kind);
    }

    /** As names stand in a compound file: two bytes a character. */
    private static String wide(String name) {
        return String.join("\0", name.split("")) + "\0";
    }

    @Override
    public boolean reads(Document document) {
        return isOfKind.test(document);
    }

    /** What such a document is. */
    Message what() {
        return new Message.Sentence("kind." + name().toLowerCase(Locale.ROOT).replace('_', '-'), Map.of());
    }

    @Override
    public List<Draft> read(Document document, Diagnostics diagnostics) {
        diagnostics.report(Place.of(document.name()), code.shared("this-is", Map.of("what", what())));
        return List.of();
    }
}
