package parkhang.site.page;

import java.net.URI;
import java.util.Map;
import parkhang.html.Markup;
import parkhang.site.edition.SiteEdition;

/** A page at an address that an article had before, which leads on. */
public final class MovedPage {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; font-src data:; base-uri 'none'; form-action 'none'";

    private MovedPage() {}

    /**
     * The page.
     *
     * @param path of it, from the site's root
     */
    public static String of(PageContext site, SiteLook look, SiteEdition edition, String path) {
        String target = edition.path();
        String way = SitePath.between(path, target);
        Markup markup = HtmlHead.document(look);
        markup.open("head").line();
        HtmlHead.begin(markup, edition.title(), POLICY);
        markup.open("meta", "http-equiv", "refresh", "content", "0; url=" + way).line();
        markup.open("meta", "name", "robots", "content", "noindex").line();
        URI address = site.address(target);
        HtmlHead.link(markup, "canonical", address == null ? way : address.toString());
        HtmlHead.link(markup, "stylesheet", SitePath.between(path, SitePath.sheet(look.tag())));
        markup.close().line().open("body").line();
        markup.open("main", "id", "_text", "class", ListClass.LIST.word()).line();
        look.labels(markup)
                .element("h1", "site-moved", look.label("site-moved", Map.of("title", edition.title())))
                .line();
        markup.open("p")
                .open("a", "href", way)
                .name(edition.title(), look.rightToLeft())
                .close()
                .close()
                .line();
        return markup.close().line().close().line().close().line().toString();
    }
}
