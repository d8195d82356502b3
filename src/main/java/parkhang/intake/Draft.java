package parkhang.intake;

import java.util.List;
import parkhang.diagnostic.Place;

/**
 * A document from elsewhere as Markdown, before it is an article.
 *
 * @param lines the places in the document that the lines of the Markdown come from
 */
public record Draft(String markdown, List<Place> lines) {
    public Draft {
        lines = List.copyOf(lines);
    }
}
