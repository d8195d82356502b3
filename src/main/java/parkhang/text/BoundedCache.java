package parkhang.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found out about words and the like, for texts have the same ones over and over, but no paragraph twice. It
 * never grows, however large an archive is: two entries share a pair of slots, and the older of them gives way. Safe to share
 * between threads.
 */
public final class BoundedCache<K, V> {
    /** More than the words of a long book, or of an office's articles in four locales. */
    private static final int WORDS = 1 << 15;

    private final AtomicReferenceArray<@Nullable Known<K, V>> slots;
    private final Function<K, V> finder;

    private record Known<K, V>(int hash, K key, V found) {}

    /** @param finder gives for equal keys equal values, which nobody changes */
    public BoundedCache(Function<K, V> finder) {
        this(WORDS, finder);
    }

    /** @param size how many entries there may be, a power of two */
    public BoundedCache(int size, Function<K, V> finder) {
        this.slots = new AtomicReferenceArray<>(size);
        this.finder = finder;
    }

    public V get(K key) {
        int hash = key.hashCode() * 0x9E3779B9;
        int slot = hash >>> Integer.numberOfLeadingZeros(slots.length() - 1);
        Known<K, V> known = find(slot, hash, key);
        if (known == null) {
            known = find(slot ^ 1, hash, key);
        }
        if (known == null) {
            known = new Known<>(hash, key, finder.apply(key));
            Known<K, V> older = slots.getAndSet(slot, known);
            if (older != null) {
                slots.set(slot ^ 1, older);
            }
        }
        return known.found;
    }

    private @Nullable Known<K, V> find(int slot, int hash, K key) {
        Known<K, V> known = slots.get(slot);
        return known != null && known.hash == hash && known.key.equals(key) ? known : null;
    }
}
