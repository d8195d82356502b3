package parkhang.report;

import org.jspecify.annotations.Nullable;
import parkhang.html.Markup;

/** What every page of a report begins and ends with. The report speaks English, whatever the languages of the texts. */
final class ReportPage {
    /** The style sheet that a report of coverage brings. */
    static final String COVERAGE = "coverage.css";

    /** That of a verification. */
    static final String VERIFICATION = "verification.css";

    private ReportPage() {}

    /** A page that is open inside its body. */
    static Markup open(String title, String styleSheet) {
        return open(title, styleSheet, null);
    }

    /**
     * The same with {@link ReportScript}, which is written when the page is closed.
     *
     * @param way to the report's folder, from the page
     */
    static Markup openScripted(String title, String way) {
        return open(title, way + COVERAGE, ReportScript.policy());
    }

    private static Markup open(String title, String styleSheet, @Nullable String policy) {
        Markup page = new Markup().raw("<!DOCTYPE html>\n");
        page.open("html", "lang", "en").line().open("head").line();
        page.open("meta", "charset", "utf-8").line();
        if (policy != null) {
            page.open("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                    .line();
        }
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.open("meta", "name", "color-scheme", "content", "light dark").line();
        page.open("meta", "name", "robots", "content", "noindex").line();
        page.element("title", title).line();
        page.open("link", "rel", "stylesheet", "href", styleSheet).line();
        page.close().line().open("body").line();
        return page.element("a", "To the content", "class", "skip", "href", "#content")
                .line();
    }

    static String closeScripted(Markup page) {
        ReportScript.write(page);
        return close(page);
    }

    static String close(Markup page) {
        return page.close().line().close().line().toString();
    }
}
