package parkhang.site.page;

import java.util.Map;
import parkhang.html.LabelWriter;
import parkhang.html.Markup;

/** The page of a locale's search. What the script asks of it stands at the script's head. */
public final class SearchPage {
    /** A gap that the script fills. */
    private static final String GAP = "{0}";

    private final SiteLook look;
    private final SiteFrame frame;
    private final String path;

    public SearchPage(PageContext site, SiteLook look, ShownText shown) {
        this.look = look;
        this.frame = new SiteFrame(site, look, shown, SitePath.searchSheet(look.tag()));
        this.path = SitePath.search(look.tag());
    }

    /**
     * The page.
     *
     * @param index the folder of the index, from the site's root, with a slash at its end
     */
    public String write(String index) {
        SiteFrame.Page page = new SiteFrame.Page(
                path, "site-search", look.label("site-search"), null, other -> SitePath.search(other.tag()));
        return frame.write(page, markup -> content(markup, index));
    }

    private void content(Markup markup, String index) {
        LabelWriter labels = look.labels(markup);
        markup.open(
                        "form",
                        "id",
                        "search",
                        "role",
                        "search",
                        "hidden",
                        "hidden",
                        "data-index",
                        SitePath.between(path, index + "x").replaceAll("x$", ""),
                        "data-base",
                        SitePath.between(path, "x").replaceAll("x$", ""),
                        "data-found",
                        look.label("search-found", Map.of("count", GAP)),
                        "data-none",
                        look.label("search-none"),
                        "data-near",
                        look.label("search-near", Map.of("words", GAP)),
                        "data-missing",
                        look.label("search-missing", Map.of("words", GAP)),
                        "data-common",
                        look.label("search-common", Map.of("words", GAP)),
                        "data-more",
                        look.label("search-more"),
                        "data-failed",
                        look.label("search-failed"))
                .line();
        markup.open("p").open("label", "for", "q");
        labels.write("search-words", look.label("search-words"));
        markup.close()
                .open("input", "type", "search", "id", "q", "name", "q", "autocomplete", "off", "spellcheck", "false");
        labels.element("button", "site-search", look.label("site-search"), "type", "submit");
        markup.close().line();
        markup.open("div", "class", ListClass.FILTERS.word()).line();
        select(markup, labels, "year");
        select(markup, labels, "topic");
        select(markup, labels, "office");
        markup.close().line().close().line();
        markup.open("noscript").open("p");
        labels.write("search-script", look.label("search-script"));
        markup.close().close().line();
        markup.open("p", "id", "status", "role", "status", "aria-live", "polite")
                .close()
                .line();
        markup.open("ol", "id", "results", "class", ListClass.EDITIONS.word())
                .close()
                .line();
        String script = SitePath.between(path, SitePath.SEARCH_SCRIPT);
        markup.open("script", "src", script).close().line();
    }

    /** The script calls a topic a tag. */
    private void select(Markup markup, LabelWriter labels, String key) {
        String name = key.equals("topic") ? "tag" : key;
        markup.open("p").open("label", "for", name);
        labels.write("search-" + key, look.label("search-" + key));
        markup.close().text(" ").open("select", "id", name, "name", name);
        markup.element("option", look.label("search-all"), "value", "");
        markup.close().close().line();
    }
}
