package parkhang.ingest;

import java.util.List;
import java.util.regex.Pattern;
import parkhang.diagnostic.Diagnostics;
import parkhang.document.opendocument.OpenDocument;

/** Reads texts of LibreOffice and its like, whatever they are called. */
final class OdfReader implements DocumentReader {
    /** Stands in every such file, and is not deflated in a zip. */
    private static final String KIND = "application/vnd.oasis.opendocument.";

    private static final Pattern FLAT = Pattern.compile(
            "(?:\\xEF\\xBB\\xBF)?\\s*+(?:<\\?xml[^>]*+>|<!--.*?-->|<!DOCTYPE[^>\\[]*+(?:\\[[^\\]]*+\\])?\\s*+>|\\s++)*+<office:document\\b",
            Pattern.DOTALL);

    /** Whether it is any document of such a program: a text, a spreadsheet, a presentation. */
    static boolean isOpenDocument(Document document) {
        boolean isZip = document.beginning().startsWith("PK\u0003\u0004");
        return (isZip || FLAT.matcher(document.beginning()).lookingAt())
                && (document.holds(KIND)
                        || (isZip && document.holds("content.xml") && document.holds("META-INF/manifest.xml")));
    }

    /** Whether it is of a kind, as it says first: what is embedded in it says so further on. */
    static boolean isOf(Document document, String kind) {
        return isOpenDocument(document) && document.behind(KIND).startsWith(kind);
    }

    @Override
    public boolean reads(Document document) {
        return isOpenDocument(document);
    }

    @Override
    public List<Draft> read(Document document, Diagnostics diagnostics) {
        return OpenDocument.read(document.name(), document.bytes(), diagnostics).map(ContentDraft::of).stream()
                .toList();
    }
}
