package parkhang.pdf.furniture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head and the foot of one page. What has a direction other than the page's is isolated (UAX #9).
 *
 * @param mark such as an embargo; null for none
 * @param titles of what the page goes on with
 * @param notes how high the notes at the end of the page's text are, in points; 0 where none begin there
 * @param folio the page's number in words; null where the page has no foot
 * @param imprint of the office that answers for the page, line by line
 */
public record PageFurniture(
        @Nullable String mark, List<String> titles, float notes, @Nullable String folio, List<ImprintLine> imprint) {
    public PageFurniture {
        titles = List.copyOf(titles);
        imprint = List.copyOf(imprint);
    }

    /**
     * A line of an imprint.
     *
     * @param isName whether it is the office's name
     */
    public record ImprintLine(String words, boolean isName) {}
}
