package parkhang.html;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.edition.Edition;
import parkhang.theme.Theme;
import parkhang.volume.Volume;

/**
 * Writes what is in two languages: in rows of two columns, which a style sheet lays out as tables, and which are none; or as wide as
 * both columns, one below the other. All that is of a language is in an element of its class.
 */
final class SideBySide {
    private final Markup page;
    private final Column first;
    private final Column second;

    SideBySide(Markup page, Column first, Column second) {
        this.page = page;
        this.first = first;
        this.second = second;
    }

    /**
     * A language.
     *
     * @param form the classes of a root that is in it; null where it has none
     * @param address where what is in it is published; null where nowhere
     */
    record Column(
            PageClass language, Locale locale, boolean rightToLeft, @Nullable String form, @Nullable URI address) {
        static Column of(Edition edition, PageClass language) {
            return new Column(
                    language,
                    edition.locale(),
                    edition.rightToLeft(),
                    form(DocumentKind.PARALLEL, edition.look().theme()),
                    edition.publication().address());
        }

        static Column of(Volume volume, PageClass language) {
            return new Column(
                    language,
                    volume.locale(),
                    volume.rightToLeft(),
                    form(DocumentKind.PARALLEL_VOLUME, volume.look().theme()),
                    volume.address());
        }

        private static @Nullable String form(DocumentKind kind, Theme theme) {
            return PageForm.classes(kind, theme.arrangement());
        }
    }

    /** A row of two cells. */
    void row(PageClass kind, Runnable one, Runnable other) {
        page.open("div", "class", PageClass.join(PageClass.ROW, kind)).line();
        page.open("div", PageClass.PAIR).line();
        part(first, PageClass.COLUMN, one);
        part(second, PageClass.COLUMN, other);
        page.close().line().close().line();
    }

    /** What is in the first language, as wide as both columns. */
    void first(Runnable whole) {
        part(first, PageClass.ACROSS, whole);
    }

    /** The same in the second. */
    void second(Runnable whole) {
        part(second, PageClass.ACROSS, whole);
    }

    private void part(Column column, PageClass form, Runnable content) {
        String classes = PageClass.join(form, column.language());
        page.open(
                        "div",
                        "class",
                        column.form() == null ? classes : classes + " " + column.form(),
                        "lang",
                        column.locale().toLanguageTag(),
                        "dir",
                        column.rightToLeft() ? "rtl" : "ltr",
                        PageNames.ADDRESS,
                        column.address() == null ? null : column.address().toString())
                .line();
        content.run();
        page.close().line();
    }
}
