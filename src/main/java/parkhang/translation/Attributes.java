package parkhang.translation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Attributes of an element in the order in which they stood, so that they are written in it again. */
final class Attributes {
    private Attributes() {}

    static Map<String, String> copyOf(Map<String, String> attributes) {
        return attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
