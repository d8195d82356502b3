package parkhang.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.PlainText;

/** Writes a table inside a region that scrolls where the screen is too narrow for it. */
final class TableWriter {
    private final Markup page;
    private final InlineWriter inlines;

    TableWriter(Markup page, InlineWriter inlines) {
        this.page = page;
        this.inlines = inlines;
    }

    void write(Block.Table table) {
        PageClass mark = Untranslated.markTable(table);
        String caption =
                table.caption() == null ? null : PlainText.of(table.caption().text());
        // A region must have a name; without one the table scrolls all the same.
        page.open(
                        "div",
                        "class",
                        PageClass.joinAny(PageClass.TABLE, mark),
                        "role",
                        caption == null ? null : "region",
                        "aria-label",
                        caption,
                        "tabindex",
                        "0")
                .line();
        page.open("table").line();
        if (table.caption() != null) {
            inlines.run(
                    "caption",
                    null,
                    inlines.anchor(table.caption().place()),
                    table.caption().text());
        }
        // What heads nothing is all that the table has: a reader of a PDF looks for it there (ISO 14289-1, 7.5).
        rows(table.body().isEmpty() ? "tbody" : "thead", "th", table.head(), mark);
        rows("tbody", "td", table.body(), mark);
        page.close().line().close().line();
    }

    private void rows(String group, String cell, List<Block.Row> rows, @Nullable PageClass mark) {
        if (rows.isEmpty()) {
            return;
        }
        page.open(group).line();
        for (Block.Row row : rows) {
            page.open("tr", "class", mark == PageClass.HALF ? PageClass.joinAny(Untranslated.markRow(row)) : null)
                    .line();
            row.cells().forEach(c -> cell(cell, c));
            page.close().line();
        }
        page.close().line();
    }

    private void cell(String element, Block.Cell cell) {
        page.open(
                element,
                "scope",
                element.equals("th") ? "col" : null,
                "class",
                alignment(cell.alignment()),
                "id",
                inlines.anchor(cell.place()));
        inlines.write(cell.text());
        page.close().line();
    }

    private static @Nullable String alignment(Block.Alignment alignment) {
        return switch (alignment) {
            case START -> null;
            case CENTER -> PageClass.CENTER.word();
            case END -> PageClass.END.word();
        };
    }
}
