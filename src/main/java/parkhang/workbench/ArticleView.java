package parkhang.workbench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostic;
import parkhang.html.Markup;
import parkhang.text.Locales;
import parkhang.workbench.Overview.Line;

/** An article in one of its languages: its edition as it would be made now, and what is found in it. */
final class ArticleView {
    private final Line line;
    private final Locale locale;
    private final boolean isPaged;
    private final Words words;
    private final Frame frame;
    private final Markup page;

    private ArticleView(Line line, Locale locale, boolean isPaged, Words words, Frame frame) {
        this.line = line;
        this.locale = locale;
        this.isPaged = isPaged;
        this.words = words;
        this.frame = frame;
        this.page = frame.page();
    }

    /**
     * What is shown of an edition.
     *
     * @param count of its PDF's pages; 0 where that is not shown
     * @param hash tells it from the same edition before a change; empty where there is none
     */
    record Shown(int count, String hash, List<Diagnostic> found) {}

    /** @param isPaged whether its PDF's pages are shown, in place of the page of the web */
    static String of(
            Line line, Locale locale, boolean isPaged, Shown shown, Words words, FindingList findings, String key) {
        String path = address(line.slug(), locale, isPaged);
        Frame frame = Frame.open(words, line.title() + " · " + locale.toLanguageTag(), path, key);
        ArticleView view = new ArticleView(line, locale, isPaged, words, frame);
        view.header();
        view.frame.main("edition " + line.slug());
        view.edition(shown);
        view.findings(shown.found(), findings);
        return frame.close(key);
    }

    private static String address(String slug, Locale locale, boolean isPaged) {
        return "/article/" + slug + "?in=" + locale.toLanguageTag() + (isPaged ? "&as=pages" : "");
    }

    private void header() {
        page.open("p", "class", "kicker")
                .element("a", words.of("back"), "href", "/")
                .close()
                .line();
        page.element("h1", line.title(), "lang", line.source().toLanguageTag(), "dir", "auto")
                .line();
        page.open("nav", "aria-label", words.of("languages"), "id", "languages", "data-part", "")
                .open("ul", "class", "languages")
                .line();
        page.open("li");
        page.element(
                        "a",
                        Locales.nameIn(line.source(), words.locale()),
                        "href",
                        address(line.slug(), line.source(), isPaged),
                        "aria-current",
                        current(line.source()))
                .text(" ")
                .element("span", words.of("original"), "class", "share-said");
        page.close().line();
        line.coverage().forEach((translated, coverage) -> {
            page.open("li");
            HomePage.language(page, words, line.slug(), translated, coverage, current(translated));
            page.close().line();
        });
        page.close().close().line();
        page.open("nav", "aria-label", words.of("views"), "class", "views")
                .open("ul")
                .line();
        view("view-page", false);
        view("view-pages", true);
        page.close().close().line();
    }

    private @Nullable String current(Locale one) {
        return one.equals(locale) ? "page" : null;
    }

    private void view(String key, boolean paged) {
        page.open("li")
                .element(
                        "a",
                        words.of(key),
                        "href",
                        address(line.slug(), locale, paged),
                        "aria-current",
                        paged == isPaged ? "page" : null)
                .close()
                .line();
    }

    private void edition(Shown shown) {
        String name = words.of("edition", Map.of("language", Locales.nameIn(locale, words.locale())));
        String path = locale.toLanguageTag() + "/" + line.slug();
        page.open("section", "id", "edition", "data-part", "", "aria-label", name)
                .line();
        if (shown.hash().isEmpty()) {
            page.element("p", words.of("failed"), "class", "failed").line();
        } else if (isPaged) {
            page.open("ol", "class", "sheets").line();
            for (int number = 1; number <= shown.count(); number++) {
                page.open("li");
                page.open(
                        "img",
                        "src",
                        "/page/" + path + "/" + number + "?of=" + shown.hash(),
                        "alt",
                        words.of("page", Map.of("page", number, "pages", shown.count())),
                        "loading",
                        number > 2 ? "lazy" : null);
                page.close().line();
            }
            page.close().line();
        } else {
            page.open(
                            "iframe",
                            "src",
                            "/edition/" + path + "?of=" + shown.hash(),
                            "title",
                            name,
                            "sandbox",
                            "",
                            "referrerpolicy",
                            "no-referrer")
                    .close()
                    .line();
        }
        page.close().line();
    }

    private void findings(List<Diagnostic> found, FindingList findings) {
        page.open("section", "id", "findings", "data-part", "", "aria-labelledby", "findings-head")
                .line();
        page.element("h2", words.of("findings"), "id", "findings-head").line();
        findings.write(page, found);
        page.close().line();
    }
}
