package parkhang.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.diagnostic.Diagnostics;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.markup.TurnedTable;
import parkhang.pdf.page.PageSetup;
import parkhang.pdf.pageend.Observed;
import parkhang.pdf.pageend.PageEnds;
import parkhang.pdf.pageend.PageNeeds;
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

    /** Those of them that only other languages have, and their names. */
    private final Map<TurnedTable, String> blanks = new HashMap<>();

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

    /** Takes tables out of a text that has not been laid out yet; where it lacks one, its pages are left empty. */
    void takeFrom(Document text, PageEnds ends) {
        Map<String, Element> there = new HashMap<>();
        Dom.all(text, "table").stream().filter(TurnedTable::canBe).forEach(table -> there.put(name(table), table));
        ends.turned().forEach((name, turned) -> {
            Element table = there.get(name);
            TurnedTable taken = table == null ? TurnedTable.blank(text, turned.pages()) : TurnedTable.takeOut(table);
            tables.add(taken);
            if (table == null) {
                blanks.put(taken, name);
            }
        });
    }

    private String name(TurnedTable table) {
        String blank = blanks.get(table);
        return blank == null ? name(Dom.all(table.block(), "table").get(0)) : blank;
    }

    /** The id of its first cell that has one: the same in every language. */
    private static String name(Element table) {
        return Dom.all(table).stream()
                .map(part -> part.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The edition of a text and all tables that were taken from it; a table for which even a turned page is too narrow is named. */
    LaidOutEdition with(LaidOutDocument text, Diagnostics found) {
        return LaidOutEdition.of(text, laidOut(text, found));
    }

    /** The same where it is told which page of the text each table is behind. */
    LaidOutEdition with(LaidOutDocument text, PageEnds ends, Diagnostics found) {
        int pages = text.root().getLayer().getPages().size();
        return LaidOutEdition.of(
                text,
                laidOut(text, found),
                table -> Math.min(
                                ends.turned()
                                        .getOrDefault(name(table), PageEnds.Turned.UNKNOWN)
                                        .behind(),
                                pages)
                        - 1);
    }

    private List<LaidOutEdition.Table> laidOut(LaidOutDocument text, Diagnostics found) {
        List<LaidOutEdition.Table> laidOut = new ArrayList<>();
        for (TurnedTable table : tables) {
            LaidOutDocument layout = layOut(table, text, found);
            laidOut.add(new LaidOutEdition.Table(table, layout));
            layout.breaker()
                    .tooWideTables()
                    .forEach((element, most) -> TooWideTables.report(element, most, places, found));
        }
        return laidOut;
    }

    /** What the tables need on pages that end where those of others do. */
    List<PageNeeds.Table> needs(LaidOutDocument text) {
        Document document = text.engine().getDocument();
        List<PageNeeds.Table> needs = new ArrayList<>();
        for (TurnedTable table : tables) {
            if (blanks.containsKey(table)) {
                continue;
            }
            try (LaidOutDocument layout = table.alone(
                    () -> engine.layOut(document, setup.endless(), text.pen(), places.file(), new Diagnostics()))) {
                needs.add(new PageNeeds.Table(
                        name(table),
                        PageNeeds.before(table, document.getDocumentElement()),
                        PageNeeds.Flow.of(layout, table.block(), setup.geometry())));
            }
        }
        return needs;
    }

    /** Lets their pages end where they were told. */
    void end(PageEnds ends) {
        tables.forEach(table -> ends.applyTo(table.block()));
    }

    /** The pages of tables that were told where they end. */
    static List<Observed> observed(List<LaidOutEdition.Table> tables, PageEnds ends) {
        return tables.stream()
                .map(table -> Observed.of(table.layout(), table.table().block(), ends))
                .toList();
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
