package parkhang.gate;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;
import parkhang.edition.EditionPictures;
import parkhang.picture.BrokenPicture;
import parkhang.picture.PictureFile;
import parkhang.picture.PictureKind;
import parkhang.picture.Pixels;
import parkhang.picture.Swatches;
import parkhang.picture.reference.ReferencePicture;

/**
 * A picture that a PDF must show.
 *
 * @param place where it was named; null where nobody did
 * @param width in pixels, upright; only its proportion to the height counts
 * @param look of the author's file
 * @param file that can be decoded once more
 */
public record ExpectedPicture(@Nullable Place place, int width, int height, Swatches look, File file) {
    /** A picture's file, decoded where that is wanted. */
    @FunctionalInterface
    public interface File {
        Pixels pixels() throws BrokenPicture;
    }

    /** A picture of an edition. */
    public static ExpectedPicture of(EditionPictures.Shown shown, Swatches look) {
        String base64 = shown.picture().base64();
        return new ExpectedPicture(
                shown.place(), shown.picture().width(), shown.picture().height(), look, () -> decode(
                                Base64.getDecoder().decode(base64))
                        .onWhite());
    }

    /** A picture by its file alone. */
    public static ExpectedPicture of(byte[] bytes) throws BrokenPicture {
        Pixels pixels = decode(bytes).onWhite();
        return new ExpectedPicture(null, pixels.width(), pixels.height(), Swatches.of(pixels), () -> pixels);
    }

    private static Pixels decode(byte[] bytes) throws BrokenPicture {
        PictureKind kind = PictureKind.of(bytes)
                .filter(PictureKind::isRead)
                .orElseThrow(() -> new BrokenPicture("is of no kind that is read"));
        PictureFile file = PictureFile.read(kind, bytes);
        if (file.pixels() > DrawnPicture.MOST_PIXELS) {
            throw new BrokenPicture("has more pixels than any that is printed");
        }
        return ReferencePicture.decode(file);
    }
}
