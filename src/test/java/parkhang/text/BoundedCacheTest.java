package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundedCacheTest {
    private final List<String> asked = new ArrayList<>();
    private final BoundedCache<String, String> cache = new BoundedCache<>(word -> {
        asked.add(word);
        return "[" + word + "]";
    });

    @Test
    void aWordIsLookedUpOnce() {
        assertEquals("[press]", cache.get("press"));
        assertEquals("[press]", cache.get("press"));
        assertEquals(List.of("press"), asked);
    }

    /** Java gives both the same hash. */
    @Test
    void wordsOfOneSlotAreToldApart() {
        assertEquals("[Aa]", cache.get("Aa"));
        assertEquals("[BB]", cache.get("BB"));
        assertEquals("[Aa]", cache.get("Aa"));
    }

    @Test
    void moreWordsThanThereIsRoomForAreAllKnown() {
        IntStream.range(0, 80_000).forEach(i -> assertEquals("[w" + i + "]", cache.get("w" + i)));
        IntStream.range(0, 80_000).forEach(i -> assertEquals("[w" + i + "]", cache.get("w" + i)));
    }
}
