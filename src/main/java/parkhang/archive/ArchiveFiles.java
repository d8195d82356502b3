package parkhang.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Place;
import parkhang.file.BoundedFile;
import parkhang.file.DiskFault;
import parkhang.text.Conflict;
import parkhang.text.SourceText;
import parkhang.text.TextCode;

/**
 * Reads files of an archive, and nothing that lies outside of it, whatever a path or a symbolic link says; and notes each file that
 * it is asked for.
 */
final class ArchiveFiles {
    /** XLIFF says everything twice and adds its markup, in bytes. */
    private static final long MAX_XLIFF = 16L << 20;

    /** Some thousand articles in one file, in bytes; read, they take ten times as much memory. */
    private static final long MAX_HANDED =
            Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 12);

    private final Path root;
    private final @Nullable Inputs inputs;
    private final Map<Path, byte[]> instead;

    /** @param inputs where files are noted; null where nobody asks */
    ArchiveFiles(Path root, @Nullable Inputs inputs) {
        this(root, inputs, Map.of());
    }

    private ArchiveFiles(Path root, @Nullable Inputs inputs, Map<Path, byte[]> instead) {
        this.root = root;
        this.inputs = inputs;
        this.instead = instead;
    }

    /** The same files, noted elsewhere. */
    ArchiveFiles noting(@Nullable Inputs others) {
        return new ArchiveFiles(root, others, instead);
    }

    /** The same files, of which some have other bytes than on the disk. */
    ArchiveFiles instead(Map<Path, byte[]> bytes) {
        return new ArchiveFiles(root, inputs, Map.copyOf(bytes));
    }

    /** Those that are not on the disk, below a folder, in the order of their names. */
    List<Path> added(Path folder) {
        return instead.keySet().stream()
                .filter(file -> file.startsWith(folder) && !Files.exists(file))
                .sorted()
                .toList();
    }

    /** Whether there is such a file, whoever asks. */
    boolean has(Path file) {
        return instead.containsKey(file) || Files.exists(file);
    }

    /** Whether there is such a file. */
    boolean has(InputKind kind, Path file) {
        boolean there = has(file);
        if (!there && inputs != null) {
            inputs.noteAbsent(kind, name(file), file);
        }
        return there;
    }

    /** The text of a file that the user has named, wherever it lies. */
    static Optional<SourceText> named(Path file, Diagnostics diagnostics) {
        return text(file, Input.LARGEST_TEXT, diagnostics).filter(text -> !Conflict.reported(text, diagnostics));
    }

    static Optional<SourceText> handed(Path file, Diagnostics diagnostics) {
        return text(file, MAX_HANDED, diagnostics);
    }

    static Optional<byte[]> handedBytes(Path file, Diagnostics diagnostics) {
        return named(file, MAX_HANDED, diagnostics);
    }

    private static Optional<SourceText> text(Path file, long limit, Diagnostics diagnostics) {
        return named(file, limit, diagnostics).flatMap(bytes -> SourceText.decode(file.toString(), bytes, diagnostics));
    }

    /** The bytes of a file that the user has named, wherever it lies. */
    static Optional<byte[]> named(Path file, long limit, Diagnostics diagnostics) {
        String name = file.toString();
        return read(file, name, limit, Place.of(name), TextCode.FILE_UNREADABLE, TextCode.FILE_TOO_LARGE, diagnostics);
    }

    /** A file's path as it is reported: with slashes, and relative to the archive where it lies inside. */
    String name(Path file) {
        return (file.startsWith(root) ? root.relativize(file) : file).toString().replace('\\', '/');
    }

    /** The text of a file where there is one. */
    Optional<SourceText> find(InputKind kind, Path file, Diagnostics diagnostics) {
        return has(kind, file) ? text(kind, file, diagnostics) : Optional.empty();
    }

    /**
     * The text of a file; empty and reported where it can't be read, or where two versions met in it. In a bundle's file the reader
     * of XML says so, with the unit.
     */
    Optional<SourceText> text(InputKind kind, Path file, Diagnostics diagnostics) {
        long limit = kind.equals(InputKind.TARGETS) ? MAX_XLIFF : Input.LARGEST_TEXT;
        Place place = Place.of(name(file));
        return bytes(kind, file, limit, place, TextCode.FILE_UNREADABLE, TextCode.FILE_TOO_LARGE, diagnostics)
                .flatMap(bytes -> SourceText.decode(name(file), bytes, diagnostics))
                .filter(text -> kind.equals(InputKind.TARGETS) || !Conflict.reported(text, diagnostics));
    }

    /**
     * Opens a file that is too large to be held, and that no edition is made of; empty and reported where it can't be read.
     *
     * @param limit in bytes
     */
    Optional<InputStream> open(Path file, long limit, Diagnostics diagnostics) {
        Place place = Place.of(name(file));
        try {
            if (isOutside(file)) {
                diagnostics.report(place, outside(file));
            } else if (!Files.isRegularFile(file)) {
                diagnostics.report(place, noFile(TextCode.FILE_UNREADABLE, name(file)));
            } else if (Files.size(file) > limit) {
                diagnostics.report(place, tooLarge(TextCode.FILE_TOO_LARGE, name(file), Files.size(file), limit));
            } else {
                return Optional.of(Files.newInputStream(file));
            }
        } catch (IOException e) {
            diagnostics.report(place, unreadable(name(file), e));
        }
        return Optional.empty();
    }

    /** The bytes of a file that was noted before; empty where it can't be read, or is larger than any that an edition is made of. */
    Optional<byte[]> bytes(Path file) {
        Place place = Place.of(name(file));
        return read(file, Input.LARGEST, place, TextCode.FILE_UNREADABLE, TextCode.FILE_TOO_LARGE, new Diagnostics());
    }

    /**
     * A file's bytes; empty and reported at the place that asks for it.
     *
     * @param limit in bytes
     */
    Optional<byte[]> bytes(
            InputKind kind, Path file, long limit, Place place, Code missing, Code tooLarge, Diagnostics diagnostics) {
        Supplier<Optional<byte[]>> reading = () -> read(file, limit, place, missing, tooLarge, diagnostics);
        return inputs == null ? reading.get() : inputs.noteRead(kind, name(file), file, reading);
    }

    private Optional<byte[]> read(
            Path file, long limit, Place place, Code missing, Code tooLarge, Diagnostics diagnostics) {
        byte[] other = instead.get(file);
        if (other != null && other.length <= limit) {
            return Optional.of(other.clone());
        }
        if (other != null) {
            diagnostics.report(place, tooLarge(tooLarge, name(file), other.length, limit));
            return Optional.empty();
        }
        if (isOutside(file)) {
            diagnostics.report(place, outside(file));
            return Optional.empty();
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) { // a pipe would never end
            diagnostics.report(place, noFile(missing, name(file)));
            return Optional.empty();
        }
        return read(file, name(file), limit, place, missing, tooLarge, diagnostics);
    }

    private static Optional<byte[]> read(
            Path file, String name, long limit, Place place, Code missing, Code tooLarge, Diagnostics diagnostics) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > limit) {
                diagnostics.report(place, tooLarge(tooLarge, name, Files.size(file), limit));
                return Optional.empty();
            }
            return Optional.of(BoundedFile.read(file, limit));
        } catch (BoundedFile.TooLarge e) {
            diagnostics.report(place, tooLarge.shared("file.grown", Map.of("file", name, "limit", limit)));
        } catch (NoSuchFileException e) {
            diagnostics.report(place, missing.shared("file.missing", Map.of("file", name)));
        } catch (IOException e) {
            diagnostics.report(place, unreadable(name, e));
        }
        return Optional.empty();
    }

    private static Finding outside(Path file) {
        return ArchiveCode.FILE_OUTSIDE.with("archive", Map.of("file", file.toString()));
    }

    private static Finding noFile(Code missing, String name) {
        return missing.shared("file.none", Map.of("file", name));
    }

    private static Finding tooLarge(Code tooLarge, String name, long size, long limit) {
        return tooLarge.shared("file.large", Map.of("file", name, "size", size, "limit", limit));
    }

    private static Finding unreadable(String name, IOException e) {
        return TextCode.FILE_UNREADABLE.with("named", Map.of("file", name, "reason", DiskFault.cause(e)));
    }

    /** Whether a path leads out of the archive, by its own words or by a symbolic link. */
    private boolean isOutside(Path file) {
        try {
            return !file.normalize().startsWith(root) || !file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false; // a file that is not there is reported as such
        }
    }
}
