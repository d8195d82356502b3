package parkhang.edition;

import java.util.List;
import parkhang.article.Inline;

/**
 * What was corrected after the first publication.
 *
 * @param lead the words before the note, with the day
 */
public record Correction(String lead, List<Inline> text) {
    public Correction {
        text = List.copyOf(text);
    }
}
