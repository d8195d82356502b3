package parkhang.html;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import parkhang.edition.Edition;
import parkhang.edition.Publication;
import parkhang.text.Locales;
import parkhang.volume.Volume;

/** Writes what machines are told: search engines, feed readers, social networks (Open Graph, schema.org). */
final class Head {
    private final Markup page;

    Head(Markup page) {
        this.page = page;
    }

    void write(Edition edition, String styleSheet) {
        Publication publication = edition.publication();
        page.open("head").line();
        page.open("meta", "charset", "utf-8").line();
        meta("viewport", "width=device-width, initial-scale=1");
        page.element("title", publication.title()).line();
        meta("description", publication.description());
        meta("author", publication.authors().isEmpty() ? edition.office() : String.join(", ", publication.authors()));
        meta("keywords", String.join(", ", publication.tags()));
        meta("robots", edition.embargo() == null ? "" : "noindex");
        meta("color-scheme", "light dark");
        links(publication);
        openGraph(edition);
        page.open("script", "type", "application/ld+json")
                .raw(StructuredData.of(edition))
                .close()
                .line();
        page.open("style").raw("\n" + styleSheet).close().line();
        page.close().line();
    }

    /** The head of a volume, which no one publishes as an article. */
    static void write(Markup page, Volume volume, String styleSheet) {
        Head head = new Head(page);
        page.open("head").line();
        page.open("meta", "charset", "utf-8").line();
        head.meta("viewport", "width=device-width, initial-scale=1");
        page.element("title", volume.title()).line();
        head.meta("description", volume.subtitle() == null ? volume.dates() : volume.subtitle());
        head.meta("author", volume.office());
        head.meta("robots", volume.embargo() == null ? "" : "noindex");
        head.meta("color-scheme", "light dark");
        if (volume.address() != null) {
            page.open("link", "rel", "canonical", "href", volume.address().toString())
                    .line();
        }
        page.open("style").raw("\n" + styleSheet).close().line();
        page.close().line();
    }

    private void links(Publication publication) {
        if (publication.address() != null) {
            page.open("link", "rel", "canonical", "href", publication.address().toString())
                    .line();
        }
        if (publication.alternates().size() > 1) {
            for (Publication.Alternate alternate : publication.alternates()) {
                URI address = alternate.address();
                page.open(
                                "link",
                                "rel",
                                "alternate",
                                "hreflang",
                                alternate.locale().toLanguageTag(),
                                "href",
                                address == null ? alternate.path() : address.toString())
                        .line();
            }
        }
    }

    private void openGraph(Edition edition) {
        Publication publication = edition.publication();
        property("og:type", "article");
        property("og:title", publication.title());
        property("og:description", publication.description());
        property(
                "og:url",
                publication.address() == null ? null : publication.address().toString());
        property("og:locale", Locales.withTerritory(edition.locale()));
        property("og:site_name", edition.office());
        property("article:published_time", publication.published().toString());
        property(
                "article:modified_time",
                publication.updated() == null ? null : publication.updated().toString());
        publication.tags().forEach(tag -> property("article:tag", tag));
    }

    private void meta(String name, String content) {
        if (!content.isEmpty()) {
            page.open("meta", "name", name, "content", content).line();
        }
    }

    private void property(String name, @Nullable String content) {
        if (content != null && !content.isEmpty()) {
            page.open("meta", "property", name, "content", content).line();
        }
    }
}
