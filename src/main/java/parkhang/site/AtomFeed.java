package parkhang.site;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parkhang.site.edition.SiteEdition;
import parkhang.site.page.PageContext;
import parkhang.site.page.SiteLook;
import parkhang.xml.XmlWriter;

/** The newest editions of a list, for feed readers (The Atom Syndication Format, RFC 4287). */
final class AtomFeed {
    /** How many editions a feed has. */
    static final int MOST = 20;

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private AtomFeed() {}

    /**
     * A feed.
     *
     * @param base where the site is published
     * @param path of its file, from the site's root
     * @param list path of the page that lists the same
     * @param title what it is about
     * @param editions the newest first
     * @param text gives the markup of an edition's whole text; where that is empty, the feed has the summary only
     */
    static byte[] of(
            PageContext site,
            URI base,
            SiteLook look,
            String path,
            String list,
            String title,
            List<SiteEdition> editions,
            Function<SiteEdition, String> text) {
        XmlWriter xml = new XmlWriter();
        xml.start("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", look.tag());
        String own = base.resolve(path).toString();
        text(xml, "id", own);
        text(xml, "title", title);
        text(xml, "subtitle", site.title());
        text(
                xml,
                "updated",
                time(editions.stream()
                        .map(SiteEdition::changed)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.EPOCH)));
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", own);
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "href",
                base.resolve(list).toString());
        xml.start("author");
        text(xml, "name", look.office());
        xml.end();
        editions.stream().limit(MOST).forEach(edition -> entry(xml, base, edition, text.apply(edition)));
        return xml.end().bytes();
    }

    private static void entry(XmlWriter xml, URI base, SiteEdition edition, String text) {
        String page = base.resolve(edition.path()).toString();
        xml.start("entry");
        text(xml, "id", page);
        words(xml, "title", edition.titleLanguage(), edition.title());
        text(xml, "published", time(edition.date()));
        text(xml, "updated", time(edition.changed()));
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "hreflang",
                edition.key().tag(),
                "href",
                page);
        for (String author : edition.authors().isEmpty() ? List.of(edition.office()) : edition.authors()) {
            xml.start("author");
            text(xml, "name", author);
            xml.end();
        }
        edition.tags().forEach(tag -> xml.empty("category", "term", tag));
        if (!edition.summary().isEmpty()) {
            words(xml, "summary", edition.summaryLanguage(), edition.summary());
        }
        if (!text.isEmpty()) {
            xml.start("content", "type", "xhtml", "xml:base", page)
                    .start("div", "xmlns", XHTML)
                    .markup(text)
                    .end()
                    .end();
        }
        xml.end();
    }

    /** @param language null where it is the feed's */
    private static void words(XmlWriter xml, String name, @Nullable String language, String text) {
        xml.start(name, "xml:lang", language).text(text).end();
    }

    private static void text(XmlWriter xml, String name, String text) {
        xml.start(name).text(text).end();
    }

    /** Editions have days: that of one begins at Greenwich. */
    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
