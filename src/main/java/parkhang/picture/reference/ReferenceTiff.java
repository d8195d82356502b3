package parkhang.picture.reference;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import parkhang.picture.Pixels;

/**
 * The colours of a TIFF. Java takes its greys for linear ones and its inks for lights; without a profile a grey is that of sRGB, and
 * an ink takes its part of the light away.
 */
final class ReferenceTiff {
    private ReferenceTiff() {}

    static Pixels pixels(BufferedImage image) {
        ColorSpace space = image.getColorModel().getColorSpace();
        boolean isPlain = !image.getColorModel().hasAlpha()
                && image.getColorModel().getComponentSize(0) <= 16
                && image.getColorModel().getTransferType() <= DataBuffer.TYPE_USHORT;
        boolean isGrey = space == ColorSpace.getInstance(ColorSpace.CS_GRAY);
        boolean isInks = space.getType() == ColorSpace.TYPE_CMYK && !(space instanceof ICC_ColorSpace);
        return isPlain && (isGrey || isInks) ? samples(image) : Pixels.of(image);
    }

    private static Pixels samples(BufferedImage image) {
        Raster raster = image.getRaster();
        double most = (1 << image.getColorModel().getComponentSize(0)) - 1;
        int[] samples = new int[raster.getNumBands()];
        int[] argb = new int[image.getWidth() * image.getHeight()];
        for (int i = 0; i < argb.length; i++) {
            raster.getPixel(i % image.getWidth(), i / image.getWidth(), samples);
            int[] light = new int[3];
            for (int channel = 0; channel < light.length; channel++) {
                double part = samples.length == 1
                        ? samples[0] / most
                        : (1 - samples[channel] / most) * (1 - samples[3] / most);
                light[channel] = (int) Math.round(255 * part);
            }
            argb[i] = Pixels.pixel(255, light[0], light[1], light[2]);
        }
        return new Pixels(image.getWidth(), image.getHeight(), argb);
    }
}
