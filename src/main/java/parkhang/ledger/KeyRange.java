package parkhang.ledger;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A share of all editions: those whose keys' checksums (CRC-32 of the key as it is written, in UTF-8) lie in a range.
 *
 * @param from the first checksum
 * @param to the first that is no longer in it
 */
public record KeyRange(long from, long to) {
    public static final KeyRange ALL = new KeyRange(0, 1L << 32);

    public KeyRange {
        if (from < 0 || from >= to || to > 1L << 32) {
            throw new IllegalArgumentException(from + " to " + to + " is no range of 32-bit numbers");
        }
    }

    public boolean contains(EditionKey key) {
        if (from == ALL.from && to == ALL.to) {
            return true;
        }
        CRC32 sum = new CRC32();
        sum.update(key.toString().getBytes(StandardCharsets.UTF_8));
        return sum.getValue() >= from && sum.getValue() < to;
    }

    boolean holds(KeyRange other) {
        return from <= other.from && other.to <= to;
    }

    boolean meets(KeyRange other) {
        return from < other.to && other.from < to;
    }
}
