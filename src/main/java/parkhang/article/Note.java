package parkhang.article;

import java.util.List;
import java.util.Locale;
import parkhang.diagnostic.Place;

/** A footnote, known by the label that its references name. */
public record Note(Place place, String label, List<Block> blocks) {
    public Note {
        blocks = List.copyOf(blocks);
    }

    /** The form in which labels are compared, without regard to case (CommonMark 0.31, section 4.7). */
    public static String labelOf(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
