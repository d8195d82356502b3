package parkhang.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Picture;
import parkhang.article.Inline;
import parkhang.edition.Edition;

/** The page that a link card, or the cover of an e-book, is a picture of: the office, what the article is, its title and its day. */
public final class CardPage {
    /** The name of what stands last: where it is on the first page, all is. */
    public static final String END = "_end";

    /** From the largest letters of a title to the smallest; card.css has a class for each. */
    public static final int SIZES = 7;

    /** The box that holds a logo, in pixels of the page. */
    private static final double LOGO_WIDTH = 400;

    private static final double LOGO_HEIGHT = 56;

    private CardPage() {}

    /**
     * The whole page.
     *
     * @param title its words, or the first of them
     * @param size of its letters, from 0 to {@link #SIZES} - 1
     */
    public static String of(Edition edition, String title, int size, CardForm form) {
        Markup page = HtmlRenderer.document(
                DocumentKind.CARD,
                edition.locale(),
                edition.rightToLeft(),
                edition.look().theme());
        page.open("head").line();
        page.element("title", edition.publication().title()).close().line();
        page.open("body", "class", CardClass.of(form, edition.look().logo() != null))
                .line();
        office(page, edition);
        page.open("div", "class", CardClass.MIDDLE.word()).open("div").line();
        HtmlRenderer.kicker(page, edition, HtmlRenderer.labels(page, edition));
        if (edition.embargo() != null) {
            page.open("p", PageClass.EMBARGO);
            HtmlRenderer.labels(page, edition)
                    .element("strong", "embargo", edition.embargo())
                    .close()
                    .line();
        }
        Locale other = language(edition);
        page.element(
                "h1",
                title,
                "class",
                CardClass.size(size),
                "lang",
                other == null ? null : other.toLanguageTag(),
                "dir",
                other == null ? null : OwnDirection.of(other, edition.rightToLeft()));
        page.line().close().close().line();
        page.element("p", edition.dateline().text(), "class", PageClass.DATELINE.word(), "id", END);
        return page.line().close().close().line().toString();
    }

    private static void office(Markup page, Edition edition) {
        page.open("header", PageClass.MASTHEAD).line();
        Picture logo = edition.look().logo();
        if (logo != null) {
            double scale = Math.min(LOGO_WIDTH / logo.width(), LOGO_HEIGHT / logo.height());
            page.open(
                    "img",
                    PageClass.LOGO,
                    "src",
                    logo.address(),
                    "alt",
                    edition.logo(),
                    "width",
                    String.valueOf(Math.max(1, Math.round(logo.width() * scale))),
                    "height",
                    String.valueOf(Math.max(1, Math.round(logo.height() * scale))));
        }
        page.open("p", PageClass.OFFICE).name(edition.office(), edition.rightToLeft());
        page.close().line().close().line();
    }

    /** That of a title which is not translated; null where it is the edition's. */
    private static @Nullable Locale language(Edition edition) {
        return edition.title().size() == 1 && edition.title().get(0) instanceof Inline.InLanguage whole
                ? whole.locale()
                : null;
    }
}
