package parkhang.picture.reference;

import java.awt.image.Raster;
import java.util.Optional;
import parkhang.picture.BrokenPicture;
import parkhang.picture.ColourSpaces;
import parkhang.picture.IccProfile;
import parkhang.picture.Inks;
import parkhang.picture.JpegFile;
import parkhang.picture.PictureKind;
import parkhang.picture.Pixels;
import parkhang.picture.Readers;

/** Makes colours of the bare samples of a JPEG, as browsers do. */
final class ReferenceJpeg {
    private final JpegFile jpeg;
    private final int width;
    private final int height;
    private final byte[] samples;

    private ReferenceJpeg(JpegFile jpeg, Raster raster) {
        this.jpeg = jpeg;
        this.width = raster.getWidth();
        this.height = raster.getHeight();
        this.samples = (byte[]) raster.getDataElements(0, 0, width, height, null);
    }

    static Pixels decode(JpegFile jpeg, byte[] file) throws BrokenPicture {
        Raster raster = Readers.read(
                PictureKind.JPEG, true, file, reader -> Readers.bounded(reader).readRaster(0, null));
        if (raster.getNumBands() != jpeg.components()) {
            throw new BrokenPicture("has other samples than it says");
        }
        return new ReferenceJpeg(jpeg, raster).pixels().turned(jpeg.orientation());
    }

    private Pixels pixels() {
        if (jpeg.isLuma()) {
            toColours();
        }
        return new Pixels(width, height, jpeg.components() == 4 ? inks() : colours());
    }

    /** From luma and chroma, in place; a fourth sample stays as it is (ITU-T T.871, 7). */
    private void toColours() {
        int step = jpeg.components();
        for (int i = 0; i < samples.length; i += step) {
            int luma = samples[i] & 0xFF;
            int blue = (samples[i + 1] & 0xFF) - 128;
            int red = (samples[i + 2] & 0xFF) - 128;
            double[] colour = {luma + 1.402 * red, luma - 0.344136 * blue - 0.714136 * red, luma + 1.772 * blue};
            for (int k = 0; k < 3; k++) {
                int sample = (int) Math.round(Math.max(0, Math.min(255, colour[k])));
                samples[i + k] = (byte) (step == 4 ? 255 - sample : sample);
            }
        }
    }

    private int[] colours() {
        IccProfile profile = jpeg.profile().orElse(null);
        Optional<ColourSpaces> space = Optional.ofNullable(profile).flatMap(found -> ColourSpaces.of(found, 255));
        if (profile != null && space.isEmpty()) {
            return opaque(Inks.toSrgb(samples, width, height, profile.profile()), 3);
        }
        int[] argb = opaque(samples, jpeg.components());
        space.ifPresent(meant -> {
            for (int i = 0; i < argb.length; i++) {
                argb[i] = 0xFF000000 | meant.colour((argb[i] >> 16) & 0xFF, (argb[i] >> 8) & 0xFF, argb[i] & 0xFF);
            }
        });
        return argb;
    }

    private static int[] opaque(byte[] rgb, int step) {
        int[] argb = new int[rgb.length / step];
        for (int i = 0; i < argb.length; i++) {
            int first = rgb[step * i] & 0xFF;
            int second = step == 1 ? first : rgb[step * i + 1] & 0xFF;
            int third = step == 1 ? first : rgb[step * i + 2] & 0xFF;
            argb[i] = Pixels.pixel(0xFF, first, second, third);
        }
        return argb;
    }

    /** Browsers take all inks to be stored inverted, as Adobe does. */
    private int[] inks() {
        IccProfile profile = jpeg.profile().orElse(null);
        if (profile != null) {
            byte[] inks = samples.clone();
            for (int i = 0; i < inks.length; i++) {
                inks[i] = (byte) (255 - (inks[i] & 0xFF));
            }
            return opaque(Inks.toSrgb(inks, width, height, profile.profile()), 3);
        }
        byte[] rgb = new byte[samples.length / 4 * 3];
        for (int i = 0; i < samples.length / 4; i++) {
            int black = samples[4 * i + 3] & 0xFF;
            for (int k = 0; k < 3; k++) {
                rgb[3 * i + k] = (byte) ((samples[4 * i + k] & 0xFF) * black / 255);
            }
        }
        return opaque(rgb, 3);
    }
}
