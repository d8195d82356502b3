package parkhang.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.util.Optional;

/** Decodes pictures for what is printed and shown, with the libraries that read them best. */
public final class Decoder {
    private Decoder() {}

    /** The upright picture as sRGB. */
    public static Pixels decode(PictureFile file) throws BrokenPicture {
        Pixels stored =
                switch (file.kind()) {
                    case PNG -> png(PngFile.read(file.bytes()));
                    case JPEG -> jpeg(file.bytes());
                    case GIF -> file.onScreen(pixels(file, true));
                    default -> pixels(file, false);
                };
        return stored.turned(file.orientation());
    }

    /** A profile in the file that no colours can be converted by is found in converting them: that belongs to the reading. */
    private static Pixels pixels(PictureFile file, boolean own) throws BrokenPicture {
        return Readers.read(
                file.kind(),
                own,
                file.bytes(),
                reader -> Pixels.of(srgb(Readers.bounded(reader).read(0))));
    }

    /** Inks without Adobe's mark are meant as browsers take them: as if they had it. */
    private static Pixels jpeg(byte[] file) throws BrokenPicture {
        JpegFile jpeg = JpegFile.read(file);
        byte[] read = jpeg.components() == 4 && jpeg.adobe() == null ? marked(file) : file;
        if (jpeg.components() > 1) {
            return Readers.read(
                    PictureKind.JPEG,
                    false,
                    read,
                    reader -> Pixels.of(srgb(Readers.bounded(reader).read(0))));
        }
        Pixels grey = Readers.read(
                PictureKind.JPEG,
                false,
                read,
                reader -> sampled(Readers.bounded(reader).read(0)));
        return jpeg.profile().map(profile -> meant(grey, profile)).orElse(grey);
    }

    private static byte[] marked(byte[] file) {
        byte[] mark = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        byte[] marked = new byte[file.length + mark.length];
        System.arraycopy(file, 0, marked, 0, 2);
        System.arraycopy(mark, 0, marked, 2, mark.length);
        System.arraycopy(file, 2, marked, 2 + mark.length, file.length - 2);
        return marked;
    }

    private static Pixels png(PngFile png) throws BrokenPicture {
        Pixels pixels = Readers.read(
                PictureKind.PNG,
                true,
                png.bare(),
                reader -> sampled(Readers.bounded(reader).read(0)));
        if (png.profile().isPresent()) {
            return meant(pixels, png.profile().get());
        }
        Optional<ColourSpaces> space = ColourSpaces.of(png, 255);
        if (space.isPresent()) {
            int[] argb = pixels.argb();
            for (int i = 0; i < argb.length; i++) {
                argb[i] = (argb[i] & 0xFF000000)
                        | space.get().colour((argb[i] >> 16) & 0xFF, (argb[i] >> 8) & 0xFF, argb[i] & 0xFF);
            }
        }
        return pixels;
    }

    /** Java takes the samples of grey pictures for linear ones, which they are not: here a sample stays what it is. */
    private static Pixels sampled(BufferedImage image) {
        if (image.getColorModel().getColorSpace().getType() != ColorSpace.TYPE_GRAY) {
            return Pixels.of(image);
        }
        int width = image.getWidth();
        int height = image.getHeight();
        int depth = image.getColorModel().getComponentSize(0);
        boolean alpha = image.getRaster().getNumBands() > 1;
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grey = image.getRaster().getSample(x, y, 0) >> Math.max(0, depth - 8);
                int clear = alpha ? image.getRaster().getSample(x, y, 1) >> Math.max(0, depth - 8) : 255;
                argb[y * width + x] = Pixels.pixel(clear, grey, grey, grey);
            }
        }
        return new Pixels(width, height, argb);
    }

    private static Pixels meant(Pixels pixels, IccProfile profile) {
        int components = profile.profile().getNumComponents();
        int[] argb = pixels.argb();
        byte[] samples = new byte[components * argb.length];
        for (int i = 0; i < argb.length; i++) {
            for (int k = 0; k < components; k++) {
                samples[components * i + k] = (byte) (argb[i] >> (16 - 8 * k));
            }
        }
        byte[] rgb = Inks.toSrgb(samples, pixels.width(), pixels.height(), profile.profile());
        for (int i = 0; i < argb.length; i++) {
            argb[i] = Pixels.pixel(argb[i] >>> 24, rgb[3 * i], rgb[3 * i + 1], rgb[3 * i + 2]);
        }
        return pixels;
    }

    private static BufferedImage srgb(BufferedImage image) {
        ColorSpace space = image.getColorModel().getColorSpace();
        if (space.isCS_sRGB()) {
            return image;
        }
        boolean alpha = image.getColorModel().hasAlpha();
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage converted = new BufferedImage(image.getWidth(), image.getHeight(), type);
        if (space.getType() == ColorSpace.TYPE_GRAY) {
            converted.setRGB(
                    0, 0, image.getWidth(), image.getHeight(), sampled(image).argb(), 0, image.getWidth());
            return converted;
        }
        return new ColorConvertOp(null).filter(image, converted);
    }
}
