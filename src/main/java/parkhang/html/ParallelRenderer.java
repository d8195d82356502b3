package parkhang.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.edition.Edition;
import parkhang.edition.EditionNote;
import parkhang.text.Locales;
import parkhang.text.Resource;
import parkhang.theme.Theme;
import parkhang.theme.ThemedSheet;

/**
 * Renders two editions of an article side by side, unit by unit, as one HTML file that needs no other. Both must be of the same
 * article, with nothing left out of it.
 */
public final class ParallelRenderer {
    private final String styleSheet =
            Resource.text(ParallelRenderer.class, "screen.css") + Resource.text(ParallelRenderer.class, "parallel.css");

    /** An edition in its column. */
    private record Side(
            Edition edition, Embedding embedding, InlineWriter inlines, BodyWriter body, List<RowPiece> pieces) {
        static Side of(Markup page, Edition edition, Embedding embedding) {
            InlineWriter inlines = new InlineWriter(page, edition, embedding);
            return new Side(edition, embedding, inlines, new BodyWriter(page, inlines), RowPiece.of(edition.body()));
        }
    }

    /**
     * The page, which is read on a screen.
     *
     * @throws IllegalArgumentException if the editions are not of one article
     */
    public String screen(Edition first, Edition second, WebFonts fonts) {
        if (first.body().size() != second.body().size() || !first.slug().equals(second.slug())) {
            throw new IllegalArgumentException("not the same article: " + first.slug() + ", " + second.slug());
        }
        Markup body = new Markup();
        rows(body, Side.of(body, first, Embedding.ALONE), Side.of(body, second, Embedding.second(second.locale(), 0)));
        Theme theme = first.look().theme();
        Markup page = HtmlRenderer.document(DocumentKind.PARALLEL, first.locale(), first.rightToLeft(), theme);
        String sheet = ScriptRules.of(
                ThemedSheet.of(styleSheet + PageForm.rules(theme.arrangement()), theme),
                first.locale(),
                body.toString());
        head(page, first, second, sheet + WebFont.rules(fonts.of(body.shown(), theme)));
        return page.raw(body.toString()).close().line().toString();
    }

    private static void head(Markup page, Edition first, Edition second, String sheet) {
        page.open("head").line();
        page.open("meta", "charset", "utf-8").line();
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.open("meta", "name", "color-scheme", "content", "light dark").line();
        String title =
                first.publication().title() + " · " + second.publication().title();
        page.element("title", title).line();
        page.open("style").raw("\n" + sheet).close().line();
        page.close().line();
    }

    private static void rows(Markup page, Side first, Side second) {
        page.open("body", PageClass.PARALLEL).line();
        HtmlRenderer.skip(page, first.edition().furniture().skip(), HtmlRenderer.labels(page, first.edition()));
        page.open("main", "id", PageNames.TEXT).line();
        row(page, PageClass.HEADS, first, second, ParallelRenderer::language);
        row(
                page,
                PageClass.OPENINGS,
                first,
                second,
                (on, side) -> HtmlRenderer.opening(on, side.edition(), side.inlines()));
        for (int i = 0; i < first.pieces().size(); i++) {
            int number = i;
            row(page, PageClass.TEXT, first, second, (on, side) -> side.body()
                    .write(List.of(side.pieces().get(number).block())));
        }
        if (!first.edition().contacts().lines().isEmpty()
                || !second.edition().contacts().lines().isEmpty()) {
            row(
                    page,
                    PageClass.CONTACTS,
                    first,
                    second,
                    (on, side) -> HtmlRenderer.contacts(on, side.edition(), side.embedding()));
        }
        for (String label : labels(first.edition(), second.edition())) {
            row(page, PageClass.NOTE, first, second, (on, side) -> note(on, side, label));
        }
        page.close().line();
        page.open("footer", PageClass.CLOSING).line();
        row(page, PageClass.IMPRINTS, first, second, (on, side) -> new ClosingWriter(
                        on, side.edition().rightToLeft(), HtmlRenderer.labels(on, side.edition()))
                .imprint(side.edition().imprint()));
        page.close().line().close().line();
    }

    private interface Cell {
        void write(Markup page, Side side);
    }

    private static void row(Markup page, PageClass row, Side first, Side second, Cell cell) {
        page.open("div", "class", PageClass.join(PageClass.ROW, row)).line();
        for (Side side : List.of(first, second)) {
            page.open(
                            "div",
                            PageClass.BODY,
                            "lang",
                            side.edition().locale().toLanguageTag(),
                            "dir",
                            side.edition().rightToLeft() ? "rtl" : "ltr")
                    .line();
            cell.write(page, side);
            page.close().line();
        }
        page.close().line();
    }

    private static void language(Markup page, Side side) {
        page.element("p", Locales.ownName(side.edition().locale())).line();
    }

    /** Notes stand in the order in which their own text refers to them, which need not be that of the other one. */
    private static Set<String> labels(Edition first, Edition second) {
        return Stream.of(first, second)
                .flatMap(edition -> edition.notes().stream().map(EditionNote::label))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void note(Markup page, Side side, String label) {
        for (EditionNote note : side.edition().notes()) {
            if (note.label().equals(label)) {
                page.open("ol", "start", String.valueOf(note.number())).line();
                side.body().write(note);
                page.close().line();
            }
        }
    }
}
