package parkhang.search;

import java.time.LocalDate;
import java.util.List;

/**
 * A page that can be found.
 *
 * @param address of the page, from the site's root, as it stands in a link: en/tibet-dna.html
 * @param kicker what stands above the title; may be empty
 * @param tags by which results can be filtered, in the locale's words
 * @param office by which results can be filtered; may be empty
 * @param units in the order of the page, without the title
 */
public record SearchDocument(
        String address,
        String title,
        String kicker,
        LocalDate date,
        List<String> tags,
        String office,
        List<SearchUnit> units) {
    public SearchDocument {
        tags = List.copyOf(tags);
        units = List.copyOf(units);
    }
}
