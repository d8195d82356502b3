package parkhang.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parkhang.site.edition.SiteEdition;
import parkhang.site.page.PageContext;
import parkhang.site.page.SiteLook;
import parkhang.site.page.SitePath;
import parkhang.xml.XmlWriter;

/** What search engines read: all pages with those of the same article in other languages (sitemaps.org's protocol 0.9). */
final class Sitemap {
    /** So many pages at the most has a part, by the protocol. */
    static final int MOST = 50_000;

    /** In bytes, of which the protocol allows 52,428,800. */
    private static final int LARGEST = 45_000_000;

    /** In bytes, of what stands around an address in an entry. */
    private static final int AROUND = 80;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final PageContext site;
    private final URI base;

    Sitemap(PageContext site, URI base) {
        this.site = site;
        this.base = base;
    }

    /**
     * The files: an index, and its parts.
     *
     * @param editions by slug and language tag
     */
    SortedMap<String, byte[]> files(SortedMap<String, SortedMap<String, SiteEdition>> editions, int most) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Entry> part = new ArrayList<>();
        long bytes = 0;
        site.looks().forEach(look -> part.add(new Entry(SitePath.index(look.tag(), 1), "", lists())));
        for (SortedMap<String, SiteEdition> article : editions.values()) {
            Map<String, String> others = new TreeMap<>();
            article.forEach((tag, edition) -> others.put(tag, edition.path()));
            for (SiteEdition edition : article.values()) {
                if (part.size() == most || bytes > LARGEST) {
                    files.put(name(files.size() + 1), part(part));
                    part.clear();
                    bytes = 0;
                }
                bytes += (others.size() + 2L)
                        * (base.toString().length() + AROUND + edition.page().length());
                part.add(new Entry(edition.path(), edition.changed().toString(), others));
            }
        }
        files.put(name(files.size() + 1), part(part));
        files.put(SitePath.SITEMAP, index(files.keySet()));
        return files;
    }

    /**
     * A page.
     *
     * @param day when it was changed last; empty where nobody knows
     * @param others paths by language tag, its own among them
     */
    private record Entry(String path, String day, Map<String, String> others) {}

    private Map<String, String> lists() {
        Map<String, String> lists = new TreeMap<>();
        for (SiteLook look : site.looks()) {
            lists.put(look.tag(), SitePath.index(look.tag(), 1));
        }
        return lists;
    }

    private static String name(int number) {
        return "sitemap-" + number + ".xml";
    }

    private byte[] part(List<Entry> entries) {
        XmlWriter xml = new XmlWriter();
        xml.start("urlset", "xmlns", NAMESPACE, "xmlns:xhtml", "http://www.w3.org/1999/xhtml");
        for (Entry entry : entries) {
            xml.start("url").start("loc").text(address(entry.path())).end();
            if (!entry.day().isEmpty()) {
                xml.start("lastmod").text(entry.day()).end();
            }
            if (entry.others().size() > 1) {
                entry.others()
                        .forEach((tag, path) ->
                                xml.empty("xhtml:link", "rel", "alternate", "hreflang", tag, "href", address(path)));
            }
            xml.end();
        }
        return xml.end().bytes();
    }

    private byte[] index(Iterable<String> parts) {
        XmlWriter xml = new XmlWriter();
        xml.start("sitemapindex", "xmlns", NAMESPACE);
        for (String part : parts) {
            xml.start("sitemap").start("loc").text(address(part)).end().end();
        }
        return xml.end().bytes();
    }

    private String address(String path) {
        return base.resolve(path).toString();
    }
}
