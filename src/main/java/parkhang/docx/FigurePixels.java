package parkhang.docx;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import parkhang.archive.Picture;
import parkhang.svg.SvgShape;
import parkhang.svg.SvgShapes;

/** A figure in SVG as pixels: what every version of Word draws. */
final class FigurePixels {
    /** The longest side, in pixels; as fine as a printer in an office shows it on the whole width of a page. */
    private static final int LONGEST = 2000;

    private static final int FINENESS = 3;

    private FigurePixels() {}

    static byte[] png(Picture figure) {
        double scale = Math.min(FINENESS, (double) LONGEST / Math.max(figure.width(), figure.height()));
        int width = Math.max(1, (int) Math.ceil(figure.width() * scale));
        int height = Math.max(1, (int) Math.ceil(figure.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        String xml = new String(figure.bytes(), StandardCharsets.UTF_8);
        SvgShapes.of(xml).ifPresent(shapes -> draw(image, shapes, width / shapes.width(), height / shapes.height()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes whatever is written", e);
        }
        return out.toByteArray();
    }

    private static void draw(BufferedImage image, SvgShapes shapes, double across, double down) {
        Graphics2D page = image.createGraphics();
        page.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        page.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        AffineTransform toPixels = AffineTransform.getScaleInstance(across, down);
        for (SvgShape shape : shapes.shapes()) {
            page.setTransform(toPixels);
            page.setClip(null);
            for (Shape clip : shape.clips()) {
                page.clip(clip);
            }
            page.transform(shape.transform());
            page.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, shape.opacity()));
            page.setColor(shape.colour());
            if (shape.pen() == null) {
                page.fill(shape.outline());
            } else {
                page.setStroke(shape.pen());
                page.draw(shape.outline());
            }
        }
        page.dispose();
    }
}
