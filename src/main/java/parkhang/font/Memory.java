package parkhang.font;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was worked out lately; what was asked for longest ago is forgotten first. */
final class Memory<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;

    private final int most;

    /** @param most entries that are kept */
    Memory(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
