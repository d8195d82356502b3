package parkhang.archive;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import parkhang.article.Inline;
import parkhang.diagnostic.Diagnostics;
import parkhang.picture.BrokenPicture;
import parkhang.picture.PictureFile;
import parkhang.picture.PictureKind;
import parkhang.picture.Swatches;
import parkhang.picture.WebPicture;
import parkhang.picture.reference.ReferencePicture;
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
            diagnostics.report(image.place(), ArchiveCode.IMAGE_REMOTE.with(Map.of("address", address)));
            return Optional.empty();
        }
        Optional<Path> file = named(address);
        if (file.isEmpty()) {
            diagnostics.report(image.place(), ArchiveCode.IMAGE_MISSING.with("path", Map.of("address", address)));
        }
        return file.flatMap(path -> isSvg(path) ? figure(image, path) : bitmap(image, path));
    }

    /** The first file that the address may mean; where there is none, the one that it is written as. */
    private Optional<Path> named(String address) {
        List<Path> candidates = PictureName.of(address).stream()
                .flatMap(name -> file(folder, name).stream())
                .toList();
        for (Path candidate : candidates) {
            if (files.has(kind, candidate)) {
                return Optional.of(candidate);
            }
        }
        return candidates.stream().findFirst();
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

    /** Asks for the size first, so that a small file that unpacks to a giant never does. */
    private Optional<Picture> decode(Inline.Image image, byte[] bytes) {
        PictureKind found = PictureKind.of(bytes).orElse(null);
        if (found == null || !found.isRead()) {
            String format = found == null ? "unknown" : found.word();
            Map<String, String> gaps = Map.of("file", image.address(), "format", format);
            diagnostics.report(image.place(), ArchiveCode.IMAGE_UNREADABLE.with("format", gaps));
            return Optional.empty();
        }
        try {
            PictureFile file = PictureFile.read(found, bytes);
            if (file.pixels() > MAX_PIXELS) {
                Map<String, ?> size = Map.of("file", image.address(), "pixels", file.pixels());
                diagnostics.report(image.place(), ArchiveCode.IMAGE_TOO_LARGE.with("pixels", size));
                return Optional.empty();
            }
            Swatches look = Swatches.of(ReferencePicture.decode(file).onWhite());
            WebPicture carried = WebPicture.of(file);
            String base64 = Base64.getEncoder().encodeToString(carried.bytes());
            return Optional.of(new Picture(carried.mediaType(), base64, file.width(), file.height(), look));
        } catch (BrokenPicture e) {
            Map<String, String> fault = Map.of("file", image.address(), "reason", String.valueOf(e.getMessage()));
            diagnostics.report(image.place(), ArchiveCode.IMAGE_UNREADABLE.with("broken", fault));
            return Optional.empty();
        }
    }
}
