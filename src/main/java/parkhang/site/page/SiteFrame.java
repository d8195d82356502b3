package parkhang.site.page;

import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parkhang.html.LabelWriter;
import parkhang.html.Markup;
import parkhang.html.OfficeMark;
import parkhang.html.PageClass;
import parkhang.text.Locales;

/** What stands around each list of a locale: its head, the ways to its other lists, and to the other languages. */
final class SiteFrame {
    /** Nothing is loaded and nothing runs but what lies on the site (Content Security Policy Level 3). */
    static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src data:;"
            + " script-src 'self'; base-uri 'none'; form-action 'self'";

    private final PageContext site;
    private final SiteLook look;
    private final ShownText shown;
    private final String sheet;

    /**
     * A frame for pages that share a style sheet.
     *
     * @param shown gets all text of the pages
     * @param sheet path of it, from the site's root
     */
    SiteFrame(PageContext site, SiteLook look, ShownText shown, String sheet) {
        this.site = site;
        this.look = look;
        this.shown = shown;
        this.sheet = sheet;
    }

    /**
     * One page.
     *
     * @param path of its file, from the site's root
     * @param heading key of the label that is its heading; null where that is a name
     * @param title what it is about
     * @param feed path of the feed of what it lists; null where it has none
     * @param others the path of the same page in another locale, or of the nearest to it: where it is the same, it is this page's own here
     */
    record Page(
            String path,
            @Nullable String heading,
            String title,
            @Nullable String feed,
            Function<SiteLook, String> others) {}

    String write(Page page, Consumer<Markup> content) {
        Markup markup = HtmlHead.document(look);
        head(markup, page);
        markup.open("body").line();
        LabelWriter labels = look.labels(markup);
        labels.element("a", "skip", look.label("skip"), "class", PageClass.SKIP.word(), "href", "#_text")
                .line();
        masthead(markup, labels, page);
        markup.open("main", "id", "_text", "class", ListClass.LIST.word()).line();
        if (page.heading() == null) {
            markup.open("h1").name(page.title(), look.rightToLeft()).close().line();
        } else {
            labels.element("h1", page.heading(), page.title()).line();
        }
        content.accept(markup);
        markup.close().line().close().line();
        shown.add(markup.shown());
        return markup.close().line().toString();
    }

    private void head(Markup markup, Page page) {
        markup.open("head").line();
        HtmlHead.begin(markup, page.title() + " – " + site.title(), POLICY);
        URI own = site.address(page.path());
        if (own != null) {
            HtmlHead.link(markup, "canonical", own.toString());
        }
        if (site.looks().size() > 1 && page.others().apply(look).equals(page.path())) {
            for (SiteLook other : site.looks()) {
                URI address = site.address(page.others().apply(other));
                String href = address == null ? to(page, page.others().apply(other)) : address.toString();
                markup.open("link", "rel", "alternate", "hreflang", other.tag(), "href", href)
                        .line();
            }
        }
        if (page.feed() != null && site.base() != null) {
            markup.open("link", "rel", "alternate", "type", "application/atom+xml", "href", to(page, page.feed()))
                    .line();
        }
        HtmlHead.link(markup, "icon", to(page, look.icon()));
        HtmlHead.link(markup, "stylesheet", to(page, sheet));
        markup.close().line();
    }

    private void masthead(Markup markup, LabelWriter labels, Page page) {
        markup.open("header", PageClass.MASTHEAD).line();
        String alternative = look.label("logo", Map.of("office", look.office()));
        OfficeMark mark =
                new OfficeMark(look.bundle().look(), to(page, look.icon()), alternative, labels.language("logo"));
        mark.write(markup, () -> markup.open("a", "href", to(page, SitePath.office(look.tag())))
                .name(look.office(), look.rightToLeft())
                .close());
        markup.open("nav", PageClass.SITE).open("ul").line();
        way(markup, labels, page, "site-index", SitePath.index(look.tag(), 1));
        way(markup, labels, page, "site-search", SitePath.search(look.tag()));
        way(markup, labels, page, "site-topics", SitePath.names(look.tag(), SitePath.Kind.TOPIC, 1));
        way(markup, labels, page, "site-years", SitePath.names(look.tag(), SitePath.Kind.YEAR, 1));
        way(markup, labels, page, "site-authors", SitePath.names(look.tag(), SitePath.Kind.AUTHOR, 1));
        markup.close().close().line();
        if (site.looks().size() > 1) {
            String label = look.label("languages");
            markup.open("nav", PageClass.LANGUAGES, "aria-label", label, "lang", labels.language("languages"))
                    .open("ul")
                    .line();
            site.looks().forEach(other -> language(markup, page, other));
            markup.close().close().line();
        }
        markup.close().line();
    }

    private void way(Markup markup, LabelWriter labels, Page page, String key, String path) {
        boolean isHere = page.path().equals(path);
        markup.open("li");
        labels.element("a", key, look.label(key), "href", to(page, path), "aria-current", isHere ? "page" : null);
        markup.close().line();
    }

    private void language(Markup markup, Page page, SiteLook other) {
        String name = Locales.ownName(other.locale());
        String tag = other.tag();
        String direction = other.rightToLeft() == look.rightToLeft() ? null : other.rightToLeft() ? "rtl" : "ltr";
        markup.open("li");
        if (other.equals(look)) {
            markup.element("span", name, "aria-current", "page", "lang", tag);
        } else {
            String path = page.others().apply(other);
            markup.element("a", name, "href", to(page, path), "hreflang", tag, "lang", tag, "dir", direction);
        }
        markup.close().line();
    }

    private static String to(Page page, String path) {
        return SitePath.between(page.path(), path);
    }
}
