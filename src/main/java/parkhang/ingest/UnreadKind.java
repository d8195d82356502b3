package parkhang.ingest;

import java.util.List;
import java.util.regex.Pattern;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.DocumentCode;
import parkhang.text.TextCode;

/** The kinds of document that are known at sight, and that nobody reads. */
enum UnreadKind implements DocumentReader {
    PDF("a PDF", false, "%PDF-", ""),
    ENCRYPTED(
            "a document with a password",
            false,
            "\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1",
            "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e"),
    OLD_OFFICE("a file of Word 2003 or its like", false, "\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1", ""),
    SPREADSHEET("a spreadsheet", false, "PK\\x03\\x04", "xl/workbook"),
    SLIDES("a presentation", false, "PK\\x03\\x04", "ppt/presentation"),
    OPEN_DOCUMENT(
            "a file of LibreOffice or its like", false, "PK\\x03\\x04", "mimetypeapplication/vnd.oasis.opendocument."),
    RTF("a file in Rich Text Format", true, "\\{\\\\rtf", ""),
    SITE("the export of a WordPress site", true, "\\s*+<\\?xml", "xmlns:wp=\"http://wordpress.org/export/"),
    BUNDLE("a zip of other files", false, "PK(?:\\x03\\x04|\\x05\\x06)", "") {
        @Override
        public boolean reads(Document document) {
            return super.reads(document) && !WordReader.isWord(document);
        }
    };

    private final String words;
    private final boolean text;
    private final Pattern beginning;
    private final String mark;

    /**
     * @param text whether its bytes can be read as text, though it is not plain
     * @param beginning what such a document begins with, its bytes read as Latin-1
     * @param mark what stands anywhere in it, in ASCII
     */
    UnreadKind(String words, boolean text, String beginning, String mark) {
        this.words = words;
        this.text = text;
        this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
        this.mark = mark;
    }

    @Override
    public boolean reads(Document document) {
        return beginning.matcher(document.beginning()).lookingAt() && document.holds(mark);
    }

    /** What such a document is. */
    String words() {
        return words;
    }

    @Override
    public List<Draft> read(Document document, Diagnostics diagnostics) {
        Code code = this == ENCRYPTED
                ? DocumentCode.DOCUMENT_ENCRYPTED
                : text ? IngestCode.DOCUMENT_KIND : TextCode.NOT_UTF_8;
        String besides = this == ENCRYPTED ? "" : ", not plain text";
        diagnostics.report(Place.of(document.name()), code, "this is " + words + besides);
        return List.of();
    }
}
