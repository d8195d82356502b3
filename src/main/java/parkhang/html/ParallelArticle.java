package parkhang.html;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.PlainText;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.EditionNote;
import parkhang.edition.EditionPair;

/**
 * Writes two editions of an article side by side, unit by unit, from their titles to their notes. What can't be set in a column is as
 * wide as both, and stands one below the other. The second language's headings are a level lower, for a document has one title.
 */
final class ParallelArticle {
    private final Markup page;
    private final EditionPair pair;
    private final SideBySide rows;
    private final Side first;
    private final Side second;

    ParallelArticle(Markup page, EditionPair pair, SideBySide rows, Embedding first, Embedding second) {
        this.page = page;
        this.pair = pair;
        this.rows = rows;
        this.first = Side.of(page, pair.first(), first, rows::first);
        this.second = Side.of(page, pair.second(), second, rows::second);
    }

    /**
     * An edition in its column.
     *
     * @param across writes what is as wide as both columns
     */
    private record Side(
            Edition edition, Embedding embedding, InlineWriter inlines, BodyWriter body, Consumer<Runnable> across) {
        static Side of(Markup page, Edition edition, Embedding embedding, Consumer<Runnable> across) {
            InlineWriter inlines = new InlineWriter(page, edition, embedding);
            return new Side(edition, embedding, inlines, new BodyWriter(page, inlines), across);
        }
    }

    private interface Cell {
        void write(Side side);
    }

    void write() {
        row(PageClass.OPENINGS, this::opening, this::opening);
        text();
        Cell contacts = side -> HtmlRenderer.contacts(page, side.edition(), side.embedding());
        if (hasContacts(pair.first()) || hasContacts(pair.second())) {
            row(PageClass.CONTACTS, contacts, contacts);
        }
        notes();
    }

    private void opening(Side side) {
        HtmlRenderer.opening(page, side.edition(), side.inlines());
    }

    private static boolean hasContacts(Edition edition) {
        return !edition.contacts().lines().isEmpty();
    }

    /** The blocks of both, each beside the one of the same place: of either something may have been left out. */
    private void text() {
        List<RowPiece> left = RowPiece.of(pair.first().body());
        List<RowPiece> right = RowPiece.of(pair.second().body());
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            int order = i == left.size() ? 1 : j == right.size() ? -1 : order(left.get(i), right.get(j));
            RowPiece one = order > 0 ? null : left.get(i++);
            RowPiece other = order < 0 ? null : right.get(j++);
            block(one, other);
        }
    }

    private static int order(RowPiece one, RowPiece other) {
        int lines = Integer.compare(one.place().line(), other.place().line());
        return lines == 0 ? Integer.compare(one.place().column(), other.place().column()) : lines;
    }

    private void block(@Nullable RowPiece one, @Nullable RowPiece other) {
        Block left = one == null ? null : one.block();
        Block right = other == null ? null : other.block();
        Block any = left == null ? right : left;
        if (left instanceof Block.Figure shown && right instanceof Block.Figure described) {
            figure(shown, described);
        } else if (any instanceof Block.ThematicBreak) {
            across(left == null ? second : first, side -> body(side, any, null));
        } else if (any instanceof Block.Table || any instanceof Block.Code || any instanceof Block.Figure) {
            across(first, left);
            across(second, right);
        } else {
            Integer last = one == null ? null : one.last();
            Integer otherLast = other == null ? null : other.last();
            row(PageClass.TEXT, side -> body(side, left, last), side -> body(side, right, otherLast));
        }
    }

    private void across(Side side, @Nullable Block block) {
        if (block != null) {
            across(side, one -> body(one, block, null));
        }
    }

    private void body(Side side, @Nullable Block block, @Nullable Integer last) {
        page.open("div", PageClass.BODY, PageNames.LAST, last == null ? null : last.toString())
                .line();
        if (block != null) {
            side.body().write(List.of(block));
        }
        page.close().line();
    }

    /** A picture is shown once. What it shows is said in either language: with the second caption, or else behind the first words. */
    private void figure(Block.Figure shown, Block.Figure described) {
        boolean isCaptioned = described.caption() != null || described.credit() != null;
        page.open("div", PageClass.WHOLE).line();
        across(first, side -> body(side, isCaptioned ? shown : describedTwice(shown, described), null));
        if (isCaptioned) {
            across(second, side -> {
                page.open("div", PageClass.BODY).line();
                side.body().describe(described);
                page.close().line();
            });
        }
        page.close().line();
    }

    private static Block.Figure describedTwice(Block.Figure shown, Block.Figure described) {
        Inline.Image image = shown.image();
        String words = PlainText.of(image.description().text());
        String others = PlainText.of(described.image().description().text());
        if (others.equals(words)) {
            return shown;
        }
        Place place = image.description().place();
        Line both = new Line(place, List.of(new Inline.Text(place, words + " / " + others)));
        return new Block.Figure(
                shown.place(),
                new Inline.Image(image.place(), image.address(), both, image.size()),
                shown.caption(),
                shown.credit());
    }

    /** A note stands beside the same one, as far as each language's order of first references lets it. */
    private void notes() {
        List<EditionNote> left = pair.first().notes();
        List<EditionNote> right = pair.second().notes();
        if (left.isEmpty() && right.isEmpty()) {
            return;
        }
        row(PageClass.NOTE, side -> notesHeading(side), side -> notesHeading(side));
        NoteRows.of(left, right).forEach(same -> notes(same.left(), same.right()));
    }

    private void notes(@Nullable EditionNote one, @Nullable EditionNote other) {
        row(PageClass.NOTE, side -> note(side, one), side -> note(side, other));
    }

    private void notesHeading(Side side) {
        if (!side.edition().notes().isEmpty()) {
            page.open("div", PageClass.NOTES).line();
            HtmlRenderer.labels(page, side.edition())
                    .element(
                            side.embedding().heading(2),
                            "notes",
                            side.edition().furniture().notes(),
                            "id",
                            side.embedding().id(PageNames.NOTES));
            page.line().close().line();
        }
    }

    private void note(Side side, @Nullable EditionNote note) {
        if (note != null) {
            List<EditionNote> notes = side.edition().notes();
            page.open("div", PageClass.NOTES, PageNames.LAST, String.valueOf(notes.size()))
                    .line();
            page.open("ol", "start", String.valueOf(note.number())).line();
            side.body().write(note);
            page.close().line().close().line();
        }
    }

    private void row(PageClass kind, Cell one, Cell other) {
        rows.row(kind, () -> one.write(first), () -> other.write(second));
    }

    private static void across(Side side, Cell cell) {
        side.across().accept(() -> cell.write(side));
    }
}
