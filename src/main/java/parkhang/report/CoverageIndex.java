package parkhang.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import parkhang.html.Markup;
import parkhang.localization.CoverageReport;
import parkhang.localization.CoverageReport.OfBundle;
import parkhang.text.Locales;
import parkhang.translation.State;

/** The report's first page: how far each office has come, and the way to every article. */
final class CoverageIndex {
    private final CoverageReport report;
    private final State state;
    private final Markup page;

    private CoverageIndex(CoverageReport report, State state, Markup page) {
        this.report = report;
        this.state = state;
        this.page = page;
    }

    /** @param offices the name of each locale's office */
    static String of(
            String archive, CoverageReport report, State state, Map<Locale, String> offices, ArticleTable articles) {
        Markup page = ReportPage.openScripted("Coverage of " + archive, "");
        new CoverageIndex(report, state, page).write(archive, offices, articles);
        return ReportPage.closeScripted(page);
    }

    private void write(String archive, Map<Locale, String> offices, ArticleTable articles) {
        page.open("header").line();
        page.element("p", "Coverage", "class", "kicker").line();
        page.element("h1", archive, "lang", report.source().toLanguageTag()).line();
        page.element(
                        "p",
                        "How much of each article is " + CoverageBars.orBetter(state)
                                + ", in units and in words of the source.")
                .line()
                .close()
                .line();
        page.open("main", "id", "content").line();
        unread();
        page.open("section", "aria-labelledby", "offices").line();
        page.element("h2", "Offices", "id", "offices")
                .line()
                .open("div", "class", "offices")
                .line();
        report.bundles().forEach(bundle -> office(bundle, offices.getOrDefault(bundle.locale(), archive)));
        page.close().close().line();
        page.open("section", "aria-labelledby", "articles").line();
        page.element("h2", "Articles", "id", "articles").line();
        articles.writeOverview(page);
        page.close().close().line();
    }

    private void office(OfBundle bundle, String office) {
        String tag = bundle.locale().toLanguageTag();
        page.open("section", "class", "office", "aria-labelledby", "office-" + tag)
                .line();
        page.open("h3", "id", "office-" + tag);
        page.element("span", office, "lang", tag, "dir", Locales.isRightToLeft(bundle.locale()) ? "rtl" : null);
        page.close().line();
        page.open("p")
                .text(Locales.nameIn(bundle.locale(), Locale.ENGLISH) + " · ")
                .element("code", tag)
                .close()
                .line();
        page.open("p", "class", "share");
        page.element("strong", bundle.total().percent(state) + "%").text(" of words " + CoverageBars.orBetter(state));
        page.close().line();
        broken(bundle.broken());
        CoverageBars.write(page, bundle.total(), "Coverage of " + tag);
        page.close().line();
    }

    private void broken(List<String> files) {
        if (!files.isEmpty()) {
            page.open("div", "class", "warning").line();
            page.element("p", "Not read, and counted as missing:")
                    .line()
                    .open("ul")
                    .line();
            files.forEach(file -> page.open("li").element("code", file).close().line());
            page.close().close().line();
        }
    }

    private void unread() {
        if (!report.unread().isEmpty()) {
            page.open("section", "class", "warning", "aria-labelledby", "unread")
                    .line();
            page.element("h2", "Articles that could not be read", "id", "unread")
                    .line();
            page.element("p", "They are not counted. parkhang check says what is wrong with them.")
                    .line();
            page.open("ul").line();
            report.unread()
                    .forEach(file ->
                            page.open("li").element("code", file).close().line());
            page.close().close().line();
        }
    }
}
