package parkhang.edition;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words around the article.
 *
 * @param folio "Page x of y", cut where the two numbers stand: before, between and after them
 * @param banner the key of the label that says how much is translated
 * @param book the words of an e-book
 * @param foreign of these and all other labels those that stand in another language than the edition: their keys, each with its language
 */
public record Furniture(
        String skip,
        String languages,
        String contact,
        String notes,
        String addresses,
        String colophon,
        List<String> folio,
        String banner,
        BookWords book,
        Map<String, Locale> foreign) {
    public Furniture {
        folio = List.copyOf(folio);
        foreign = Map.copyOf(foreign);
    }
}
