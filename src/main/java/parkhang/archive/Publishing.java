package parkhang.archive;

import java.util.List;
import parkhang.diagnostic.Located;

/**
 * What {@code archive.yaml} says is public: what a site has of the archive, and so what its editions lead to.
 *
 * @param locales globs of language tags; none for all
 * @param formats words of formats, besides pages; none where pages are all
 * @param offices their names as imprints have them; none for all
 * @param fullFeeds whether feeds have whole texts, and not summaries
 */
public record Publishing(
        List<Located<String>> locales,
        List<Located<String>> formats,
        List<Located<String>> offices,
        boolean fullFeeds) {
    public Publishing {
        locales = List.copyOf(locales);
        formats = List.copyOf(formats);
        offices = List.copyOf(offices);
    }
}
