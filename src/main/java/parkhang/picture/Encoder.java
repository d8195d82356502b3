package parkhang.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes pictures that can't stay in the form in which they came. */
public final class Encoder {
    /** Of JPEG: what is lost is not seen. */
    private static final float QUALITY = 0.92f;

    private Encoder() {}

    /** A photograph. */
    public static byte[] jpeg(BufferedImage image) {
        return write("jpeg", image, QUALITY);
    }

    /** Drawings, and what has clear parts. */
    public static byte[] png(BufferedImage image) {
        return write("png", image, 0.5f);
    }

    /** By Java's own writer, so that others who write in the same way change nothing. */
    private static byte[] write(String format, BufferedImage image, float quality) {
        ImageWriter writer = writer(format);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, unsmoothed(writer, image, how)), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** As the writer would have it, but with the chroma of each pixel by itself: logos and letters have edges of colours. */
    private static IIOMetadata unsmoothed(ImageWriter writer, BufferedImage image, ImageWriteParam how)
            throws IIOInvalidTreeException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), how);
        if (metadata.getNativeMetadataFormatName().contains("jpeg")) {
            IIOMetadataNode tree = (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
            NodeList components = tree.getElementsByTagName("componentSpec");
            for (int i = 0; i < components.getLength(); i++) {
                ((Element) components.item(i)).setAttribute("HsamplingFactor", "1");
                ((Element) components.item(i)).setAttribute("VsamplingFactor", "1");
            }
            metadata.setFromTree(metadata.getNativeMetadataFormatName(), tree);
        }
        return metadata;
    }

    private static ImageWriter writer(String format) {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.")) {
                return writer;
            }
        }
        throw new IllegalStateException("Java writes no " + format);
    }

    /** The same picture smaller, halved as often as it can be, so that every pixel counts. */
    public static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage found = image;
        while (found.getWidth() > width || found.getHeight() > height) {
            int nextWidth = Math.max(width, (found.getWidth() + 1) / 2);
            int nextHeight = Math.max(height, (found.getHeight() + 1) / 2);
            BufferedImage smaller = new BufferedImage(nextWidth, nextHeight, image.getType());
            Graphics2D pen = smaller.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(found, 0, 0, nextWidth, nextHeight, null);
            pen.dispose();
            found = smaller;
        }
        return found;
    }
}
