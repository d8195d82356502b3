package parkhang.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.gate.TagTree.Part;

/** The tags lead from page to page, and back only from one cell of a row to the next. */
class ReachedPageTest {
    private static final Part ROW = new Part(1, "TR", null);
    private static final Part OTHER = new Part(2, "TR", null);
    private static final Part TEXT = new Part(3, "P", null);

    private final ReachedPage reached = new ReachedPage();
    private final List<Integer> before = new ArrayList<>();

    private void read(Part part, int... pages) {
        for (int page : pages) {
            before.add(reached.before(part));
            reached.reach(page);
        }
    }

    private static Part cell(int number, Part row) {
        return new Part(number, "TD", row);
    }

    @Test
    void eachCellMayBeginWhereItsRowDoes() {
        read(TEXT, 1);
        read(cell(11, ROW), 1, 2, 3);
        read(cell(12, ROW), 1, 2);
        read(new Part(14, "P", cell(13, ROW)), 2);
        assertEquals(List.of(0, 1, 1, 2, 1, 1, 1), before);
    }

    @Test
    void whatIsBehindARowStandsBehindItsLongestCell() {
        read(cell(11, ROW), 1, 2, 3);
        read(cell(12, ROW), 1);
        read(cell(21, OTHER), 3, 4);
        read(cell(22, OTHER), 3);
        read(TEXT, 5);
        assertEquals(List.of(0, 1, 2, 1, 3, 3, 3, 4), before);
    }

    /** Within a cell, and from row to row, nothing leads back. */
    @Test
    void withinACellTheOrderIsKept() {
        read(cell(11, ROW), 2, 1);
        assertEquals(List.of(0, 2), before);
    }

    @Test
    void longCellsBesideOneAnotherAreWhole(@TempDir Path root) throws Exception {
        String cell = "He was seen in the town in the spring. ".repeat(60);
        String table = "| A | B |\n|---|---|\n| " + cell + " | " + cell + " |\n| " + cell + " | short |\n";
        assertEquals(List.of(), GoodEdition.of(table, root).found());
    }

    /** A wide table follows the page of a picture that went over, though no text stands on that yet. */
    @ParameterizedTest
    @ValueSource(ints = {24, 26, 28, 30, 32, 34, 36, 38})
    void tableBehindAPictureIsWhole(int lines, @TempDir Path root) throws Exception {
        String row = "| Area |" + " 1,234,567 |".repeat(12) + "\n";
        String table = row + "|---|" + "--:|".repeat(12) + "\n" + row.repeat(3);
        String text = "A line.\n\n".repeat(lines - 3) + "![Dot](dot.png){width=30%}\n\n" + table + "\n\nThe end.\n";
        assertEquals(List.of(), GoodEdition.of(text, root).found());
    }
}
