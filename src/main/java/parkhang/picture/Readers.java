package parkhang.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Lends readers of pictures: Java's own, or those that were brought along. */
public final class Readers {
    /** Of a picture: an A2 sheet at 240 dots to an inch. */
    private static final long MOST_PIXELS = 40_000_000;

    /** Of Java's own readers. */
    private static final String JAVA = "com.sun.";

    private Readers() {}

    /** What is wanted of a reader. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(ImageReader reader) throws IOException;
    }

    /**
     * Has a file read.
     *
     * @param own whether by Java's own reader
     * @throws BrokenPicture where the file is broken, or cut short
     */
    public static <T> T read(PictureKind kind, boolean own, byte[] file, Reading<T> reading) throws BrokenPicture {
        ImageReader reader = reader(kind, own);
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in);
            T read = reading.read(reader);
            if (warnings.stream().anyMatch(Readers::isCutShort)) {
                throw new BrokenPicture("breaks off");
            }
            return read;
        } catch (BrokenPicture e) {
            throw e;
        } catch (IOException | RuntimeException e) { // readers throw both at broken files
            throw new BrokenPicture(
                    e instanceof IOException && e.getMessage() != null ? "is broken: " + e.getMessage() : "is broken");
        } finally {
            reader.dispose();
        }
    }

    /**
     * The same reader, if its first picture is no giant: the size that a file begins with is not always that of what is in it, as a
     * frame of a GIF says its own.
     *
     * @throws BrokenPicture where it is larger than any picture may be; then nothing is unpacked
     */
    public static ImageReader bounded(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new BrokenPicture("has " + pixels + " pixels in it, more than it says at its beginning");
        }
        return reader;
    }

    /** The words of libjpeg, which fills up with grey what is missing. */
    private static boolean isCutShort(String warning) {
        return warning.contains("remature end");
    }

    private static ImageReader reader(PictureKind kind, boolean own) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.word());
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith(JAVA) == own) {
                return reader;
            }
        }
        throw new IllegalStateException("nobody reads " + kind.word());
    }
}
