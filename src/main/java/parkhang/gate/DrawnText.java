package parkhang.gate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The text of one page by its marks.
 *
 * @param byId text that the structure tree can name, by marked-content identifier, in the order of drawing
 * @param artifacts all other marked text, in the order of drawing
 */
public record DrawnText(Map<Integer, String> byId, String artifacts) {
    public DrawnText {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    String marked(int id) {
        return byId.getOrDefault(id, "");
    }
}
