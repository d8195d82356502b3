package parkhang.pdf.pageend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds where the pages of an article's editions end, from what each of them needs, and from what layouts show of that. */
public final class PagePlan {
    private final List<PageNeeds> needs;
    private final List<Shown> shown;
    private List<PageFilling.Filled> filled;

    /** @param needs of each edition, which have the same tables */
    public PagePlan(List<PageNeeds> needs) {
        this.needs = List.copyOf(needs);
        this.shown = IntStream.range(0, needs.get(0).flows().size())
                .mapToObj(flow -> new Shown(flow == 0))
                .toList();
        this.filled = fill();
    }

    /** The text, and behind it the tables. */
    private List<PageFilling.Filled> fill() {
        return IntStream.range(0, shown.size())
                .mapToObj(flow -> PageFilling.fill(
                        needs.stream().map(one -> one.flows().get(flow)).toList(), shown.get(flow)))
                .toList();
    }

    /**
     * Compares the pages with layouts of all editions.
     *
     * @param observed of each edition, its text and behind it its tables
     * @return whether they are as they were planned; else there is another plan
     */
    public boolean holds(List<List<Observed>> observed) {
        boolean holds = true;
        for (int flow = 0; flow < filled.size(); flow++) {
            int index = flow;
            holds &= filled.get(flow)
                    .holds(observed.stream().map(one -> one.get(index)).toList(), shown.get(flow));
        }
        filled = holds ? filled : fill();
        return holds;
    }

    /** The pages as they are planned. */
    public PageEnds ends() {
        PageNeeds any = needs.get(0);
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
        Map<String, Integer> turned = new HashMap<>();
        any.tables().forEach(table -> turned.put(table.name(), filled.get(0).lastPage(table.before())));
        return new PageEnds(
                any.notesAtEnd(),
                turned,
                starts,
                joined,
                spans,
                pages(),
                filled.stream().mapToInt(PageFilling.Filled::count).sum());
    }

    /** Turned tables follow the page on which the text comes to them. */
    private Map<String, Integer> pages() {
        List<PageNeeds.Table> tables = needs.get(0).tables();
        PageFilling.Filled text = filled.get(0);
        List<Integer> before =
                tables.stream().map(table -> text.lastPage(table.before())).toList();
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
