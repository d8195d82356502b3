package parkhang.pdf.tag;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts files into a PDF: listed by their names for whoever opens it, and associated with the document as a whole. */
public final class AssociatedFiles {
    private final COSArray names = new COSArray();
    private final COSArray associated = new COSArray();

    private AssociatedFiles() {}

    /**
     * Attaches files to a document.
     *
     * @param date the files' own, at its midnight by UTC
     */
    public static void add(List<AssociatedFile> files, LocalDate date, PDDocument document) {
        if (files.isEmpty()) {
            return;
        }
        AssociatedFiles added = new AssociatedFiles();
        Calendar midnight = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        // A name tree is sorted by its strings' bytes (ISO 32000-2, 7.9.6).
        files.stream()
                .sorted(Comparator.comparing(file -> new COSString(file.name()).toHexString()))
                .forEach(file -> added.add(file, midnight));
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, added.names);
        COSDictionary trees = catalog.getCOSDictionary(COSName.NAMES);
        if (trees == null) {
            trees = new COSDictionary();
            catalog.setItem(COSName.NAMES, trees);
        }
        trees.setItem(COSName.EMBEDDED_FILES, tree);
        catalog.setItem(COSName.AF, added.associated);
    }

    private void add(AssociatedFile file, Calendar date) {
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.SIZE, file.size());
        parameters.setDate(COSName.MOD_DATE, date);
        parameters.setItem(COSName.getPDFName("CheckSum"), new COSString(file.checksum()));
        parameters.setDirect(true);
        COSStream stream = file.stream();
        stream.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName(file.mediaType()));
        stream.setItem(COSName.PARAMS, parameters);
        COSDictionary embedded = new COSDictionary();
        embedded.setItem(COSName.F, stream);
        embedded.setItem(COSName.UF, stream);
        embedded.setDirect(true);
        COSDictionary specification = new COSDictionary();
        specification.setItem(COSName.TYPE, COSName.FILESPEC);
        specification.setString(COSName.F, file.name());
        specification.setString(COSName.UF, file.name());
        specification.setString(COSName.DESC, file.description());
        specification.setItem(COSName.AF_RELATIONSHIP, COSName.getPDFName(file.relationship()));
        specification.setItem(COSName.EF, embedded);
        names.add(new COSString(file.name()));
        names.add(specification);
        associated.add(specification);
    }
}
