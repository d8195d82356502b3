package parkhang.edition;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What machines are told of an edition.
 *
 * @param title without markup
 * @param description the summary without markup, empty where there is none
 * @param address where the edition is published; null where the archive has no address
 * @param original where the original is published; null for the original itself and where nobody knows
 * @param moved where it was published before: slugs, or paths below the site's address that begin with a slash
 * @param alternates all editions of the article, this one included
 * @param site null where it is published on none
 */
public record Publication(
        String title,
        String description,
        @Nullable URI address,
        @Nullable URI original,
        LocalDate published,
        @Nullable LocalDate updated,
        List<String> authors,
        List<String> tags,
        List<String> moved,
        List<Alternate> alternates,
        @Nullable SiteLinks site) {
    public Publication {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        moved = List.copyOf(moved);
        alternates = List.copyOf(alternates);
    }

    /**
     * An edition of the same article in a locale.
     *
     * @param name the locale's name in its own language
     * @param path from this edition's file to that one's
     * @param address where it is published; null where the archive has no address
     */
    public record Alternate(Locale locale, String name, String path, @Nullable URI address) {}
}
