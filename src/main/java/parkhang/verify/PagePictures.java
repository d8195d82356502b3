package parkhang.verify;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a PDF's pages small, so that somebody can leaf through them. */
final class PagePictures {
    /** Of a page's longer side, in pixels: headings can be read, and a page is a few kilobytes. */
    private static final float LONGEST = 620;

    private PagePictures() {}

    static List<PagePicture> of(PDDocument document) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        List<PagePicture> pictures = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getCropBox();
            float scale = LONGEST / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            BufferedImage image = renderer.renderImage(pictures.size(), scale, ImageType.RGB);
            pictures.add(PagePicture.of(image));
        }
        return pictures;
    }
}
