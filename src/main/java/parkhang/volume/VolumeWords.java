package parkhang.volume;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words around the chapters.
 *
 * @param contents the heading of the table of contents
 * @param index the heading of the index
 * @param colophon the heading above how the volume was made
 * @param folio "Page x of y", cut where the two numbers stand: before, between and after them
 * @param foreign the labels that stand in another language than the volume's: their keys, each with its language
 */
public record VolumeWords(
        String skip, String contents, String index, String colophon, List<String> folio, Map<String, Locale> foreign) {
    public VolumeWords {
        folio = List.copyOf(folio);
        foreign = Map.copyOf(foreign);
    }
}
