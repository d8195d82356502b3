package parkhang.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes JPEG of every kind that offices meet, and puts into one what other programs put there. */
public final class Jpegs {
    private Jpegs() {}

    public static byte[] of(BufferedImage image, boolean progressive) {
        return write(new IIOImage(image, null, null), progressive);
    }

    /**
     * A picture in inks, without a word of what they are.
     *
     * @param samples four for each pixel, as they are stored
     */
    public static byte[] ofFour(int width, int height, byte[] samples) {
        WritableRaster raster = Raster.createInterleavedRaster(0, width, height, 4, null);
        raster.setDataElements(0, 0, width, height, samples);
        return write(new IIOImage(raster, null, null), false);
    }

    private static byte[] write(IIOImage image, boolean progressive) {
        ImageWriter writer = writer();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0.98f);
        how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, image, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Java's own, whatever others are about. */
    private static ImageWriter writer() {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.")) {
                return writer;
            }
        }
        throw new AssertionError("Java writes no JPEG");
    }

    /** The same with one segment more, right after its beginning. */
    static byte[] with(byte[] jpeg, int marker, byte[] content) {
        return Pngs.bytes(out -> {
            out.write(jpeg, 0, 2);
            out.writeShort(0xFF00 | marker);
            out.writeShort(content.length + 2);
            out.write(content);
            out.write(jpeg, 2, jpeg.length - 2);
        });
    }

    /** The same, to be turned by whoever shows it (Exif 2.32, 4.6.4). */
    public static byte[] turned(byte[] jpeg, int orientation) {
        return with(jpeg, 0xE1, Pngs.bytes(out -> {
            out.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
            out.write(exif(orientation));
        }));
    }

    static byte[] exif(int orientation) {
        return Pngs.bytes(out -> {
            out.write("MM".getBytes(StandardCharsets.US_ASCII));
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(1);
            out.writeShort(0x112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeShort(orientation);
            out.writeShort(0);
            out.writeInt(0);
        });
    }

    /** The same with a profile, in as many segments as it wants. */
    public static byte[] profiled(byte[] jpeg, byte[] icc) {
        int piece = 65_000;
        int pieces = (icc.length + piece - 1) / piece;
        byte[] found = jpeg;
        for (int i = pieces; i > 0; i--) {
            byte[] part = Arrays.copyOfRange(icc, (i - 1) * piece, Math.min(icc.length, i * piece));
            int number = i;
            found = with(found, 0xE2, Pngs.bytes(out -> {
                out.write("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII));
                out.write(number);
                out.write(pieces);
                out.write(part);
            }));
        }
        return found;
    }

    /** The same with Adobe's mark: how the samples are meant. */
    public static byte[] adobe(byte[] jpeg, int transform) {
        return with(jpeg, 0xEE, Pngs.bytes(out -> {
            out.write("Adobe".getBytes(StandardCharsets.US_ASCII));
            out.writeShort(100);
            out.writeInt(0);
            out.write(transform);
        }));
    }
}
