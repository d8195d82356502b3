package parkhang.translation.align;

import java.util.List;
import parkhang.translation.Content;

/**
 * A block's text as a unit's target.
 *
 * @param whole whether each of the unit's codes has found its place
 * @param addresses those that links of the block lead to, where the article has another one or none
 */
record Placed(Content target, boolean whole, List<String> addresses) {
    Placed {
        addresses = List.copyOf(addresses);
    }
}
