package parkhang.export;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes each asker one of his own. The first is begun before anybody asks, on a second processor. Safe to use from several threads. */
final class BegunAhead<T> implements Supplier<T> {
    private final Supplier<T> maker;

    /** Null once somebody has it. */
    private final AtomicReference<@Nullable CompletableFuture<T>> first;

    BegunAhead(Supplier<T> maker) {
        this.maker = maker;
        this.first = new AtomicReference<>(CompletableFuture.supplyAsync(maker));
    }

    /** What went wrong ahead goes wrong again here, where it is said. */
    @Override
    public T get() {
        CompletableFuture<T> begun = first.getAndSet(null);
        boolean isMade =
                begun != null && begun.handle((made, failed) -> failed == null).join();
        return isMade ? begun.join() : maker.get();
    }
}
