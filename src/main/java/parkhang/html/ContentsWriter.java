package parkhang.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.edition.Edition;
import parkhang.volume.PlaceName;
import parkhang.volume.Volume;

/** Writes a volume's table of contents. */
final class ContentsWriter {
    private final Markup page;
    private final boolean printed;
    private final String side;

    /** @param printed whether each entry has its page's number */
    ContentsWriter(Markup page, boolean printed) {
        this(page, printed, "");
    }

    /** @param side what the names of the places begin with that it leads to */
    ContentsWriter(Markup page, boolean printed, String side) {
        this.page = page;
        this.printed = printed;
        this.side = side;
    }

    /** @param heading the element of its heading */
    void write(Volume volume, String heading) {
        page.open("section", PageClass.CONTENTS, "role", "doc-toc", "aria-labelledby", PageNames.CONTENTS)
                .line();
        heading(volume, heading);
        page.open("ol").line();
        int number = 0;
        for (int i = 0; i < volume.parts().size(); i++) {
            Volume.Part part = volume.parts().get(i);
            if (part.title() != null) {
                part(part.title(), PlaceName.ofPart(i + 1), volume.rightToLeft());
            }
            for (Edition chapter : part.chapters()) {
                chapter(chapter, ++number, volume.rightToLeft());
            }
            if (part.title() != null) {
                page.close().line().close().line();
            }
        }
        page.close().line().close().line();
    }

    void heading(Volume volume, String heading) {
        VolumeRenderer.labels(page, volume)
                .element(heading, "contents", volume.words().contents(), "id", side + PageNames.CONTENTS)
                .line();
    }

    /** Leaves the list of its chapters open. */
    private void part(String title, String place, boolean rightToLeft) {
        page.open("li", PageClass.PART_ENTRY).line();
        partTitle(title, place, rightToLeft);
        page.open("ol").line();
    }

    /** What stands in a part's entry besides its chapters. */
    void partTitle(String title, String place, boolean rightToLeft) {
        page.open("p", PageClass.ENTRY)
                .element("a", title, "href", "#" + side + place, "dir", OwnDirection.of(title, rightToLeft))
                .close()
                .line();
        number(place);
    }

    /** @param number counted from 1 */
    void chapter(Edition chapter, int number, boolean rightToLeft) {
        Locale language = language(chapter);
        page.open("li", "value", printed ? null : String.valueOf(number)).line();
        page.open("p", PageClass.ENTRY_DATE);
        page.element(
                "time",
                chapter.dateline().text(),
                "datetime",
                chapter.dateline().date().toString());
        page.close().line();
        page.open("p", PageClass.ENTRY)
                .element(
                        "a",
                        PlainText.of(chapter.title()),
                        "href",
                        "#" + side + PlaceName.ofChapter(chapter),
                        "lang",
                        language == null ? null : language.toLanguageTag(),
                        "dir",
                        language == null ? null : OwnDirection.of(language, rightToLeft))
                .close()
                .line();
        number(PlaceName.ofChapter(chapter));
        page.close().line();
    }

    /** What is not translated keeps its language. */
    private static @Nullable Locale language(Edition chapter) {
        return chapter.title().size() == 1 && chapter.title().get(0) instanceof Inline.InLanguage whole
                ? whole.locale()
                : null;
    }

    private void number(String place) {
        if (printed) {
            page.open("p", PageClass.ENTRY_PAGE, PageNames.PAGES, side + place)
                    .close()
                    .line();
        }
    }
}
