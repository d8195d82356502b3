package parkhang.verify;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of a PDF of ours as pictures, each when it is asked for. For one thread. */
public final class PagePictures implements Closeable {
    private final PDDocument document;

    /** @throws IOException if it is no PDF */
    public PagePictures(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * A page's picture.
     *
     * @param page from 1 on
     * @param longest the longer side, in pixels
     */
    public PagePicture picture(int page, int longest) throws IOException {
        return PagePicture.of(document, page, longest);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
