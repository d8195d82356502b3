package parkhang.verify;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page of a PDF, small.
 *
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares pictures
public record PagePicture(int width, int height, byte[] jpeg) {
    /** Of a page's longer side, in pixels: headings can be read, and a page is a few kilobytes. */
    private static final int LONGEST = 620;

    /** Those of all pages, so that somebody can leaf through them. */
    static List<PagePicture> of(PDDocument document) throws IOException {
        PDFRenderer renderer = renderer(document);
        List<PagePicture> pictures = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            pictures.add(of(renderer, document, page, LONGEST));
        }
        return pictures;
    }

    /** @param page from 1 on */
    static PagePicture of(PDDocument document, int page, int longest) throws IOException {
        return of(renderer(document), document, page, longest);
    }

    private static PDFRenderer renderer(PDDocument document) {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer;
    }

    private static PagePicture of(PDFRenderer renderer, PDDocument document, int page, int longest) throws IOException {
        PDRectangle box = document.getPage(page - 1).getCropBox();
        float scale = longest / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        return of(renderer.renderImage(page - 1, scale, ImageType.RGB));
    }

    private static PagePicture of(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return new PagePicture(image.getWidth(), image.getHeight(), out.toByteArray());
    }

    /** The same page, smaller still. */
    public PagePicture smaller(int longest) throws IOException {
        double scale = Math.min(1, (double) longest / Math.max(width, height));
        int newWidth = Math.max(1, (int) (width * scale));
        int newHeight = Math.max(1, (int) (height * scale));
        BufferedImage small = new BufferedImage(newWidth, newHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(ImageIO.read(new ByteArrayInputStream(jpeg)), 0, 0, newWidth, newHeight, null);
        pen.dispose();
        return of(small);
    }
}
