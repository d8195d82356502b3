package parkhang.volume;

import java.util.List;

/**
 * The words around the chapters.
 *
 * @param contents the heading of the table of contents
 * @param index the heading of the index
 * @param colophon the heading above how the volume was made
 * @param folio "Page x of y", cut where the two numbers stand: before, between and after them
 */
public record VolumeWords(String skip, String contents, String index, String colophon, List<String> folio) {
    public VolumeWords {
        folio = List.copyOf(folio);
    }
}
