package parkhang.workbench.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewestFirstTest {
    private final NewestFirst worker = new NewestFirst("test");
    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void keepBusy() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        CompletableFuture<Boolean> first = worker.ask("first", () -> {
            busy.countDown();
            return gate.await(10, TimeUnit.SECONDS);
        });
        assertFalse(first.isDone());
        assertTrue(busy.await(10, TimeUnit.SECONDS));
    }

    @AfterEach
    void end() {
        gate.countDown();
    }

    private CompletableFuture<Boolean> ask(String name) {
        return worker.ask(name, () -> done.add(name));
    }

    @Test
    void theNewestIsDoneFirst() throws Exception {
        List<CompletableFuture<Boolean>> asked = List.of(ask("a"), ask("b"), ask("c"));
        gate.countDown();
        for (CompletableFuture<Boolean> one : asked) {
            one.get(10, TimeUnit.SECONDS);
        }
        assertEquals(List.of("c", "b", "a"), done);
    }

    @Test
    void whatIsAskedForAgainIsDroppedTheFirstTime() throws Exception {
        CompletableFuture<Boolean> older = ask("a");
        CompletableFuture<Boolean> newer = ask("a");
        assertThrows(CancellationException.class, older::get);
        gate.countDown();
        newer.get(10, TimeUnit.SECONDS);
        assertEquals(List.of("a"), done);
    }

    @Test
    void ofTooMuchTheOldestIsDropped() throws Exception {
        CompletableFuture<Boolean> oldest = ask("oldest");
        CompletableFuture<Boolean> second = ask("second");
        List<CompletableFuture<Boolean>> more =
                IntStream.range(0, 23).mapToObj(i -> ask("more " + i)).toList();
        assertThrows(CancellationException.class, oldest::get);
        gate.countDown();
        second.get(10, TimeUnit.SECONDS);
        assertEquals("more 22", done.get(0));
        assertTrue(more.stream().noneMatch(CompletableFuture::isCancelled));
    }

    @Test
    void whatFailsIsHeardOfByWhoAskedAndTheWorkerGoesOn() throws Exception {
        CompletableFuture<Object> failing = worker.ask("bad", () -> {
            throw new StackOverflowError("deep");
        });
        gate.countDown();
        ExecutionException failure = assertThrows(ExecutionException.class, failing::get);
        assertEquals("java.lang.StackOverflowError: deep", String.valueOf(failure.getCause()));
        assertTrue(ask("next").get(10, TimeUnit.SECONDS));
    }
}
