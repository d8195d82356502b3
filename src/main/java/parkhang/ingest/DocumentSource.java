package parkhang.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.Input;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.DiskFault;
import parkhang.text.TextCode;

/** Where a document comes from: a file, or what another program hands over. */
public final class DocumentSource {
    /** The name of standard input, as other programs have it. */
    public static final String STANDARD_INPUT = "-";

    private final String name;
    private final String shortName;
    private final @Nullable Path file;
    private final @Nullable InputStream stream;
    private final boolean listed;

    private DocumentSource(
            String name, String shortName, @Nullable Path file, @Nullable InputStream stream, boolean listed) {
        this.name = name;
        this.shortName = shortName;
        this.file = file;
        this.stream = stream;
        this.listed = listed;
    }

    /** A file that the user has named. */
    public static DocumentSource named(Path file) {
        return of(file, false);
    }

    /** A file that was found in a folder: it need not be a document. */
    static DocumentSource listed(Path file) {
        return of(file.normalize(), true);
    }

    private static DocumentSource of(Path file, boolean listed) {
        Path last = file.getFileName();
        return new DocumentSource(
                file.toString().replace('\\', '/'), last == null ? "" : last.toString(), file, null, listed);
    }

    /** What a stream gives to its end. It can be read once. */
    public static DocumentSource of(InputStream stream) {
        return new DocumentSource(STANDARD_INPUT, STANDARD_INPUT, null, stream, false);
    }

    /** Bytes that another program has read, under a name; they can be read again. */
    public static DocumentSource of(String name, byte[] bytes) {
        return new DocumentSource(name, name, null, new ByteArrayInputStream(bytes), false);
    }

    /** Under which its places are reported. */
    public String name() {
        return name;
    }

    /** Without its folders. */
    String shortName() {
        return shortName;
    }

    /** Empty for what is handed over. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    boolean isListed() {
        return listed;
    }

    Place place() {
        return Place.of(name);
    }

    /** The document; empty and reported where it can't be read, or is larger than any that is. */
    Optional<Document> read(Diagnostics diagnostics) {
        return (file == null ? handedOver(diagnostics) : Archive.document(file, diagnostics))
                .map(bytes -> new Document(name, bytes));
    }

    private Optional<byte[]> handedOver(Diagnostics diagnostics) {
        try {
            byte[] bytes = stream == null ? new byte[0] : stream.readNBytes((int) Input.LARGEST + 1);
            if (stream instanceof ByteArrayInputStream) {
                stream.reset();
            }
            if (bytes.length <= Input.LARGEST) {
                return Optional.of(bytes);
            }
            diagnostics.report(
                    place(),
                    name.equals(STANDARD_INPUT)
                            ? TextCode.FILE_TOO_LARGE.with("input", Map.of("limit", Input.LARGEST))
                            : TextCode.FILE_TOO_LARGE.shared(
                                    "file.grown", Map.of("file", name, "limit", Input.LARGEST)));
        } catch (IOException e) {
            diagnostics.report(place(), TextCode.FILE_UNREADABLE.with("input", Map.of("reason", DiskFault.cause(e))));
        }
        return Optional.empty();
    }
}
