package parkhang.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import parkhang.picture.BrokenPicture;
import parkhang.picture.Matrix;
import parkhang.picture.PictureFile;
import parkhang.picture.PictureKind;
import parkhang.picture.PrintedPicture;
import parkhang.picture.WebPicture;
import parkhang.picture.reference.ReferencePicture;

/** Pictures of one kind: read, they have the size that they say, on a screen and on paper; or they are broken. */
final class Pictures {
    /** More would be slow and tell nothing else; an archive's may have 40 million. */
    private static final long MOST = 1_000_000;

    private static final int PNG_SIGNATURE = 8;

    private Pictures() {}

    static Stream<byte[]> seeds(PictureKind kind) {
        return Matrix.all().values().stream()
                .filter(file -> PictureKind.of(file).equals(Optional.of(kind)));
    }

    static void read(PictureKind kind, byte[] file) {
        if (!PictureKind.of(file).equals(Optional.of(kind))) {
            return;
        }
        try {
            PictureFile picture = PictureFile.read(kind, file);
            if (picture.pixels() <= MOST) {
                assertSize(picture, shown(picture));
                assertSize(
                        picture,
                        PrintedPicture.of(picture, 10_000, 10_000, true).file());
                PrintedPicture.of(picture, 10, 10, false);
                ReferencePicture.decode(picture);
            }
        } catch (BrokenPicture e) {
            assertTrue(e.getMessage().length() > 5, e.getMessage());
        }
    }

    private static PictureFile shown(PictureFile picture) throws BrokenPicture {
        WebPicture shown = WebPicture.of(picture);
        PictureKind kind = shown.mediaType().endsWith("png") ? PictureKind.PNG : PictureKind.JPEG;
        assertEquals(Optional.of(kind), PictureKind.of(shown.bytes()));
        return PictureFile.read(kind, shown.bytes());
    }

    private static void assertSize(PictureFile expected, PictureFile actual) {
        assertEquals(expected.width(), actual.width());
        assertEquals(expected.height(), actual.height());
    }

    /** A PNG with the checksums that its parts want, so that they are looked into. */
    static byte[] summed(byte[] png) {
        ByteBuffer file = ByteBuffer.wrap(png.clone());
        for (int at = PNG_SIGNATURE; at + 12 <= file.limit(); ) {
            int length = file.getInt(at);
            if (length < 0 || length > file.limit() - at - 12) {
                break;
            }
            CRC32 sum = new CRC32();
            sum.update(file.array(), at + 4, length + 4);
            file.putInt(at + 8 + length, (int) sum.getValue());
            at += 12 + length;
        }
        return file.array();
    }
}
