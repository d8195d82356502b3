package parkhang.ingest;

import java.util.List;
import parkhang.diagnostic.Place;

/**
 * A document from elsewhere as Markdown, before it is an article.
 *
 * @param letterhead what stands above the title, with its places
 * @param lines the places in the document that the lines of the Markdown come from
 */
public record Draft(List<Aside> letterhead, String markdown, List<Place> lines) {
    public Draft {
        letterhead = List.copyOf(letterhead);
        lines = List.copyOf(lines);
    }

    /** Words that are no part of the text. */
    public record Aside(Place place, String words) {}
}
