package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import parkhang.diagnostic.Diagnostics;
import parkhang.pdf.markup.Captions;
import parkhang.pdf.markup.XhtmlReader;
import parkhang.pdf.pagination.LaidOutDocument;

/** Tables as they are laid out, with columns that we chose and that the engine did not. */
class TableColumnsTest {
    private static final LayoutEngine ENGINE = new LayoutEngine(Samples.FONTS);

    private static final String LONG = "Police officers visited villages and collected samples of blood. ".repeat(6);

    /** In the engine's dots: it measures word by word, and each in whole ones. */
    private static final int ROUNDING = 12;

    /** As wide: one at a line's end takes no room. */
    private static final int SPACE = 60;

    private static LaidOutDocument layOut(String language, String... rows) {
        StringBuilder table = new StringBuilder();
        for (String row : rows) {
            table.append("<tr><td>" + row.replace("|", "</td><td>") + "</td></tr>");
        }
        String direction = language.equals("ar") ? "rtl" : "ltr";
        Document edition = new XhtmlReader()
                .read("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language + "\" dir=\"" + direction
                        + "\"><head><title>Tables</title></head><body><div class=\"body\"><table><tbody>" + table
                        + "</tbody></table></div></body></html>");
        Captions.place(edition);
        return ENGINE.layOut(edition, Samples.A4, Samples.PLACE, new Diagnostics());
    }

    private static List<TableCellBox> cells(Box box) {
        List<TableCellBox> cells = new ArrayList<>();
        if (box instanceof TableCellBox cell) {
            cells.add(cell);
        }
        box.getChildren().forEach(child -> cells.addAll(cells(child)));
        return cells;
    }

    /** The lines of a cell, as they came out. */
    private static List<String> lines(Box cell) {
        List<String> lines = new ArrayList<>();
        for (Box child : cell.getChildren()) {
            if (child instanceof LineBox line) {
                StringBuilder text = new StringBuilder();
                line.getChildren().forEach(inline -> collect((InlineLayoutBox) inline, text));
                lines.add(text.toString());
            }
        }
        return lines;
    }

    private static void collect(InlineLayoutBox box, StringBuilder text) {
        for (Object child : box.getInlineChildren()) {
            if (child instanceof InlineText part) {
                text.append(part.getSubstring());
            } else if (child instanceof InlineLayoutBox inline) {
                collect(inline, text);
            }
        }
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.strip().split("\\s+")));
    }

    /** Words that stand on no line as a whole, and are not divided by a hyphen either. */
    private static Set<String> torn(LaidOutDocument layout, String... rows) {
        Set<String> torn = new HashSet<>();
        for (String row : rows) {
            torn.addAll(words(row.replace('|', ' ').replaceAll("<[^>]*>", "")));
        }
        for (TableCellBox cell : cells(layout.root())) {
            torn.removeAll(words(String.join(" ", lines(cell)).replace("\u00AD ", "")));
        }
        return torn;
    }

    @Test
    void noWordIsTornForATextBesideIt() {
        List<String[]> tables = List.of(
                new String[] {
                    "Term|Meaning|Where", "Responsibilities and counterintelligence of all|" + LONG + "|Vienna"
                },
                new String[] {"A|B|C|D", "1 May 2023|" + LONG + "|Chamdo prefecture and all around it|" + LONG},
                new String[] {"Where|2016|2017|2018|2019|Remarks", "Lhasa|38,604|78,586|67,760|16,116|" + LONG},
                new String[] {
                    "<b>Responsibi</b>lities of more than one|" + LONG + LONG, "<code>what_it_is()</code>|" + LONG
                });
        for (String[] rows : tables) {
            try (LaidOutDocument layout = layOut("en", rows)) {
                assertEquals(Set.of(), torn(layout, rows));
                for (TableCellBox cell : cells(layout.root())) {
                    for (Box line : cell.getChildren()) {
                        assertTrue(
                                line.getContentWidth() <= cell.getContentWidth() + SPACE,
                                () -> lines(cell) + ": " + line.getContentWidth() + " in " + cell.getContentWidth());
                    }
                }
            }
        }
    }

    /** A table of short texts is as wide as they are, and the engine's own measure is another proof of how wide that is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en:Year|Samples of blood;2019|1,200;In <b>bo</b>ld, of 2020|920,000",
                "de:Straße|Größe;AVATAR, fflüssig|30",
                "bo:ལོ|གྲངས;ལྷ་ས་དང་|1,200",
                "ar:السنة|العينات;قالت الشرطة|2019",
                "ja:年|検体の数;二〇一九|1,200"
            })
    void aNarrowTableIsAsWideAsItsTexts(String table) {
        String[] parts = table.split(":", 2);
        try (LaidOutDocument layout = layOut(parts[0], parts[1].split(";"))) {
            LayoutContext context = layout.engine().getSharedContext().newLayoutContextInstance();
            Map<Integer, Integer> widest = new HashMap<>();
            List<TableCellBox> cells = cells(layout.root());
            for (TableCellBox cell : cells) {
                assertEquals(1, lines(cell).size());
                cell.calcMinMaxWidth(context);
                widest.merge(cell.getCol(), cell.getMaxWidth(), Math::max);
            }
            assertEquals(2, widest.size());
            for (TableCellBox cell : cells) {
                assertEquals(widest.getOrDefault(cell.getCol(), 0), cell.getWidth(), ROUNDING, () -> lines(cell)
                        .toString());
            }
        }
    }

    @Test
    void aTableOfLongTextsIsAsWideAsThePage() {
        try (LaidOutDocument layout = layOut("en", "Some text of more than twenty letters|" + LONG)) {
            List<TableCellBox> cells = cells(layout.root());
            int measure = cells.get(0).getTable().getContainingBlock().getContentWidth();
            assertEquals(measure, cells.stream().mapToInt(Box::getWidth).sum(), ROUNDING);
        }
    }

    @Test
    void aCellOverTwoColumnsIsAsWideAsTheyAre() {
        String over = "Samples, by year";
        try (LaidOutDocument layout = layOut("en", "Place</td><td colspan=\"2\">" + over, "Lhasa|1|2")) {
            List<TableCellBox> cells = cells(layout.root());
            assertEquals(List.of(over), lines(cells.get(1)));
            assertEquals(
                    cells.get(1).getWidth(),
                    cells.get(3).getWidth() + cells.get(4).getWidth());
        }
    }
}
