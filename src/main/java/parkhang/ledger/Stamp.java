package parkhang.ledger;

/**
 * What the disk says of a file without its being read.
 *
 * @param size in bytes; -1 where there is no file
 * @param modified in nanoseconds since 1970
 */
public record Stamp(long size, long modified) {
    public static final Stamp ABSENT = new Stamp(-1, 0);
}
