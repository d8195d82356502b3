package parkhang.site.edition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.archive.HashedFile;
import parkhang.ledger.EditionKey;

/**
 * An edition that is public, as its own page tells of it.
 *
 * @param usual the tag of the locale whose edition is for readers of other languages; empty where none is
 * @param titleLanguage null where the title is in the edition's own
 * @param summary empty where the article has none
 * @param summaryLanguage null where the summary is in the edition's own
 * @param kicker what the article is; empty where it does not say
 * @param updated the day of a correction
 * @param office as the masthead has it
 * @param banner what is missing of the translation; empty where nothing is
 * @param bannerLanguage null where the banner is in the edition's own
 * @param moved where it was published before
 * @param files those that are public, the page first
 */
public record SiteEdition(
        EditionKey key,
        Locale locale,
        String usual,
        String title,
        @Nullable String titleLanguage,
        String summary,
        @Nullable String summaryLanguage,
        String kicker,
        LocalDate date,
        @Nullable LocalDate updated,
        List<String> authors,
        List<String> tags,
        String office,
        String banner,
        @Nullable String bannerLanguage,
        List<String> moved,
        List<HashedFile> files) {
    /** The newest first. */
    public static final Comparator<SiteEdition> NEWEST =
            Comparator.comparing(SiteEdition::date).reversed().thenComparing(SiteEdition::key);

    public SiteEdition {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        moved = List.copyOf(moved);
        files = List.copyOf(files);
    }

    /** The name of its page in the folder of its locale. */
    public String page() {
        return key.slug() + ".html";
    }

    /** The path of its page, from the site's root. */
    public String path() {
        return key.tag() + "/" + page();
    }

    /** The day on which it was published or changed last. */
    public LocalDate changed() {
        return updated == null ? date : updated;
    }
}
