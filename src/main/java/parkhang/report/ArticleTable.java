package parkhang.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    /** A row of each article, in the order of the articles: one that is written in a bundle's language is not in that bundle. */
    private final List<Row> articles;
    /** The same of each bundle, by slug. */
    private final Map<Locale, Map<String, Row>> rows = new HashMap<>();
    /** Whether anybody has said by when an article is to be translated. */
    private final boolean dated;

    /** @param findings how much the checks have found, by the page that shows it; nothing where it is nothing */
    ArticleTable(CoverageReport report, State state, Map<String, Integer> findings) {
        this.report = report;
        this.state = state;
        this.findings = findings;
        NavigableMap<String, Row> all = new TreeMap<>();
        for (OfBundle bundle : report.bundles()) {
            Map<String, Row> own = new HashMap<>();
            bundle.rows().forEach(row -> own.put(row.slug(), row));
            own.forEach(all::putIfAbsent);
            rows.put(bundle.locale(), own);
        }
        this.articles = List.copyOf(all.values());
        this.dated = report.bundles().stream()
                .flatMap(bundle -> bundle.rows().stream())
                .anyMatch(row -> row.by() != null);
    }

    /** How many pages there are beside the index; none where the table stands there. */
    int pages() {
        return rows() <= MOST ? 0 : (rows() + MOST - 1) / MOST;
    }

    /** The whole table on one page, to search and to sort, where the index has but an overview. */
    static final String WHOLE = "articles.html";

    static String fileOf(int number) {
        return "articles-" + number + ".html";
    }

    private int rows() {
        return articles.size();
    }

    /** One page of the table. */
    String page(int number, String archive) {
        int from = (number - 1) * MOST;
        int to = Math.min(number * MOST, rows());
        Markup page = open(from, to, archive);
        page.open("nav", "class", "pages", "aria-label", "Pages").line();
        neighbour(page, number - 1, "← Earlier articles");
        neighbour(page, number + 1, "Later articles →");
        page.close().close().line();
        return ReportPage.closeScripted(page);
    }

    String whole(String archive) {
        return ReportPage.closeScripted(open(0, rows(), archive).close().line());
    }

    private Markup open(int from, int to, String archive) {
        Markup page = ReportPage.openScripted("Articles " + (from + 1) + " to " + to, "");
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
        return page;
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
            page.open("p").element("a", "All articles in one table, to search and to sort", "href", WHOLE);
            page.close().line();
            groups(page);
            for (int number = 1; number <= pages(); number++) {
                group(page, number);
            }
            page.close().close().close().line();
        }
    }

    private void group(Markup page, int number) {
        int from = (number - 1) * MOST;
        int to = Math.min(number * MOST, rows());
        page.open("tr").open("th", "scope", "row");
        page.element(
                "a", articles.get(from).slug() + " … " + articles.get(to - 1).slug(), "href", fileOf(number));
        page.close();
        for (OfBundle bundle : report.bundles()) {
            Coverage sum = articles.subList(from, to).stream()
                    .flatMap(article -> in(bundle, article))
                    .map(Row::coverage)
                    .reduce(Coverage.NONE, Coverage::plus);
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
        ReportScript.writeSearch(page, ".articles tbody tr", "articles");
        head(page);
        for (int i = from; i < to; i++) {
            row(page, i);
        }
        page.close().close().close().line();
    }

    private void groups(Markup page) {
        openTable(page);
        page.element("th", "Articles", "scope", "col");
        report.bundles().forEach(bundle -> page.element("th", bundle.locale().toLanguageTag(), "scope", "col"));
        page.close().close().line().open("tbody").line();
    }

    private void head(Markup page) {
        openTable(page);
        ReportScript.writeHead(page, "Article", "article");
        if (dated) {
            ReportScript.writeHead(page, "Translate by", "by");
        }
        for (OfBundle bundle : report.bundles()) {
            String tag = bundle.locale().toLanguageTag();
            ReportScript.writeHead(page, tag, tag);
        }
        page.close().close().line().open("tbody").line();
    }

    private void openTable(Markup page) {
        page.open("div", "class", "scroll", "role", "region", "aria-labelledby", "table-name", "tabindex", "0")
                .line();
        page.open("table", "class", "articles").line();
        page.element("caption", "Share of words that are " + CoverageBars.orBetter(state), "id", "table-name")
                .line();
        page.open("thead").open("tr");
    }

    private void row(Markup page, int i) {
        Row first = articles.get(i);
        page.open("tr", "class", isLeft(i) ? null : "complete");
        page.open("th", "scope", "row", "data-key", first.title());
        page.element("span", first.title(), "lang", first.source().toLanguageTag(), "dir", "auto")
                .text(" ");
        page.element("code", first.slug()).close();
        LocalDate by = open(i).flatMap(row -> Stream.ofNullable(row.by()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (dated) {
            day(page, by);
        }
        for (OfBundle bundle : report.bundles()) {
            in(bundle, first)
                    .findFirst()
                    .ifPresentOrElse(row -> cell(page, row, bundle.locale(), by), () -> original(page));
        }
        page.close().line();
    }

    /** By when the first of an article's translations is wanted of which something is left. */
    private static void day(Markup page, @Nullable LocalDate day) {
        page.open("td", "data-key", day == null ? "" : day.toString());
        if (day != null) {
            by(page, day);
        }
        page.close();
    }

    /** The script says whether it is over, for a report may be read long after it was made. */
    private static void by(Markup page, LocalDate day) {
        page.element("time", day.toString(), "class", "by", "datetime", day.toString());
    }

    /** An article in the bundles in which something is left to translate. */
    private Stream<Row> open(int i) {
        return report.bundles().stream()
                .flatMap(bundle -> in(bundle, articles.get(i)))
                .filter(row -> !row.coverage().isComplete(state));
    }

    /** An article's row in a bundle; none where it is written in that language. */
    private Stream<Row> in(OfBundle bundle, Row article) {
        return Stream.ofNullable(rows.getOrDefault(bundle.locale(), Map.of()).get(article.slug()));
    }

    /** Whether there is something left to do for an article. */
    private boolean isLeft(int i) {
        return report.bundles().stream().anyMatch(bundle -> in(bundle, articles.get(i))
                .anyMatch(row -> !row.coverage().isComplete(state)
                        || !row.broken().isEmpty()
                        || findings.containsKey(ArticlePage.fileOf(bundle.locale(), row.slug()))));
    }

    /** Of the language that an article is written in: it sorts with what is complete. */
    private static void original(Markup page) {
        page.open("td", "class", "done", "data-key", "100").text("original");
        page.close();
    }

    /** @param first the first day of the article's translations; its own is named where that is another one */
    private void cell(Markup page, Row row, Locale locale, @Nullable LocalDate first) {
        LocalDate later = Objects.equals(row.by(), first) || row.coverage().isComplete(state) ? null : row.by();
        String file = ArticlePage.fileOf(locale, row.slug());
        page.open(
                "td",
                "class",
                style(row.coverage()),
                "data-key",
                "" + row.coverage().percent(state));
        page.element("a", row.coverage().percent(state) + "%", "href", file);
        remarks(
                page,
                row.coverage(),
                findings.getOrDefault(file, 0),
                !row.broken().isEmpty());
        if (later != null) {
            page.text(" ").open("small").text("by ");
            by(page, later);
            page.close();
        }
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
