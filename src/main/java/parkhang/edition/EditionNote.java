package parkhang.edition;

import java.util.List;
import parkhang.article.Block;

/**
 * A note under its number.
 *
 * @param number counted from 1, in the order of the first reference
 * @param label what its references name
 * @param back the words for the way back to the text
 */
public record EditionNote(int number, String label, String back, List<Block> blocks) {
    public EditionNote {
        blocks = List.copyOf(blocks);
    }
}
