package parkhang.verify;

import java.util.Map;

/**
 * The text of one page by its marks.
 *
 * @param byId text that the structure tree can name, by marked-content identifier
 * @param artifacts all other marked text, in the order of drawing
 */
record PageText(Map<Integer, String> byId, String artifacts) {
    PageText {
        byId = Map.copyOf(byId);
    }

    String marked(int id) {
        return byId.getOrDefault(id, "");
    }
}
