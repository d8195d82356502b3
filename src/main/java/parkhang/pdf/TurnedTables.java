package parkhang.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.diagnostic.Diagnostics;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.markup.TurnedTable;
import parkhang.pdf.page.PageSetup;
import parkhang.pdf.pagination.FigureHoles;
import parkhang.pdf.pagination.LaidOutDocument;
import parkhang.pdf.pagination.LaidOutEdition;
import parkhang.pdf.pagination.RowStarts;
import parkhang.pdf.pagination.SecondLook;

/** The tables of one edition that are laid out on turned pages: upright, they would tear figures, dates or words. */
final class TurnedTables {
    /** Of one table; as with a text, each but the last mends something. */
    private static final int MOST_LOOKS = 3;

    private final LayoutEngine engine;
    private final PageSetup setup;
    private final FaultPlaces places;
    private final List<TurnedTable> tables = new ArrayList<>();

    /** @param setup of the edition's upright pages */
    TurnedTables(LayoutEngine engine, PageSetup setup, FaultPlaces places) {
        this.engine = engine;
        this.setup = setup.turned();
        this.places = places;
    }

    /** Whether tables of a text were taken out of it because they need more room, so that it wants to be laid out again. */
    boolean takeFrom(LaidOutDocument text) {
        Map<Element, Integer> tooWide = text.breaker().tooWideTables();
        if (tooWide.isEmpty()) {
            return false;
        }
        List<Element> wide = Dom.all(text.engine().getDocument(), "table").stream()
                .filter(table -> tooWide.containsKey(table) && TurnedTable.canBe(table))
                .toList();
        wide.forEach(table -> tables.add(TurnedTable.takeOut(table)));
        return !wide.isEmpty();
    }

    /** The edition of a text and all tables that were taken from it; a table for which even a turned page is too narrow is named. */
    LaidOutEdition with(LaidOutDocument text, Diagnostics found) {
        List<LaidOutEdition.Table> laidOut = new ArrayList<>();
        for (TurnedTable table : tables) {
            LaidOutDocument layout = layOut(table, text, found);
            laidOut.add(new LaidOutEdition.Table(table, layout));
            layout.breaker()
                    .tooWideTables()
                    .forEach((element, most) -> TooWideTables.report(element, most, places, found));
        }
        return LaidOutEdition.of(text, laidOut);
    }

    private LaidOutDocument layOut(TurnedTable table, LaidOutDocument text, Diagnostics found) {
        Document document = text.engine().getDocument();
        for (int look = 1; ; look++) {
            LaidOutDocument layout =
                    table.alone(() -> engine.layOut(document, setup, text.pen(), places.file(), found));
            if (look == MOST_LOOKS
                    || !table.alone(() -> SecondLook.mend(
                            layout, engine.breaks(document), new FigureHoles(), new RowStarts(), () -> 0))) {
                return layout;
            }
            layout.close();
        }
    }
}
