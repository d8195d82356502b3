package parkhang.html;

import java.util.Set;
import java.util.stream.Collectors;
import parkhang.edition.Edition;
import parkhang.text.Resource;
import parkhang.theme.Theme;
import parkhang.theme.ThemedSheet;
import parkhang.volume.PlaceName;
import parkhang.volume.Volume;

/**
 * Renders a volume: as one HTML file that needs no other, or as what its PDF is made of. The two differ in the cover, and in the
 * numbers of pages, which only the layout knows: it fills the elements that name in {@code data-pages} what is to be found there.
 */
public final class VolumeRenderer {
    private final String styleSheet =
            Resource.text(VolumeRenderer.class, "screen.css") + Resource.text(VolumeRenderer.class, "volume.css");

    /** The page that is read on a screen, with the fonts that a reader's machine may lack. */
    public String screen(Volume volume, WebFonts fonts) {
        Markup body = new Markup();
        body.open("body", PageClass.BOUND).line();
        HtmlRenderer.skip(body, volume.words().skip(), labels(body, volume));
        opening(body, volume);
        Markup text = text(body, volume, false);
        Theme theme = volume.look().theme();
        String themed = ScriptRules.of(
                ThemedSheet.of(styleSheet + PageForm.rules(theme.arrangement()), theme),
                volume.locale(),
                text.toString());
        String sheet =
                themed + HtmlRenderer.lines(volume.locale(), fonts) + WebFont.rules(fonts.of(text.shown(), theme));
        return page(volume, sheet, text);
    }

    /**
     * What the PDF is made of: one document, so that its chapters are set as editions are, by the same sheet and looks. Each
     * chapter's title is of the first level, so nothing of an article changes its own.
     */
    public String paper(Volume volume) {
        Markup body = new Markup();
        body.open("body").line();
        cover(body, volume);
        return page(volume, "", text(body, volume, true));
    }

    private static String page(Volume volume, String sheet, Markup body) {
        Markup page = HtmlRenderer.document(
                DocumentKind.VOLUME,
                volume.locale(),
                volume.rightToLeft(),
                volume.look().theme());
        Head.write(page, volume, sheet);
        return page.raw(body.toString()).close().line().toString();
    }

    private static void opening(Markup page, Volume volume) {
        page.open("header", PageClass.MASTHEAD).line();
        HtmlRenderer.office(page, volume.chapters().get(0));
        page.close().line();
    }

    /** What a printed volume begins with: a cover and a title page, each on a leaf of its own. */
    private static void cover(Markup page, Volume volume) {
        firstPage(page, volume);
        blank(page);
        page.open("div", PageClass.TITLE_PAGE).line();
        title(page, volume);
        imprint(page, volume);
        page.close().line();
        blank(page);
    }

    static void firstPage(Markup page, Volume volume) {
        page.open("div", PageClass.COVER).line();
        HtmlRenderer.office(page, volume.chapters().get(0));
        name(page, PageClass.COVER_TITLE, volume.title(), volume);
        lines(page, volume);
        page.close().line();
    }

    static void imprint(Markup page, Volume volume) {
        new ClosingWriter(page, volume.rightToLeft(), labels(page, volume)).imprint(volume.imprint());
    }

    static void title(Markup page, Volume volume) {
        page.open("header", PageClass.OPENING).line();
        page.open("h1", "id", PageNames.TITLE)
                .name(volume.title(), volume.rightToLeft())
                .close()
                .line();
        lines(page, volume);
        page.close().line();
    }

    private static void lines(Markup page, Volume volume) {
        if (volume.subtitle() != null) {
            name(page, PageClass.SUBTITLE, volume.subtitle(), volume);
        }
        page.open("p", PageClass.DATES).text(volume.dates()).close().line();
    }

    static void name(Markup page, PageClass pageClass, String name, Volume volume) {
        page.open("p", pageClass).name(name, volume.rightToLeft()).close().line();
    }

    /** The back of a leaf. */
    static void blank(Markup page) {
        page.open("div", PageClass.BLANK).close().line();
    }

    private static Markup text(Markup page, Volume volume, boolean printed) {
        page.open("main", "id", PageNames.TEXT).line();
        if (!printed) {
            title(page, volume);
        }
        new ContentsWriter(page, printed).write(volume, heading(printed));
        Set<String> slugs = volume.chapters().stream().map(Edition::slug).collect(Collectors.toSet());
        for (int i = 0; i < volume.parts().size(); i++) {
            part(page, volume, i, slugs, printed);
        }
        new IndexWriter(page, printed).write(volume, heading(printed));
        page.close().line();
        closing(page, volume, printed);
        return page.close().line();
    }

    /** A page on a screen has one heading of the first level. */
    private static String heading(boolean printed) {
        return printed ? "h1" : "h2";
    }

    private static void part(Markup page, Volume volume, int index, Set<String> slugs, boolean printed) {
        Volume.Part part = volume.parts().get(index);
        if (part.title() == null) {
            part.chapters().forEach(chapter -> chapter(page, chapter, slugs, printed ? 0 : 1));
            return;
        }
        page.open("section", PageClass.PART).line();
        page.open(heading(printed), "id", PlaceName.ofPart(index + 1))
                .name(part.title(), volume.rightToLeft())
                .close()
                .line();
        page.open("div", PageClass.CHAPTERS).line();
        part.chapters().forEach(chapter -> chapter(page, chapter, slugs, printed ? 0 : 2));
        page.close().line().close().line();
    }

    private static void chapter(Markup page, Edition chapter, Set<String> slugs, int deeper) {
        page.open("article", PageClass.CHAPTER, "id", chapter.slug()).line();
        HtmlRenderer.article(page, chapter, new Embedding("", chapter.slug(), slugs, deeper));
        page.close().line();
    }

    static LabelWriter labels(Markup page, Volume volume) {
        return new LabelWriter(page, volume.rightToLeft(), volume.words().foreign());
    }

    /** The imprint closes the page; a book has it on its title page. */
    private static void closing(Markup page, Volume volume, boolean printed) {
        page.open("footer", PageClass.CLOSING).line();
        colophon(page, volume, heading(printed), PageNames.COLOPHON);
        if (!printed) {
            imprint(page, volume);
        }
        page.close().line();
    }

    /** @param heading the element of its heading, whose name is given too */
    static void colophon(Markup page, Volume volume, String heading, String name) {
        page.open("section", PageClass.COLOPHON, "aria-labelledby", name).line();
        labels(page, volume)
                .element(heading, "volume-colophon", volume.words().colophon(), "id", name)
                .line();
        new ClosingWriter(page, volume.rightToLeft(), labels(page, volume)).list(volume.colophon());
        page.close().line();
    }
}
