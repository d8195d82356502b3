package parkhang.report;

import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import parkhang.html.Markup;
import parkhang.translation.Coverage;
import parkhang.translation.Coverage.Count;
import parkhang.translation.Stage;
import parkhang.translation.State;

/** Writes coverage as bars, and below them the same in figures: nobody needs to see the bars. */
final class CoverageBars {
    private final Markup page;
    private final Coverage coverage;

    private CoverageBars(Markup page, Coverage coverage) {
        this.page = page;
        this.coverage = coverage;
    }

    /** @param caption what is counted, for those who do not see where the table stands */
    static void write(Markup page, Coverage coverage, String caption) {
        CoverageBars bars = new CoverageBars(page, coverage);
        page.open("div", "class", "bars", "aria-hidden", "true").line();
        bars.bar("units", Count::units);
        bars.bar("words", Count::words);
        page.close().line();
        bars.table(caption);
    }

    private void bar(String name, ToIntFunction<Count> size) {
        page.element("span", name).open("span", "class", "bar");
        for (Stage stage : Stage.BEST_FIRST) {
            part(stage.word(), size.applyAsInt(coverage.at(stage)));
        }
        page.close().line();
        int inherited = size.applyAsInt(coverage.allInherited());
        if (inherited > 0) {
            page.element("span", "").open("span", "class", "bar thin");
            part("inherited", inherited);
            part("own", size.applyAsInt(coverage.total()) - inherited);
            page.close().line();
        }
    }

    private void part(String style, int size) {
        if (size > 0) {
            page.element("span", "", "class", style, "style", "flex-grow:" + size);
        }
    }

    private void table(String caption) {
        page.open("table", "class", "figures").line();
        page.element("caption", caption, "class", "spoken").line();
        page.open("thead").open("tr");
        page.element("td", "");
        page.element("th", "Units", "scope", "col").element("th", "Words", "scope", "col");
        page.close().close().line().open("tbody").line();
        for (Stage stage : Stage.BEST_FIRST) {
            row(stage.word(), stage.word(), coverage.at(stage));
        }
        row(null, "all", coverage.total());
        for (Map.Entry<Locale, Count> from : coverage.inherited().entrySet()) {
            row("inherited", "inherited from " + from.getKey().toLanguageTag(), from.getValue());
        }
        page.close().close().line();
    }

    private void row(@org.jspecify.annotations.Nullable String swatch, String name, Count count) {
        page.open("tr", "class", count.units() == 0 ? "zero" : null).open("th", "scope", "row");
        page.element("span", "", "class", swatch == null ? "swatch" : "swatch " + swatch)
                .text(name)
                .close();
        page.element("td", number(count.units())).element("td", number(count.words()));
        page.close().line();
    }

    /** What the bars count as done. */
    static String orBetter(State state) {
        return state == State.FINAL ? state.word() : state.word() + " or better";
    }

    /** With a thin no-break space between thousands (ISO 80000-1, 7.3.1). */
    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202F');
    }
}
