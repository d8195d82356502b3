package parkhang.export;

import java.util.function.LongSupplier;

/**
 * Keeps the heap from growing with the number of editions. Java 17's serial collector cleans the old generation before it would have to
 * grow; that of Java 25 lets it grow to the greatest heap first. For several threads.
 */
final class HeapBound {
    /** In bytes: so much may be used before it is worth a collection. */
    static final long LEAST = 72L << 20;

    private final LongSupplier used;
    private final Runnable collection;
    private long most = LEAST;

    HeapBound() {
        this(() -> Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory(), System::gc);
    }

    /** @param used the bytes of the heap that are in use */
    HeapBound(LongSupplier used, Runnable collection) {
        this.used = used;
        this.collection = collection;
    }

    /** To be called between editions. What a long article needs is not collected again and again. */
    synchronized void keep() {
        if (used.getAsLong() > most) {
            collection.run();
            most = Math.max(LEAST, 2 * used.getAsLong());
        }
    }
}
