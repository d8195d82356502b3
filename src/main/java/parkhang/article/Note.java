package parkhang.article;

import java.util.List;
import parkhang.diagnostic.Place;

/** A footnote, known by the label that its references name. */
public record Note(Place place, String label, List<Block> blocks) {
    public Note {
        blocks = List.copyOf(blocks);
    }
}
