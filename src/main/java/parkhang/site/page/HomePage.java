package parkhang.site.page;

import parkhang.html.Markup;
import parkhang.html.PageClass;
import parkhang.text.Locales;

/** The page that leads to each language. */
public final class HomePage {
    private HomePage() {}

    /**
     * The page, in the language and the look of one of them.
     *
     * @param usual whose
     */
    public static String of(PageContext site, SiteLook usual, ShownText shown) {
        Markup markup = HtmlHead.document(usual);
        markup.open("head").line();
        HtmlHead.begin(markup, site.title(), SiteFrame.POLICY);
        if (site.base() != null) {
            HtmlHead.link(markup, "canonical", site.base().toString());
        }
        HtmlHead.link(markup, "icon", usual.icon());
        HtmlHead.link(markup, "stylesheet", SitePath.sheet(usual.tag()));
        markup.close().line().open("body").line();
        markup.open("header", PageClass.MASTHEAD).line();
        markup.element("h1", site.title()).line().close().line();
        markup.open("main", "id", "_text").line();
        markup.open("ul", "class", ListClass.HOME.word()).line();
        for (SiteLook look : site.looks()) {
            markup.open("li", "lang", look.tag(), "dir", look.rightToLeft() ? "rtl" : "ltr");
            markup.open("a", "href", SitePath.index(look.tag(), 1), "hreflang", look.tag());
            markup.element("b", Locales.ownName(look.locale())).close();
            markup.open("span", PageClass.DETAIL)
                    .name(look.office(), look.rightToLeft())
                    .close();
            markup.close().line();
        }
        markup.close().line().close().line();
        shown.add(markup.shown());
        return markup.close().line().close().line().toString();
    }
}
