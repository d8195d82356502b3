package parkhang.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.BufferedImage;

/**
 * A picture's pixels, row by row from the top left, as sRGB with alpha (0xAARRGGBB, not premultiplied).
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Pixels(int width, int height, int[] argb) {
    private static final int OPAQUE = 0xFF;

    /** The pixels of a picture. Where its samples are sRGB already they are taken as they are; the picture converts each by itself. */
    public static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return ofSrgb((byte[]) image.getRaster().getDataElements(0, 0, width, height, null), width);
        }
        return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    /** A pixel of four samples, of which eight bits count. */
    public static int pixel(int alpha, int red, int green, int blue) {
        return ((alpha & 0xFF) << 24) | ((red & 0xFF) << 16) | ((green & 0xFF) << 8) | (blue & 0xFF);
    }

    /**
     * The pixels of samples as sRGB.
     *
     * @param rgb three bytes a pixel
     */
    public static Pixels ofSrgb(byte[] rgb, int width) {
        int[] argb = new int[rgb.length / 3];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = pixel(OPAQUE, rgb[3 * i], rgb[3 * i + 1], rgb[3 * i + 2]);
        }
        return new Pixels(width, argb.length / width, argb);
    }

    /** Three bytes a pixel, without alpha. */
    public byte[] srgb() {
        byte[] rgb = new byte[3 * argb.length];
        for (int i = 0; i < argb.length; i++) {
            rgb[3 * i] = (byte) (argb[i] >> 16);
            rgb[3 * i + 1] = (byte) (argb[i] >> 8);
            rgb[3 * i + 2] = (byte) argb[i];
        }
        return rgb;
    }

    /** The same picture as it is shown. */
    public Pixels turned(Orientation orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return this;
        }
        int newWidth = orientation.isSideways() ? height : width;
        int newHeight = orientation.isSideways() ? width : height;
        AffineTransform back = AffineTransform.getScaleInstance(newWidth, newHeight);
        back.concatenate(orientation.turn());
        back.scale(1d / width, 1d / height);
        try {
            back.invert();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException(e); // every turn has a way back
        }
        int[] turned = new int[argb.length];
        double[] m = new double[6];
        back.getMatrix(m);
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                int fromX = (int) Math.floor(m[0] * (x + 0.5) + m[2] * (y + 0.5) + m[4]);
                int fromY = (int) Math.floor(m[1] * (x + 0.5) + m[3] * (y + 0.5) + m[5]);
                turned[y * newWidth + x] = argb[fromY * width + fromX];
            }
        }
        return new Pixels(newWidth, newHeight, turned);
    }

    /** The same picture on white, which is what all editions show pictures on. */
    public Pixels onWhite() {
        if (isOpaque()) {
            return this;
        }
        int[] opaque = new int[argb.length];
        for (int i = 0; i < opaque.length; i++) {
            int alpha = argb[i] >>> 24;
            opaque[i] = alpha == OPAQUE
                    ? argb[i]
                    : pixel(OPAQUE, part(argb[i], 16, alpha), part(argb[i], 8, alpha), part(argb[i], 0, alpha));
        }
        return new Pixels(width, height, opaque);
    }

    private static int part(int colour, int shift, int alpha) {
        int sample = (colour >> shift) & 0xFF;
        return (sample * alpha + 255 * (OPAQUE - alpha) + OPAQUE / 2) / OPAQUE;
    }

    public boolean isOpaque() {
        for (int pixel : argb) {
            if (pixel >>> 24 != OPAQUE) {
                return false;
            }
        }
        return true;
    }

    public BufferedImage image() {
        int type = isOpaque() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(width, height, type);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }
}
