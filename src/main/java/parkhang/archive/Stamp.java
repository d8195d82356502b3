package parkhang.archive;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the disk says of a file without its being read.
 *
 * @param size in bytes; -1 where there is no file
 * @param modified in nanoseconds since 1970
 */
public record Stamp(long size, long modified) {
    public static final Stamp ABSENT = new Stamp(-1, 0);

    /** The coarsest clock of a file system, FAT's. */
    private static final Duration TICK = Duration.ofSeconds(2);

    /**
     * This stamp, or one that no file has where the file may change once more without its stamp telling: because it was
     * written so shortly before it was read that both may be the same tick of the file system's clock.
     */
    Stamp settledAt(Instant read) {
        Instant changed = Instant.ofEpochSecond(0, modified);
        return size < 0 || changed.plus(TICK).isBefore(read) ? this : new Stamp(size, Long.MIN_VALUE);
    }

    /** As a record's own, which Java puts together only when it is asked for; written out because every start asks. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stamp stamp && size == stamp.size && modified == stamp.modified;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(size) + Long.hashCode(modified);
    }
}
