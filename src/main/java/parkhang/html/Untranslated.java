package parkhang.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Runs;

/** Marks a block that holds several runs, all of them in the source's language, so that one bar stands beside the whole. */
final class Untranslated {
    private Untranslated() {}

    /** The class of such a block; null where something in it is translated, or nothing is to be. */
    static @Nullable PageClass mark(Block block) {
        List<List<Inline>> runs = Runs.of(List.of(block)).stream()
                .filter(run -> !run.stream().allMatch(Untranslated::isNoText))
                .toList();
        return !runs.isEmpty() && runs.stream().allMatch(Untranslated::isIn) ? PageClass.UNTRANSLATED : null;
    }

    /** The same of a table, which says as well that it is translated in part: its rows have bars of their own then. */
    static @Nullable PageClass markTable(Block.Table table) {
        PageClass whole = mark(table);
        return whole == null && Runs.of(List.of(table)).stream().anyMatch(Untranslated::isIn) ? PageClass.HALF : whole;
    }

    /** The class of a row with a cell that is not translated. */
    static @Nullable PageClass markRow(Block.Row row) {
        return row.cells().stream().anyMatch(cell -> isIn(cell.text())) ? PageClass.BARRED : null;
    }

    private static boolean isIn(List<Inline> run) {
        return run.size() == 1 && run.get(0) instanceof Inline.InLanguage whole && whole.untranslated();
    }

    /** Nobody translates code, and a picture's description is not seen. */
    private static boolean isNoText(Inline inline) {
        return inline instanceof Inline.Code || inline instanceof Inline.Image;
    }
}
