package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BegunAheadTest {
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void theFirstIsMadeBeforeAnybodyAsks() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        BegunAhead<Thread> ahead = new BegunAhead<>(() -> {
            begun.countDown();
            return Thread.currentThread();
        });
        assertTrue(begun.await(1, TimeUnit.MINUTES));
        assertNotEquals(Thread.currentThread(), ahead.get());
        assertEquals(Thread.currentThread(), ahead.get());
    }

    @Test
    void eachAskerHasOneOfItsOwn() {
        BegunAhead<Integer> ahead = new BegunAhead<>(made::incrementAndGet);
        assertEquals(1, ahead.get());
        assertEquals(2, ahead.get());
        assertEquals(3, ahead.get());
        assertEquals(3, made.get());
    }

    @Test
    void whatWentWrongAheadIsTriedAgain() {
        BegunAhead<Integer> ahead = new BegunAhead<>(() -> {
            if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("planted");
            }
            return made.get();
        });
        assertEquals(2, ahead.get());
    }

    @Test
    void whatGoesWrongAgainIsSaidAsItIs() {
        BegunAhead<Integer> ahead = new BegunAhead<>(() -> {
            throw new IllegalStateException("planted " + made.incrementAndGet());
        });
        String said = assertThrows(IllegalStateException.class, ahead::get).getMessage();
        assertEquals("planted 2", said);
    }
}
