package parkhang.html;

import org.jspecify.annotations.Nullable;
import parkhang.volume.Volume;

/** Writes what a volume begins with: in print a cover and a title page, each on a leaf of its own. */
final class VolumeCover {
    private VolumeCover() {}

    static void write(Markup page, Volume volume) {
        page.open("div", "class", "cover").line();
        HtmlRenderer.office(page, volume.chapters().get(0));
        page.element("p", volume.title(), "class", "cover-title").line();
        lines(page, volume);
        page.close().line();
        blank(page);
        page.open("div", "class", "title-page").line();
        title(page, volume);
        new ClosingWriter(page, volume.rightToLeft()).imprint(volume.imprint());
        page.close().line();
        blank(page);
    }

    static void title(Markup page, Volume volume) {
        page.open("header", "class", "opening").line();
        page.element("h1", volume.title(), "id", "_title").line();
        lines(page, volume);
        page.close().line();
    }

    private static void lines(Markup page, Volume volume) {
        line(page, "subtitle", volume.subtitle());
        line(page, "dates", volume.dates());
    }

    private static void line(Markup page, String style, @Nullable String text) {
        if (text != null) {
            page.element("p", text, "class", style).line();
        }
    }

    /** The back of a leaf. */
    private static void blank(Markup page) {
        page.open("div", "class", "blank").close().line();
    }
}
