package parkhang.pdf.pageend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds where the pages of an article's editions end, from what each of them needs, and from what layouts show of that. */
public final class PagePlan {
    private final List<PageNeeds> needs;
    private final List<String> tables;
    private final List<Shown> shown;
    private List<PageFilling.Filled> filled;

    /** @param needs of each edition; one may lack a table */
    public PagePlan(List<PageNeeds> needs) {
        this.needs = List.copyOf(needs);
        this.tables = PageNeeds.tables(needs);
        this.shown = IntStream.rangeClosed(0, tables.size())
                .mapToObj(flow -> new Shown(flow == 0))
                .toList();
        this.filled = fill();
    }

    /** The text, and behind it the tables. */
    private List<PageFilling.Filled> fill() {
        return IntStream.range(0, shown.size())
                .mapToObj(flow -> PageFilling.fill(
                        needs.stream().flatMap(one -> flow(one, flow).stream()).toList(), shown.get(flow)))
                .toList();
    }

    /** The text, or one of the tables behind it; empty where the edition lacks that. */
    private Optional<PageNeeds.Flow> flow(PageNeeds edition, int flow) {
        return flow == 0
                ? Optional.of(edition.text())
                : edition.table(tables.get(flow - 1)).map(PageNeeds.Table::flow);
    }

    /**
     * Compares the pages with layouts of all editions.
     *
     * @param observed of each edition, its text and behind it all tables, with empty pages for those that it lacks
     * @return whether they are as they were planned; else there is another plan
     */
    public boolean holds(List<List<Observed>> observed) {
        boolean holds = true;
        for (int flow = 0; flow < filled.size(); flow++) {
            int index = flow;
            List<Observed> layouts = IntStream.range(0, needs.size())
                    .filter(edition -> flow(needs.get(edition), index).isPresent())
                    .mapToObj(edition -> observed.get(edition).get(index))
                    .toList();
            holds &= filled.get(flow).holds(layouts, shown.get(flow));
        }
        filled = holds ? filled : fill();
        return holds;
    }

    /** The pages as they are planned. */
    public PageEnds ends() {
        Map<String, Integer> starts = new HashMap<>();
        Map<String, Integer> spans = new HashMap<>();
        Set<String> joined = new HashSet<>();
        for (PageFilling.Filled flow : filled) {
            flow.starts().forEach(start -> starts.put(start.name(), start.page()));
            flow.starts().stream()
                    .filter(start -> start.span() > 1)
                    .forEach(start -> spans.put(start.name(), start.span()));
            flow.starts().stream().filter(PageFilling.Start::isJoined).forEach(start -> joined.add(start.name()));
        }
        starts.remove("");
        Map<String, PageEnds.Turned> turned = new LinkedHashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            turned.put(
                    tables.get(i),
                    new PageEnds.Turned(before(tables.get(i)), filled.get(i + 1).count()));
        }
        return new PageEnds(
                needs.get(0).notesAtEnd(),
                turned,
                starts,
                joined,
                spans,
                pages(),
                filled.stream().mapToInt(PageFilling.Filled::count).sum());
    }

    /** The page of the text that a table is behind; what stands before it in one edition another may lack. */
    private int before(String table) {
        return needs.stream()
                .flatMap(one -> one.table(table).stream())
                .mapToInt(found -> filled.get(0).lastPage(found.before()))
                .max()
                .orElse(1);
    }

    /** Turned tables follow the page on which the text comes to them. */
    private Map<String, Integer> pages() {
        PageFilling.Filled text = filled.get(0);
        List<Integer> before = tables.stream().map(this::before).toList();
        Map<String, Integer> pages = new HashMap<>();
        text.places().forEach((name, page) -> pages.put(name, page + tablePages(before, page, 0)));
        for (int i = 0; i < tables.size(); i++) {
            int behind = before.get(i) + tablePages(before, before.get(i), i);
            filled.get(i + 1).places().forEach((name, page) -> pages.put(name, behind + page));
        }
        return pages;
    }

    /** How many pages those tables have that follow a page of the text before this one, and those before one that follow this. */
    private int tablePages(List<Integer> before, int page, int table) {
        int pages = 0;
        for (int i = 0; i < before.size(); i++) {
            boolean isBefore = before.get(i) < page || (before.get(i) == page && i < table);
            pages += isBefore ? filled.get(i + 1).count() : 0;
        }
        return pages;
    }
}
