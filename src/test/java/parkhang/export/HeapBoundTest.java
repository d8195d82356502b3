package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HeapBoundTest {
    private long used;
    private int collections;

    @Test
    void isCollectedWhenItHasGrownToTwiceWhatIsNeeded() {
        HeapBound heap = new HeapBound(() -> used, () -> {
            collections++;
            used = HeapBound.LEAST;
        });
        used = HeapBound.LEAST;
        heap.keep();
        assertEquals(0, collections);
        used = HeapBound.LEAST + 1;
        heap.keep();
        assertEquals(1, collections);
        used = 2 * HeapBound.LEAST;
        heap.keep();
        assertEquals(1, collections);
        used = 2 * HeapBound.LEAST + 1;
        heap.keep();
        assertEquals(2, collections);
    }
}
