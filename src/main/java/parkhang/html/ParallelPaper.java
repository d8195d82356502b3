package parkhang.html;

import parkhang.edition.Edition;
import parkhang.edition.EditionPair;
import parkhang.edition.ReadingOrder;
import parkhang.theme.Theme;

/** Renders two editions as what a PDF of both is made of: side by side, unit by unit. */
public final class ParallelPaper {
    private final Markup page = new Markup();
    private final EditionPair pair;
    private final SideBySide rows;
    private final Embedding second;

    private ParallelPaper(EditionPair pair) {
        this.pair = pair;
        this.rows = new SideBySide(
                page,
                SideBySide.Column.of(pair.first(), PageClass.FIRST),
                SideBySide.Column.of(pair.second(), PageClass.SECOND));
        this.second = Embedding.second(pair.second().locale(), 1);
    }

    /** The document, well-formed. */
    public static String of(EditionPair pair, ReadingOrder order) {
        return new ParallelPaper(pair).document(order);
    }

    private String document(ReadingOrder order) {
        Edition edition = pair.first();
        Theme theme = edition.look().theme();
        Markup document = HtmlRenderer.document(DocumentKind.PARALLEL, edition.locale(), edition.rightToLeft(), theme);
        new Head(document).write(pair);
        page.open("body", PageClass.PARALLEL, PageNames.READING_ORDER, order.word())
                .line();
        body();
        return document.raw(page.toString()).close().line().toString();
    }

    private void body() {
        if (pair.hasOtherOffice()) {
            rows.row(PageClass.HEADS, () -> masthead(pair.first()), () -> masthead(pair.second()));
        } else {
            rows.first(() -> masthead(pair.first()));
        }
        page.open("main").line();
        new ParallelArticle(page, pair, rows, Embedding.ALONE, second).write();
        page.close().line();
        rows.row(
                PageClass.IMPRINTS,
                () -> closing(pair.first(), Embedding.ALONE, true),
                () -> closing(pair.second(), second, pair.hasOtherImprint()));
        page.close().line();
    }

    private void masthead(Edition edition) {
        page.open("header", PageClass.MASTHEAD).line();
        HtmlRenderer.office(page, edition);
        page.close().line();
    }

    private void closing(Edition edition, Embedding embedding, boolean withImprint) {
        ClosingWriter writer =
                new ClosingWriter(page, edition.rightToLeft(), HtmlRenderer.labels(page, edition), embedding);
        page.open("footer", PageClass.CLOSING).line();
        writer.colophon(edition, null);
        if (withImprint) {
            writer.imprint(edition.imprint());
        }
        page.close().line();
    }
}
