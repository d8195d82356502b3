package parkhang.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Remembers what was found out about words, for a text has the same ones over and over. It never grows: a word takes the place
 * of another that falls on its slot. Safe to share between threads.
 */
final class WordMemo<V> {
    /** More than the words of a long book. */
    private static final int SLOTS = 1 << 14;

    private final AtomicReferenceArray<Known<V>> slots = new AtomicReferenceArray<>(SLOTS);
    private final Function<String, V> finder;

    private record Known<V>(String word, V found) {}

    /** @param finder gives for equal words equal values, which nobody changes */
    WordMemo(Function<String, V> finder) {
        this.finder = finder;
    }

    V of(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        int slot = hash >>> Integer.numberOfLeadingZeros(SLOTS - 1);
        Known<V> known = slots.get(slot);
        if (known == null || !known.word.equals(word)) {
            known = new Known<>(word, finder.apply(word));
            slots.set(slot, known);
        }
        return known.found;
    }
}
