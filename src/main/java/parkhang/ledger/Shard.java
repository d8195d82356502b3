package parkhang.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import parkhang.archive.Hashing;

/**
 * One machine's share of the editions: those whose keys' hashes lie in one of {@code count} equal ranges. It depends on
 * nothing but the key and needs no list, so that an edition keeps its shard whatever else comes or goes.
 *
 * @param number from 1 to {@code count}
 * @param count at most 9999
 */
public record Shard(int number, int count) {
    /** How many hashes there are. */
    public static final long HASHES = 1L << 32;

    /** The only one of a run that is not parted. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern FORM = Pattern.compile("0*([1-9][0-9]{0,3})/0*([1-9][0-9]{0,3})");

    public Shard {
        if (number < 1 || number > count || count > 9999) {
            throw new IllegalArgumentException(number + "/" + count);
        }
    }

    /** Reads {@code K/N}; empty where it is none, or where K is larger than N. */
    public static Optional<Shard> of(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() && Integer.parseInt(form.group(1)) <= Integer.parseInt(form.group(2))
                ? Optional.of(new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    /** The first hash of the range. */
    public long from() {
        return (number - 1) * HASHES / count;
    }

    /** The first hash behind the range. */
    public long to() {
        return number * HASHES / count;
    }

    public boolean contains(EditionKey key) {
        if (count == 1) {
            return true;
        }
        long hash = hash(key);
        return from() <= hash && hash < to();
    }

    /** Whether all editions of another shard are in this one as well. */
    public boolean covers(Shard other) {
        return from() <= other.from() && other.to() <= to();
    }

    /** Whether there may be an edition in both. */
    boolean meets(Shard other) {
        return from() < other.to() && other.from() < to();
    }

    /** The first 32 bits of the key's SHA-256 (FIPS 180-4), so that names that differ by a digit are spread evenly. */
    static long hash(EditionKey key) {
        return Long.parseLong(Hashing.hash(key.toString().getBytes(StandardCharsets.UTF_8)), 0, 8, 16);
    }

    /** What is still to come when some are there: shards of the finest division among them, in order. */
    public static List<Shard> missing(Collection<Shard> there) {
        int finest = there.stream().mapToInt(Shard::count).max().orElse(1);
        List<Shard> ordered = new ArrayList<>(there);
        ordered.sort(Comparator.comparingLong(Shard::from));
        return IntStream.rangeClosed(1, finest)
                .mapToObj(number -> new Shard(number, finest))
                .filter(shard -> !shard.isCovered(ordered))
                .toList();
    }

    private boolean isCovered(List<Shard> ordered) {
        long reached = from();
        for (Shard other : ordered) {
            if (other.from() <= reached) {
                reached = Math.max(reached, other.to());
            }
        }
        return reached >= to();
    }

    /** As it is written: {@code 1/3}. */
    @Override
    public String toString() {
        return number + "/" + count;
    }
}
