package parkhang.site.page;

import parkhang.html.DocumentKind;
import parkhang.html.HtmlRenderer;
import parkhang.html.Markup;

/** How each page of a site begins. */
final class HtmlHead {
    private HtmlHead() {}

    /** A page in a locale, to be closed behind its head and its body. */
    static Markup document(SiteLook look) {
        return HtmlRenderer.document(
                DocumentKind.LIST,
                look.locale(),
                look.rightToLeft(),
                look.bundle().look().theme());
    }

    /** What stands first in a head that is open. */
    static void begin(Markup markup, String title, String policy) {
        markup.open("meta", "charset", "utf-8").line();
        markup.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        markup.open("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        markup.element("title", title).line();
        markup.open("meta", "name", "color-scheme", "content", "light dark").line();
    }

    static void link(Markup markup, String relation, String address) {
        markup.open("link", "rel", relation, "href", address).line();
    }
}
