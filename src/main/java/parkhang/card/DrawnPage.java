package parkhang.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the first page of a PDF of ours. The same page gives the same pixels: all letters are outlines of our own fonts. */
public final class DrawnPage {
    private DrawnPage() {}

    /** A PNG as wide, in pixels, and as high as the page then is. */
    public static byte[] png(byte[] pdf, int width) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle sheet = document.getPage(0).getCropBox();
            return png(document, width, Math.round(width * sheet.getHeight() / sheet.getWidth()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes whatever is written", e);
        }
    }

    private static byte[] png(PDDocument document, int width, int height) throws IOException {
        PDRectangle sheet = document.getPage(0).getCropBox();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, width, height);
        new PDFRenderer(document).renderPageToGraphics(0, pen, width / sheet.getWidth(), height / sheet.getHeight());
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream file = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(picture, "png", file);
        }
        return out.toByteArray();
    }
}
