package parkhang.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that somebody has named: they may be anything, and are read no further than is sensible. */
public final class BoundedFile {
    private BoundedFile() {}

    /**
     * All of a file's bytes.
     *
     * @param limit in bytes
     * @throws IOException beyond the limit, whatever the disk says of the file's size; for a pipe, a device or a folder, which would
     *     never end or can't be read; and where there is no such file
     */
    public static byte[] read(Path file, long limit) throws IOException {
        requireFile(file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                throw new TooLarge(file, limit);
            }
            return bytes;
        }
    }

    /**
     * Opens a file that is read piece by piece.
     *
     * @throws IOException for a pipe, a device or a folder, and where there is no such file
     */
    public static InputStream open(Path file) throws IOException {
        requireFile(file);
        return Files.newInputStream(file);
    }

    private static void requireFile(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "it is no file");
        }
    }

    /** A file that is larger than it may be. */
    public static final class TooLarge extends FileSystemException {
        private static final long serialVersionUID = 1;

        private TooLarge(Path file, long limit) {
            super(file.toString(), null, "it has more than " + limit + " bytes");
        }
    }
}
