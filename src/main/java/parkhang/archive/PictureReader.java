package parkhang.archive;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import parkhang.article.Inline;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.svg.Lettering;
import parkhang.svg.SvgReader;
import parkhang.text.SourceText;

/** Reads the images that an article names. */
final class PictureReader {
    /** A figure is read as text; one of 2 MiB takes a second to draw. */
    private static final long MAX_SVG_BYTES = 2L << 20;

    private static final Pattern REMOTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:|//");
    private static final long MAX_PIXELS = 40_000_000;

    private final ArchiveFiles files;
    private final InputKind kind;
    private final Path folder;
    private final Lettering lettering;
    private final Diagnostics diagnostics;

    /**
     * Reads the images of one article or theme.
     *
     * @param folder the one of the file that names them, to which addresses are relative
     * @param lettering sets the text in figures
     */
    PictureReader(ArchiveFiles files, InputKind kind, Path folder, Lettering lettering, Diagnostics diagnostics) {
        this.files = files;
        this.kind = kind;
        this.folder = folder;
        this.lettering = lettering;
        this.diagnostics = diagnostics;
    }

    Optional<Picture> read(Inline.Image image) {
        String address = image.address();
        if (isRemote(address)) {
            report(image.place(), ArchiveCode.IMAGE_REMOTE, "`" + address + "` is not in the archive");
            return Optional.empty();
        }
        Optional<Path> file = file(folder, address);
        if (file.isEmpty()) {
            report(image.place(), ArchiveCode.IMAGE_MISSING, "`" + address + "` is no path");
        }
        return file.flatMap(path -> isSvg(path) ? figure(image, path) : bitmap(image, path));
    }

    private Optional<Picture> bitmap(Inline.Image image, Path path) {
        return bytes(image, path, Input.LARGEST).flatMap(bytes -> decode(image, bytes));
    }

    private Optional<Picture> figure(Inline.Image image, Path path) {
        return bytes(image, path, MAX_SVG_BYTES)
                .flatMap(bytes -> SourceText.decode(files.name(path), bytes, diagnostics))
                .flatMap(source -> SvgReader.read(source, lettering, diagnostics))
                .map(Picture::of);
    }

    private Optional<byte[]> bytes(Inline.Image image, Path path, long limit) {
        return files.bytes(
                kind, path, limit, image.place(), ArchiveCode.IMAGE_MISSING, ArchiveCode.IMAGE_TOO_LARGE, diagnostics);
    }

    private static boolean isSvg(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    static boolean isRemote(String address) {
        return REMOTE.matcher(address).lookingAt();
    }

    /** Where an address leads; empty where it is no path. */
    static Optional<Path> file(Path folder, String address) {
        try {
            return Optional.of(folder.resolve(address).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Picture> decode(Inline.Image image, byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            String format = readers.hasNext() ? "" : "an unknown format";
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (format.equals("png") || format.equals("jpeg")) {
                    reader.setInput(in);
                    return decode(image, bytes, format, reader);
                }
            }
            report(image.place(), ArchiveCode.IMAGE_UNREADABLE, image.address() + " is in " + format);
        } catch (IOException | RuntimeException e) { // the decoders throw both at broken files
            report(image.place(), ArchiveCode.IMAGE_UNREADABLE, image.address() + " is broken: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** Asks for the size first, so that a small file that unpacks to a giant never does. */
    private Optional<Picture> decode(Inline.Image image, byte[] bytes, String format, ImageReader reader)
            throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MAX_PIXELS) {
            report(image.place(), ArchiveCode.IMAGE_TOO_LARGE, image.address() + " has " + pixels + " pixels");
            return Optional.empty();
        }
        BufferedImage decoded = reader.read(0);
        String base64 = Base64.getEncoder().encodeToString(bytes);
        return Optional.of(new Picture("image/" + format, base64, decoded.getWidth(), decoded.getHeight()));
    }

    private void report(Place place, ArchiveCode code, String message) {
        diagnostics.report(place, code, message);
    }
}
