package parkhang.imposition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Puts the pages of a finished edition on sheets. What each page shows stays as it is; what belongs to an edition that is read on a
 * screen is left out, for it would lead to pages that are no more: links, outline, tags, and the files that it was made from. The
 * same edition and scheme give the same bytes.
 */
public final class Imposition {
    private Imposition() {}

    /**
     * The edition's sheets, one page of the PDF for each side.
     *
     * @param edition a whole PDF of this program's own
     * @throws IllegalArgumentException if it has no page
     */
    public static byte[] impose(byte[] edition, Scheme scheme, boolean rightToLeft) {
        try (PDDocument document = Loader.loadPDF(edition)) {
            List<PDFormXObject> pages = takeOut(document);
            if (pages.isEmpty()) {
                throw new IllegalArgumentException("no page");
            }
            PDRectangle first = pages.get(0).getBBox();
            SheetPainter painter = new SheetPainter(scheme, new Size(first.getWidth(), first.getHeight()));
            for (SheetSide side : scheme.sides(pages.size(), rightToLeft)) {
                painter.paint(document, side, pages);
            }
            SheetCatalog.rewrite(document, scheme.isTwoSided());
            document.setDocumentId(checksum(edition, scheme));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What each page shows, as a form (ISO 32000-1, 8.10); the document has no pages then. */
    private static List<PDFormXObject> takeOut(PDDocument document) throws IOException {
        List<PDFormXObject> forms = new ArrayList<>();
        while (document.getNumberOfPages() > 0) {
            PDPage page = document.getPage(0);
            PDFormXObject form = new PDFormXObject(document);
            form.setBBox(page.getMediaBox());
            form.setResources(page.getResources());
            try (var out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE);
                    var in = page.getContents()) {
                in.transferTo(out);
            }
            forms.add(form);
            document.removePage(0);
        }
        return forms;
    }

    private static long checksum(byte[] edition, Scheme scheme) {
        CRC32 sum = new CRC32();
        sum.update(edition);
        sum.update(scheme.toString().getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
