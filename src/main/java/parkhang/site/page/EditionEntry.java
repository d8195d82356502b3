package parkhang.site.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parkhang.html.LabelWriter;
import parkhang.html.Markup;
import parkhang.html.PageClass;
import parkhang.site.edition.SiteEdition;
import parkhang.text.Dates;
import parkhang.text.PartSeparator;

/** An edition in a list: what it is, where it leads, and what else is to be found under its topics and authors. */
final class EditionEntry {
    /** So many topics, and so many authors, at the most; who has a thousand would else have a million in the lists of these. */
    private static final int MOST_NAMES = 20;

    private final Markup page;
    private final SiteLook look;
    private final String path;
    private final Map<String, String> folders;

    /**
     * Entries of one page.
     *
     * @param path of the page, from the site's root
     * @param folders of names that were asked for before, on any page: to find one out takes longer than all else here
     */
    EditionEntry(Markup page, SiteLook look, String path, Map<String, String> folders) {
        this.page = page;
        this.look = look;
        this.path = path;
        this.folders = folders;
    }

    void write(SiteEdition edition) {
        page.open("li").open("article").line();
        if (!edition.kicker().isEmpty()) {
            page.open("p", PageClass.KICKER)
                    .open("span", PageClass.DETAIL)
                    .element("b", edition.kicker())
                    .close()
                    .close()
                    .line();
        }
        page.open("h2", "lang", edition.titleLanguage())
                .open("a", "href", to(edition.path()))
                .name(edition.title(), look.rightToLeft())
                .close()
                .close()
                .line();
        if (!edition.summary().isEmpty()) {
            page.open("p", PageClass.SUMMARY, "lang", edition.summaryLanguage())
                    .name(edition.summary(), look.rightToLeft())
                    .close()
                    .line();
        }
        facts(edition);
        if (!edition.banner().isEmpty()) {
            page.open("p", PageClass.BANNER, "lang", edition.bannerLanguage())
                    .name(edition.banner(), look.rightToLeft())
                    .close()
                    .line();
        }
        page.close().close().line();
    }

    private void facts(SiteEdition edition) {
        page.open("p", PageClass.DATELINE)
                .open("span", PageClass.DETAIL)
                .element(
                        "time",
                        Dates.day(edition.date(), look.locale()),
                        "datetime",
                        edition.date().toString())
                .close();
        names(edition.authors(), SitePath.Kind.AUTHOR);
        names(edition.tags(), SitePath.Kind.TOPIC);
        page.close().line();
    }

    /** Each once, however often and in how many spellings the edition has it. */
    private void names(List<String> names, SitePath.Kind kind) {
        Set<String> written = new HashSet<>();
        for (String name : names.subList(0, Math.min(names.size(), MOST_NAMES))) {
            String folder = folders.computeIfAbsent(name, Named::folderOf);
            if (folder.isEmpty() || !written.add(folder)) {
                continue;
            }
            page.open("span", PageClass.DETAIL)
                    .element("span", PartSeparator.TEXT, "class", PageClass.SEPARATOR.word())
                    .open("a", "href", to(SitePath.named(look.tag(), kind, folder, 1)))
                    .name(name, look.rightToLeft())
                    .close()
                    .close();
        }
    }

    private String to(String other) {
        return SitePath.between(path, other);
    }

    /** Leads to newer and older ones, where they don't all stand on one page. */
    static void turning(Markup page, SiteLook look, String path, Paging paging) {
        if (paging.pages() == 1) {
            return;
        }
        LabelWriter labels = look.labels(page);
        String folio = look.label("folio", Map.of("page", paging.page(), "pages", paging.pages()));
        page.open("nav", "class", ListClass.TURNING.word(), "aria-label", folio)
                .open("ul")
                .line();
        if (paging.page() > 1) {
            turn(
                    page,
                    labels,
                    "site-newer",
                    look,
                    SitePath.between(path, paging.path().apply(paging.page() - 1)),
                    "prev");
        }
        page.open("li");
        labels.write("folio", folio);
        page.close().line();
        if (paging.page() < paging.pages()) {
            turn(
                    page,
                    labels,
                    "site-older",
                    look,
                    SitePath.between(path, paging.path().apply(paging.page() + 1)),
                    "next");
        }
        page.close().close().line();
    }

    private static void turn(Markup page, LabelWriter labels, String key, SiteLook look, String href, String relation) {
        page.open("li");
        labels.element("a", key, look.label(key), "href", href, "rel", relation);
        page.close().line();
    }
}
