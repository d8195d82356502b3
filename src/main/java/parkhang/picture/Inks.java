package parkhang.picture;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Converts samples by a profile, as the colour management of Java does it. */
public final class Inks {
    private Inks() {}

    /**
     * Colours as sRGB.
     *
     * @param samples of the pixels, a byte each, as the profile means them
     * @return three bytes a pixel
     */
    public static byte[] toSrgb(byte[] samples, int width, int height, ICC_Profile profile) {
        return convert(samples, width, height, profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB));
    }

    /** The way back: three bytes of sRGB a pixel to what the profile has. */
    public static byte[] ofSrgb(byte[] rgb, int width, int height, ICC_Profile profile) {
        return convert(rgb, width, height, ICC_Profile.getInstance(ColorSpace.CS_sRGB), profile);
    }

    private static byte[] convert(byte[] samples, int width, int height, ICC_Profile from, ICC_Profile to) {
        WritableRaster source = Raster.createInterleavedRaster(0, width, height, from.getNumComponents(), null);
        System.arraycopy(samples, 0, ((DataBufferByte) source.getDataBuffer()).getData(), 0, samples.length);
        WritableRaster target = Raster.createInterleavedRaster(0, width, height, to.getNumComponents(), null);
        new ColorConvertOp(new ICC_Profile[] {from, to}, null).filter(source, target);
        return ((DataBufferByte) target.getDataBuffer()).getData();
    }
}
