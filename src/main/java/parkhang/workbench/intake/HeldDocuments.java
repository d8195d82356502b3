package parkhang.workbench.intake;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Documents that somebody is looking at before they are brought in; the last ones. */
final class HeldDocuments {
    private static final int MOST = 4;

    private final Map<String, Held> held = new LinkedHashMap<>(16, 0.75f, true);

    /** A document under the name of its file. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Held(String name, byte[] bytes) {}

    /** Keeps a document, and says under which name it is asked for. */
    synchronized String keep(Held document) {
        String id = UUID.randomUUID().toString();
        held.put(id, document);
        for (Iterator<String> oldest = held.keySet().iterator(); held.size() > MOST; ) {
            oldest.next();
            oldest.remove();
        }
        return id;
    }

    /** Empty where it is held no more. */
    synchronized Optional<Held> get(String id) {
        return Optional.ofNullable(held.get(id));
    }

    synchronized void drop(String id) {
        held.remove(id);
    }
}
