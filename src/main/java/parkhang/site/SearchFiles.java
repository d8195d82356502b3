package parkhang.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parkhang.search.SearchDocument;
import parkhang.search.SearchIndex;
import parkhang.search.SearchSink;
import parkhang.search.SearchUnit;
import parkhang.site.edition.EditionPage;
import parkhang.site.edition.SiteEdition;
import parkhang.site.page.SiteLook;
import parkhang.site.page.SitePath;
import parkhang.text.Locales;

/** The index of a language: what several offices publish in it is found together. */
final class SearchFiles {
    private SearchFiles() {}

    /** The locales that share a language and a script, in their order. */
    static Collection<List<SiteLook>> languages(List<SiteLook> looks) {
        Map<String, List<SiteLook>> languages = new LinkedHashMap<>();
        for (SiteLook look : looks) {
            String language = look.locale().getLanguage() + "-" + Locales.script(look.locale());
            languages.computeIfAbsent(language, next -> new ArrayList<>()).add(look);
        }
        return languages.values();
    }

    /** The folder of a language's index, from the site's root, with a slash at its end. */
    static String folder(List<SiteLook> language) {
        return SitePath.SEARCH + "/" + language.get(0).tag() + "/";
    }

    /**
     * Writes the index.
     *
     * @param pages the newest first
     */
    static void write(List<SiteLook> language, List<EditionPage> pages, SearchSink sink) throws IOException {
        SearchIndex.write(
                language.get(0).locale(),
                () -> pages.stream().map(SearchFiles::document).iterator(),
                (name, bytes) -> sink.write(folder(language) + name, bytes));
    }

    /** The title is a document's own; its summary and all else are found in its units. */
    private static SearchDocument document(EditionPage page) {
        SiteEdition edition = page.edition();
        return new SearchDocument(
                edition.path(),
                edition.title(),
                edition.kicker(),
                edition.date(),
                edition.tags(),
                edition.office(),
                page.units().stream()
                        .skip(1)
                        .map(unit -> new SearchUnit(unit.anchor(), unit.heading(), unit.text()))
                        .toList());
    }
}
