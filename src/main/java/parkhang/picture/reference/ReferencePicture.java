package parkhang.picture.reference;

import java.awt.image.BufferedImage;
import java.util.function.Function;
import parkhang.picture.BrokenPicture;
import parkhang.picture.JpegFile;
import parkhang.picture.PictureFile;
import parkhang.picture.Pixels;
import parkhang.picture.PngFile;
import parkhang.picture.Readers;

/**
 * A picture as a browser shows it. Of WebP there is one decoder in Java only, of GIF one in its own library: what others share of
 * them with this one is compared with a browser in a test.
 */
public final class ReferencePicture {
    private ReferencePicture() {}

    /**
     * All of a file's pixels.
     *
     * @param file whose size was looked at before
     */
    public static Pixels decode(PictureFile file) throws BrokenPicture {
        return switch (file.kind()) {
            case PNG -> ReferencePng.decode(PngFile.read(file.bytes()));
            case JPEG -> ReferenceJpeg.decode(JpegFile.read(file.bytes()), file.bytes());
            case TIFF -> read(file, true, ReferenceTiff::pixels).turned(file.orientation());
            case GIF -> file.onScreen(read(file, true, Pixels::of)).turned(file.orientation());
            default -> read(file, false, Pixels::of).turned(file.orientation());
        };
    }

    private static Pixels read(PictureFile file, boolean own, Function<BufferedImage, Pixels> pixels)
            throws BrokenPicture {
        return Readers.read(
                file.kind(),
                own,
                file.bytes(),
                reader -> pixels.apply(Readers.bounded(reader).read(0)));
    }
}
