package parkhang.article;

import java.util.List;
import parkhang.diagnostic.Place;

/** A run of text that is translated but stands in no block: a title, a summary, a correction note. */
public record Line(Place place, List<Inline> text) {
    public Line {
        text = List.copyOf(text);
    }
}
