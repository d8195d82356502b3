package parkhang.prepress;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Turns pictures into inks: those without colours into black ink alone, the others into all four. */
final class InkedPicture {
    private static final int INKS = 4;

    private final ICC_Profile profile;

    InkedPicture(PressProfile profile) {
        this.profile = profile.icc();
    }

    /**
     * A picture in inks.
     *
     * @param most the most ink on a pixel, in percent of all four together
     */
    record Inked(PDImageXObject picture, int most) {}

    Inked of(PDImageXObject picture) throws IOException {
        BufferedImage image = picture.getOpaqueImage();
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        byte[] samples = isGrey(pixels) ? greys(pixels) : inks(pixels, image.getWidth());
        boolean grey = samples.length == pixels.length;
        COSName space = grey ? COSName.DEVICEGRAY : COSName.DEVICECMYK;
        PDStream stream = new PDStream(stream(picture, samples, space));
        return new Inked(new PDImageXObject(stream, new PDResources()), grey ? 0 : most(samples));
    }

    private static boolean isGrey(int[] pixels) {
        for (int pixel : pixels) {
            int green = pixel >> 8 & 0xFF;
            if ((pixel >> 16 & 0xFF) != green || (pixel & 0xFF) != green) {
                return false;
            }
        }
        return true;
    }

    private static byte[] greys(int[] pixels) {
        byte[] samples = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            samples[i] = (byte) pixels[i];
        }
        return samples;
    }

    private byte[] inks(int[] pixels, int width) {
        int height = pixels.length / width;
        WritableRaster colours = Raster.createInterleavedRaster(0, width, height, 3, null);
        byte[] rgb = ((DataBufferByte) colours.getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            rgb[3 * i] = (byte) (pixels[i] >> 16);
            rgb[3 * i + 1] = (byte) (pixels[i] >> 8);
            rgb[3 * i + 2] = (byte) pixels[i];
        }
        WritableRaster inked = Raster.createInterleavedRaster(0, width, height, INKS, null);
        ICC_Profile[] way = {ICC_Profile.getInstance(ColorSpace.CS_sRGB), profile};
        new ColorConvertOp(way, null).filter(colours, inked);
        byte[] samples = ((DataBufferByte) inked.getDataBuffer()).getData();
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) Math.round(percent(samples[i]) * 255 / 100f);
        }
        return samples;
    }

    private static int percent(byte sample) {
        return Math.round((sample & 0xFF) * 100 / 255f);
    }

    private static int most(byte[] samples) {
        int most = 0;
        for (int i = 0; i < samples.length; i += INKS) {
            most = Math.max(
                    most,
                    percent(samples[i]) + percent(samples[i + 1]) + percent(samples[i + 2]) + percent(samples[i + 3]));
        }
        return most;
    }

    /** With what else the picture's dictionary says: its size, and what shines through it. */
    private static COSStream stream(PDImageXObject picture, byte[] samples, COSName space) throws IOException {
        COSStream stream = new COSStream();
        for (COSName key : picture.getCOSObject().keySet()) {
            if (!key.equals(COSName.FILTER)
                    && !key.equals(COSName.DECODE_PARMS)
                    && !key.equals(COSName.LENGTH)
                    && !key.equals(COSName.DECODE)) {
                stream.setItem(key, picture.getCOSObject().getItem(key));
            }
        }
        stream.setItem(COSName.COLORSPACE, space);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(samples);
        }
        return stream;
    }
}
