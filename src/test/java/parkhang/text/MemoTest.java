package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {
    private final List<String> asked = new ArrayList<>();
    private final Memo<String, String> memo = new Memo<>(word -> {
        asked.add(word);
        return "[" + word + "]";
    });

    @Test
    void aWordIsLookedUpOnce() {
        assertEquals("[press]", memo.of("press"));
        assertEquals("[press]", memo.of("press"));
        assertEquals(List.of("press"), asked);
    }

    /** Java gives both the same hash. */
    @Test
    void wordsOfOneSlotAreToldApart() {
        assertEquals("[Aa]", memo.of("Aa"));
        assertEquals("[BB]", memo.of("BB"));
        assertEquals("[Aa]", memo.of("Aa"));
    }

    @Test
    void moreWordsThanThereIsRoomForAreAllKnown() {
        IntStream.range(0, 80_000).forEach(i -> assertEquals("[w" + i + "]", memo.of("w" + i)));
        IntStream.range(0, 80_000).forEach(i -> assertEquals("[w" + i + "]", memo.of("w" + i)));
    }
}
