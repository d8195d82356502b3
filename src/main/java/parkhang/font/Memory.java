package parkhang.font;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was worked out lately. Where it is full, it forgets what nobody has asked for since it was last half full. */
final class Memory<K, V> {
    private final int half;
    private Map<K, V> recent = new HashMap<>();
    private Map<K, V> earlier = Map.of();

    /** @param most entries that are kept */
    Memory(int most) {
        this.half = most / 2;
    }

    @Nullable
    V get(K key) {
        V known = recent.get(key);
        if (known == null) {
            known = earlier.get(key);
            if (known != null) {
                put(key, known);
            }
        }
        return known;
    }

    void put(K key, V value) {
        if (recent.size() == half) {
            earlier = recent;
            recent = new HashMap<>();
        }
        recent.put(key, value);
    }
}
