package parkhang.edition;

import java.util.List;

/**
 * The words around the article.
 *
 * @param folio "Page x of y", cut where the two numbers stand: before, between and after them
 */
public record Furniture(
        String skip, String languages, String notes, String addresses, String colophon, List<String> folio) {
    public Furniture {
        folio = List.copyOf(folio);
    }
}
