package parkhang.html;

import org.jspecify.annotations.Nullable;
import parkhang.volume.Volume;

/** Writes what a volume begins with: in print a cover and a title page, each on a leaf of its own. */
final class VolumeCover {
    private VolumeCover() {}

    static void write(Markup page, Volume volume) {
        page.open("div", PageClass.COVER).line();
        HtmlRenderer.office(page, volume.chapters().get(0));
        line(page, PageClass.COVER_TITLE, volume.title());
        lines(page, volume);
        page.close().line();
        blank(page);
        page.open("div", PageClass.TITLE_PAGE).line();
        title(page, volume);
        new ClosingWriter(page, volume.rightToLeft()).imprint(volume.imprint());
        page.close().line();
        blank(page);
    }

    static void title(Markup page, Volume volume) {
        page.open("header", PageClass.OPENING).line();
        page.element("h1", volume.title(), "id", PageNames.TITLE).line();
        lines(page, volume);
        page.close().line();
    }

    private static void lines(Markup page, Volume volume) {
        line(page, PageClass.SUBTITLE, volume.subtitle());
        line(page, PageClass.DATES, volume.dates());
    }

    private static void line(Markup page, PageClass pageClass, @Nullable String text) {
        if (text != null) {
            page.open("p", pageClass).text(text).close().line();
        }
    }

    /** The back of a leaf. */
    private static void blank(Markup page) {
        page.open("div", PageClass.BLANK).close().line();
    }
}
