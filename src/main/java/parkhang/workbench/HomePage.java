package parkhang.workbench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import parkhang.diagnostic.Severity;
import parkhang.html.Markup;
import parkhang.text.Dates;
import parkhang.workbench.live.Glance;
import parkhang.workbench.live.Overview;
import parkhang.workbench.live.Overview.Line;
import parkhang.workbench.page.ArticleHeader;
import parkhang.workbench.page.ArticleHeader.View;
import parkhang.workbench.page.FindingList;
import parkhang.workbench.page.Frame;
import parkhang.workbench.page.Words;

/** The archive at a glance: its articles by date, how far each language of them has come, and what is wrong. */
final class HomePage {
    /** Articles on one page. */
    private static final int LINES = Glance.SOME;

    private final Words words;
    private final FindingList findings;
    private final Markup page;

    private HomePage(Words words, FindingList findings, Markup page) {
        this.words = words;
        this.findings = findings;
        this.page = page;
    }

    /**
     * A page of it.
     *
     * @param number of the page, from 1 on
     * @param isRead whether the articles were read, so that the overview has all of them
     */
    static String of(
            String title,
            Overview overview,
            boolean isRead,
            int number,
            Words words,
            FindingList findings,
            String key) {
        Frame frame = Frame.open(words, title, "/?page=" + number, key);
        HomePage home = new HomePage(words, findings, frame.page());
        frame.page().element("h1", title).line();
        frame.main("overview");
        home.write(overview, isRead, number);
        return frame.close();
    }

    /** The articles on a page. */
    static List<Line> seen(Overview overview, int number) {
        return overview.byDate().stream()
                .skip((number - 1L) * LINES)
                .limit(LINES)
                .toList();
    }

    private void write(Overview overview, boolean isRead, int number) {
        List<Line> lines = overview.byDate();
        List<Line> seen = seen(overview, number);
        page.open("p", "id", "count", "data-part", "");
        if (isRead) {
            page.text(words.of("count", Map.of("count", lines.size())));
        }
        if (!seen.stream().allMatch(Line::checked) || !isRead) {
            page.text(" " + words.of(isRead ? "checking" : "counting"));
        } else if (!overview.checked()) {
            page.text(" " + words.of("checked-page"));
        }
        page.close().line();
        if (!overview.found().isEmpty()) {
            page.open("section", "id", "findings", "data-part", "", "aria-labelledby", "findings-head")
                    .line();
            page.element("h2", words.of("findings-archive"), "id", "findings-head")
                    .line();
            findings.write(page, overview.found());
            page.close().line();
        }
        page.open("ol", "class", "articles", "start", "" + ((number - 1) * LINES + 1))
                .line();
        seen.forEach(this::line);
        page.close().line();
        turn(lines.size(), number);
    }

    private void turn(int count, int number) {
        int pages = (count + LINES - 1) / LINES;
        if (pages < 2) {
            return;
        }
        page.open("nav", "aria-label", words.of("turn"), "class", "pages").line();
        if (number > 1) {
            page.element("a", words.of("previous"), "href", "/?page=" + (number - 1), "rel", "prev")
                    .line();
        }
        page.text(words.of("page", Map.of("page", number, "pages", pages)));
        if (number < pages) {
            page.element("a", words.of("next"), "href", "/?page=" + (number + 1), "rel", "next")
                    .line();
        }
        page.close().line();
    }

    private void line(Line line) {
        page.open("li", "id", "article-" + line.slug(), "data-part", "").line();
        page.open("h2")
                .element(
                        "a",
                        line.title(),
                        "href",
                        "/article/" + line.slug(),
                        "lang",
                        line.source().toLanguageTag(),
                        "dir",
                        "auto")
                .close()
                .line();
        facts(line);
        if (!line.coverage().isEmpty()) {
            page.open("ul", "class", "languages").line();
            line.coverage().forEach((locale, coverage) -> {
                page.open("li");
                String address = View.PAGE.address(line.slug(), locale);
                ArticleHeader.language(page, words, locale, coverage, address, null);
                page.close().line();
            });
            page.close().line();
        }
        page.close().line();
    }

    private void facts(Line line) {
        page.open("p", "class", "facts");
        LocalDate date = line.date();
        if (date == null) {
            page.element("strong", words.of("unread"), "class", "error");
        } else {
            page.element("time", Dates.day(date, words.locale()), "datetime", date.toString());
        }
        page.text(" · ").element("code", line.slug());
        OffsetDateTime embargo = line.embargo();
        if (embargo != null && embargo.isAfter(OffsetDateTime.now(embargo.getOffset()))) {
            String time = Dates.moment(embargo, words.locale());
            page.text(" · ").element("strong", words.of("embargo", Map.of("time", time)), "class", "embargo");
        }
        count(line, Severity.ERROR, "errors");
        count(line, Severity.WARNING, "warnings");
        page.close().line();
    }

    private void count(Line line, Severity severity, String key) {
        long count = line.count(severity);
        if (count > 0) {
            page.text(" · ").element("strong", words.of(key, Map.of("count", count)), "class", severity.word());
        }
    }
}
