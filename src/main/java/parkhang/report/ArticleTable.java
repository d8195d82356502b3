package parkhang.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.html.Markup;
import parkhang.localization.CoverageReport;
import parkhang.localization.CoverageReport.OfBundle;
import parkhang.localization.CoverageReport.Row;
import parkhang.translation.Coverage;
import parkhang.translation.Stage;
import parkhang.translation.State;

/** Writes articles against bundles. More than a browser scrolls with ease go onto several pages. */
final class ArticleTable {
    /** Rows of a page; each is about 500 bytes with four bundles. */
    private static final int MOST = 250;

    private final CoverageReport report;
    private final State state;
    private final Map<String, Integer> findings;

    /** @param findings how much the checks have found, by the page that shows it; nothing where it is nothing */
    ArticleTable(CoverageReport report, State state, Map<String, Integer> findings) {
        this.report = report;
        this.state = state;
        this.findings = findings;
    }

    /** How many pages there are beside the index; none where the table stands there. */
    int pages() {
        return rows() <= MOST ? 0 : (rows() + MOST - 1) / MOST;
    }

    static String fileOf(int number) {
        return "articles-" + number + ".html";
    }

    private int rows() {
        return report.bundles().isEmpty() ? 0 : report.bundles().get(0).rows().size();
    }

    /** One page of the table. */
    String page(int number, String archive) {
        int from = (number - 1) * MOST;
        int to = Math.min(number * MOST, rows());
        Markup page = ReportPage.open("Articles " + (from + 1) + " to " + to, ReportPage.COVERAGE);
        page.open("header").line().open("nav", "aria-label", "Way back").open("p");
        page.element("a", "Coverage of " + archive, "href", "index.html")
                .close()
                .close()
                .line();
        page.element("h1", "Articles " + (from + 1) + " to " + to)
                .line()
                .close()
                .line();
        page.open("main", "id", "content").line();
        write(page, from, to);
        page.open("nav", "class", "pages", "aria-label", "Pages").line();
        neighbour(page, number - 1, "← Earlier articles");
        neighbour(page, number + 1, "Later articles →");
        page.close().close().line();
        return ReportPage.close(page);
    }

    private void neighbour(Markup page, int number, String text) {
        if (number >= 1 && number <= pages()) {
            page.element("a", text, "href", fileOf(number)).line();
        }
    }

    /** The whole table, or one row for each page of it. */
    void writeOverview(Markup page) {
        if (report.bundles().isEmpty()) {
            page.element("p", "There is no bundle to report on.").line();
        } else if (pages() == 0) {
            write(page, 0, rows());
        } else {
            head(page, "Articles");
            for (int number = 1; number <= pages(); number++) {
                group(page, number);
            }
            page.close().close().close().line();
        }
    }

    private void group(Markup page, int number) {
        int from = (number - 1) * MOST;
        int to = Math.min(number * MOST, rows());
        List<Row> names = report.bundles().get(0).rows();
        page.open("tr").open("th", "scope", "row");
        page.element("a", names.get(from).slug() + " … " + names.get(to - 1).slug(), "href", fileOf(number));
        page.close();
        for (OfBundle bundle : report.bundles()) {
            Coverage sum =
                    bundle.rows().subList(from, to).stream().map(Row::coverage).reduce(Coverage.NONE, Coverage::plus);
            page.open("td", "class", style(sum)).text(sum.percent(state) + "%");
            remarks(page, sum, 0, false);
            page.close();
        }
        page.close().line();
    }

    private void write(Markup page, int from, int to) {
        page.open("p", "class", "filter").open("label");
        page.open("input", "type", "checkbox", "id", "open").text(" only articles with something left to do");
        page.close().close().line();
        head(page, "Article");
        for (int i = from; i < to; i++) {
            row(page, i);
        }
        page.close().close().close().line();
    }

    private void head(Markup page, String first) {
        page.open("div", "class", "scroll", "role", "region", "aria-labelledby", "table-name", "tabindex", "0")
                .line();
        page.open("table", "class", "articles").line();
        page.element("caption", "Share of words that are " + CoverageBars.orBetter(state), "id", "table-name")
                .line();
        page.open("thead").open("tr").element("th", first, "scope", "col");
        for (OfBundle bundle : report.bundles()) {
            page.element("th", bundle.locale().toLanguageTag(), "scope", "col");
        }
        page.close().close().line().open("tbody").line();
    }

    private void row(Markup page, int i) {
        Row first = report.bundles().get(0).rows().get(i);
        page.open("tr", "class", isLeft(i) ? null : "complete").open("th", "scope", "row");
        page.element("span", first.title(), "lang", report.source().toLanguageTag());
        page.element("code", first.slug()).close();
        report.bundles().forEach(bundle -> cell(page, bundle.rows().get(i), bundle.locale()));
        page.close().line();
    }

    /** Whether there is something left to do for an article. */
    private boolean isLeft(int i) {
        return report.bundles().stream().anyMatch(bundle -> {
            Row row = bundle.rows().get(i);
            return !row.coverage().isComplete(state)
                    || !row.broken().isEmpty()
                    || findings.containsKey(ArticlePage.fileOf(bundle.locale(), row.slug()));
        });
    }

    private void cell(Markup page, Row row, Locale locale) {
        String file = ArticlePage.fileOf(locale, row.slug());
        page.open("td", "class", style(row.coverage()));
        page.element("a", row.coverage().percent(state) + "%", "href", file);
        remarks(
                page,
                row.coverage(),
                findings.getOrDefault(file, 0),
                !row.broken().isEmpty());
        page.close();
    }

    /** What a share alone does not say. */
    private static void remarks(Markup page, Coverage coverage, int findings, boolean broken) {
        List<String> remarks = new ArrayList<>();
        if (broken) {
            remarks.add("not read");
        }
        for (Stage stage : List.of(Stage.UNCONFIRMED, Stage.STALE, Stage.SUGGESTED)) {
            int units = coverage.at(stage).units();
            if (units > 0) {
                remarks.add(CoverageBars.number(units) + " " + stage.word());
            }
        }
        if (findings > 0) {
            remarks.add(findings + (findings == 1 ? " finding" : " findings"));
        }
        if (!remarks.isEmpty()) {
            page.text(" ").element("small", String.join(", ", remarks));
        }
    }

    private @Nullable String style(Coverage coverage) {
        if (coverage.isComplete(state)) {
            return "done";
        }
        return coverage.atLeast(state).units() == 0 ? "none" : null;
    }
}
