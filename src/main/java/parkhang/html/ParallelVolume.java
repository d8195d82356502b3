package parkhang.html;

import java.util.Set;
import java.util.stream.Collectors;
import parkhang.edition.Edition;
import parkhang.edition.EditionPair;
import parkhang.edition.ReadingOrder;
import parkhang.volume.PlaceName;
import parkhang.volume.Volume;
import parkhang.volume.VolumePair;

/**
 * Renders two volumes as what a PDF of both is made of: each chapter as {@link ParallelArticle} writes it, contents and index in two
 * columns. Titles of volume and parts are the same in both and stand there once, as does what else both have alike on cover and title page.
 */
public final class ParallelVolume {
    private static final String HEADING = "h1";
    private static final String SECOND_HEADING = "h2";

    private final Markup page = new Markup();
    private final VolumePair pair;
    private final Volume first;
    private final Volume second;
    private final SideBySide rows;

    private ParallelVolume(VolumePair pair) {
        this.pair = pair;
        this.first = pair.first();
        this.second = pair.second();
        this.rows = new SideBySide(
                page, SideBySide.Column.of(first, PageClass.FIRST), SideBySide.Column.of(second, PageClass.SECOND));
    }

    /** The document, well-formed. */
    public static String of(VolumePair pair, ReadingOrder order) {
        return new ParallelVolume(pair).document(order);
    }

    private String document(ReadingOrder order) {
        Markup document = HtmlRenderer.document(
                DocumentKind.PARALLEL_VOLUME,
                first.locale(),
                first.rightToLeft(),
                first.look().theme());
        new Head(document).write(pair);
        page.open("body", PageClass.PARALLEL, PageNames.READING_ORDER, order.word())
                .line();
        cover();
        titlePage();
        page.open("main").line();
        contents();
        parts();
        index();
        page.close().line();
        rows.row(
                PageClass.IMPRINTS,
                () -> colophon(first, HEADING, ""),
                () -> colophon(second, SECOND_HEADING, pair.side()));
        page.close().line();
        return document.raw(page.toString()).close().line().toString();
    }

    private void cover() {
        rows.first(() -> VolumeRenderer.firstPage(page, first));
        rows.second(() -> {
            page.open("div", PageClass.COVER).line();
            if (pair.own(Volume::office) != null) {
                HtmlRenderer.office(page, second.chapters().get(0));
            }
            dates();
            page.close().line();
        });
        VolumeRenderer.blank(page);
    }

    private void titlePage() {
        page.open("div", PageClass.LEAF).line();
        rows.first(() -> {
            page.open("div", PageClass.TITLE_PAGE).line();
            VolumeRenderer.title(page, first);
            page.close().line();
        });
        rows.second(() -> {
            page.open("div", PageClass.TITLE_PAGE).line();
            page.open("header", PageClass.OPENING).line();
            dates();
            page.close().line().close().line();
        });
        row(PageClass.TITLE_PAGE, () -> VolumeRenderer.imprint(page, first), () -> {
            if (pair.hasOtherImprint()) {
                VolumeRenderer.imprint(page, second);
            }
        });
        page.close().line();
        VolumeRenderer.blank(page);
    }

    /** Where the second language writes them otherwise than the first. */
    private void dates() {
        String own = pair.own(Volume::dates);
        if (own != null) {
            page.open("p", PageClass.DATES).text(own).close().line();
        }
    }

    private void contents() {
        ContentsWriter one = new ContentsWriter(page, true);
        ContentsWriter other = new ContentsWriter(page, true, pair.side());
        page.open("div", PageClass.LEAF).line();
        row(PageClass.CONTENTS, () -> one.heading(first, HEADING), () -> other.heading(second, SECOND_HEADING));
        int number = 0;
        for (int i = 0; i < first.parts().size(); i++) {
            String place = PlaceName.ofPart(i + 1);
            String title = first.parts().get(i).title();
            if (title != null) {
                row(
                        PageClass.CONTENTS,
                        () -> partEntry(() -> one.partTitle(title, place, first.rightToLeft())),
                        () -> {});
            }
            for (EditionPair chapter : pair.chapters(i)) {
                int next = ++number;
                row(
                        PageClass.CONTENTS,
                        () -> list(() -> one.chapter(chapter.first(), next, first.rightToLeft())),
                        () -> list(() -> other.chapter(chapter.second(), next, second.rightToLeft())));
            }
        }
        page.close().line();
    }

    private void partEntry(Runnable title) {
        list(() -> {
            page.open("li", PageClass.PART_ENTRY).line();
            title.run();
            page.close().line();
        });
    }

    private void list(Runnable items) {
        page.open("ol").line();
        items.run();
        page.close().line();
    }

    private void parts() {
        Set<String> slugs = first.chapters().stream().map(Edition::slug).collect(Collectors.toSet());
        for (int i = 0; i < first.parts().size(); i++) {
            String title = first.parts().get(i).title();
            if (title != null) {
                part(i, title);
            }
            pair.chapters(i).forEach(chapter -> chapter(chapter, slugs));
        }
    }

    private void part(int index, String title) {
        page.open("div", PageClass.LEAF).line();
        rows.first(() -> {
            page.open("div", PageClass.PART).line();
            page.open(HEADING, "id", PlaceName.ofPart(index + 1))
                    .name(title, first.rightToLeft())
                    .close()
                    .line();
            page.close().line();
        });
        page.close().line();
    }

    private void chapter(EditionPair chapter, Set<String> slugs) {
        String slug = chapter.first().slug();
        page.open("div", PageClass.CHAPTER, "id", slug).line();
        page.open("div", "id", pair.side() + slug).line();
        new ParallelArticle(
                        page,
                        chapter,
                        rows,
                        new Embedding("", slug, slugs, 0),
                        new Embedding(pair.side(), slug, slugs, 1))
                .write();
        page.close().line().close().line();
    }

    private void index() {
        if (first.index().isEmpty() && second.index().isEmpty()) {
            return;
        }
        IndexWriter one = new IndexWriter(page, true);
        IndexWriter other = new IndexWriter(page, true, pair.side());
        page.open("div", PageClass.LEAF).line();
        row(
                PageClass.INDEX,
                unlessEmpty(first, () -> one.heading(first, HEADING)),
                unlessEmpty(second, () -> other.heading(second, SECOND_HEADING)));
        row(PageClass.INDEX, () -> one.groups(first, "h2"), () -> other.groups(second, "h3"));
        page.close().line();
    }

    private static Runnable unlessEmpty(Volume volume, Runnable heading) {
        return volume.index().isEmpty() ? () -> {} : heading;
    }

    /** A row of cells that are each of a part of the book. */
    private void row(PageClass kind, Runnable one, Runnable other) {
        rows.row(kind, () -> in(kind, one), () -> in(kind, other));
    }

    private void in(PageClass kind, Runnable content) {
        page.open("div", kind).line();
        content.run();
        page.close().line();
    }

    private void colophon(Volume volume, String heading, String side) {
        page.open("footer", PageClass.CLOSING).line();
        VolumeRenderer.colophon(page, volume, heading, side + PageNames.COLOPHON);
        page.close().line();
    }
}
