package parkhang.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that was asked for, as it was then.
 *
 * @param file what it held, or that there was none
 * @param read when it was looked at, before it was read
 */
public record Input(InputKind kind, Path path, HashedFile file, Instant read) {
    /** An image, in bytes: nothing that an edition is made of may be larger. */
    public static final long LARGEST = 20L << 20;

    /** Of text that people write, in bytes: more than any article or imprint needs, some 300,000 words. */
    public static final long LARGEST_TEXT = 2L << 20;

    /** The same to be kept: with a stamp that tells every later change. */
    public HashedFile settled() {
        return file.settledAt(read);
    }

    /** Whether nothing has been written to it since. */
    boolean isStill() throws IOException {
        return Hashing.stamp(path).equals(file.stamp());
    }
}
