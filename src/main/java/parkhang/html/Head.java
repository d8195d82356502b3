package parkhang.html;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import parkhang.edition.Edition;
import parkhang.edition.EditionPair;
import parkhang.edition.FileKind;
import parkhang.edition.Publication;
import parkhang.edition.SiteLinks;
import parkhang.text.Locales;
import parkhang.volume.Volume;
import parkhang.volume.VolumePair;

/** Writes what machines are told: search engines, feed readers, social networks (Open Graph, schema.org). */
final class Head {
    /** Nothing is loaded and nothing runs but what the page brings along (Content Security Policy Level 3). */
    private static final String BROUGHT =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

    /** The same with pictures that lie beside it. */
    private static final String SERVED = BROUGHT.replace("img-src", "img-src 'self'");

    private final Markup page;

    Head(Markup page) {
        this.page = page;
    }

    void write(Edition edition, String styleSheet) {
        Publication publication = edition.publication();
        page.open("head").line();
        page.open("meta", "charset", "utf-8").line();
        meta("viewport", "width=device-width, initial-scale=1");
        policy(publication.site() == null ? BROUGHT : SERVED);
        page.element("title", publication.title()).line();
        meta("description", publication.description());
        meta("author", publication.authors().isEmpty() ? edition.office() : String.join(", ", publication.authors()));
        meta("keywords", String.join(", ", publication.tags()));
        meta("robots", edition.embargo() == null ? "" : "noindex");
        meta("color-scheme", "light dark");
        links(publication);
        if (publication.site() != null) {
            site(edition, publication.site());
        }
        openGraph(edition);
        data(StructuredData.of(edition));
        String trail = StructuredData.trail(edition.publication());
        if (!trail.isEmpty()) {
            data(trail);
        }
        page.open("style").raw("\n" + styleSheet).close().line();
        page.close().line();
    }

    /** The head of a volume, which no one publishes as an article. */
    static void write(Markup page, Volume volume, String styleSheet) {
        Head head = new Head(page);
        page.open("head").line();
        page.open("meta", "charset", "utf-8").line();
        head.meta("viewport", "width=device-width, initial-scale=1");
        head.policy(BROUGHT);
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

    /** The head of two editions that are printed side by side: it says of the article what the first one does. */
    void write(EditionPair pair) {
        Edition edition = pair.first();
        Publication publication = edition.publication();
        page.open("head").line();
        page.open("meta", "charset", "utf-8").line();
        page.element(
                        "title",
                        publication.title() + " · "
                                + pair.second().publication().title())
                .line();
        meta("description", publication.description());
        meta("author", publication.authors().isEmpty() ? edition.office() : String.join(", ", publication.authors()));
        meta("keywords", String.join(", ", publication.tags()));
        links(publication);
        page.close().line();
    }

    /** The head of two volumes that are printed side by side. */
    void write(VolumePair pair) {
        Volume volume = pair.first();
        page.open("head").line();
        page.open("meta", "charset", "utf-8").line();
        page.element("title", volume.title()).line();
        meta("description", volume.subtitle() == null ? volume.dates() : volume.subtitle());
        meta("author", volume.office());
        if (volume.address() != null) {
            page.open("link", "rel", "canonical", "href", volume.address().toString())
                    .line();
        }
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
                if (publication.site() != null
                        && alternate.locale().equals(publication.site().usual())) {
                    page.open(
                                    "link",
                                    "rel",
                                    "alternate",
                                    "hreflang",
                                    "x-default",
                                    "href",
                                    address == null ? alternate.path() : address.toString())
                            .line();
                }
            }
        }
    }

    /** What else there is of the edition for machines, and what lies beside it on the site. */
    private void site(Edition edition, SiteLinks site) {
        page.open("link", "rel", "up", "href", SiteLinks.INDEX).line();
        page.open("link", "rel", "icon", "href", SiteIcon.name(edition.look().logo()))
                .line();
        if (edition.publication().address() != null) {
            page.open("link", "rel", "alternate", "type", "application/atom+xml", "href", SiteLinks.FEED)
                    .line();
        }
        for (FileKind kind : site.kinds()) {
            if (kind == FileKind.CARD) {
                card(edition);
                continue;
            }
            page.open("link", "rel", "alternate", "type", kind.format().mediaType(), "href", kind.named(edition.slug()))
                    .line();
        }
    }

    /** The picture that others show where they link to the edition. */
    private void card(Edition edition) {
        URI address = edition.publication().address();
        if (address != null) {
            property(
                    "og:image",
                    address.resolve(FileKind.CARD.named(edition.slug())).toString());
            property("og:image:type", FileKind.CARD.format().mediaType());
            property("og:image:width", String.valueOf(CardForm.LINK.width()));
            property("og:image:height", String.valueOf(CardForm.LINK.height()));
            property("og:image:alt", edition.publication().title());
            meta("twitter:card", "summary_large_image");
        }
    }

    private void policy(String policy) {
        page.open("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
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
        publication.authors().forEach(author -> property("article:author", author));
        publication.tags().forEach(tag -> property("article:tag", tag));
    }

    private void data(String json) {
        page.open("script", "type", "application/ld+json").raw(json).close().line();
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
