package parkhang.workbench.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.html.Markup;
import parkhang.text.Locales;
import parkhang.translation.Coverage;
import parkhang.translation.State;
import parkhang.workbench.live.Overview.Line;

/** What stands above every view of an article: its title, its languages, and the ways to look at it or to work on it. */
public final class ArticleHeader {
    private final Line line;
    private final Locale locale;
    private final View view;
    private final Words words;
    private final Markup page;

    /** A way to look at an article, or to work on it. */
    public enum View {
        PAGE("/article/%1$s?in=%2$s", true),
        PAGES("/article/%1$s?in=%2$s&as=pages", true),
        WRITE("/write/%1$s", true, false),
        TRANSLATE("/translate/%2$s/%1$s", false),
        REVIEW("/review/%2$s/%1$s", false),
        MAKE("/make/%2$s/%1$s", true);

        private final String address;
        private final boolean ofSource;
        private final boolean ofTranslations;

        /** A view of translations, and of the article itself or not. */
        View(String address, boolean ofSource) {
            this(address, ofSource, true);
        }

        /**
         * A view.
         *
         * @param address with the gaps of its article and its language
         * @param ofSource whether it is there for the language that an article is written in, and not only for others
         * @param ofTranslations whether it is another one for each of the others
         */
        View(String address, boolean ofSource, boolean ofTranslations) {
            this.address = address;
            this.ofSource = ofSource;
            this.ofTranslations = ofTranslations;
        }

        /** Where it is for an article in one of its languages. */
        public String address(String slug, Locale locale) {
            return String.format(Locale.ROOT, address, slug, locale.toLanguageTag());
        }

        private String words() {
            return "view-" + name().toLowerCase(Locale.ROOT);
        }
    }

    private ArticleHeader(Line line, Locale locale, View view, Words words, Markup page) {
        this.line = line;
        this.locale = locale;
        this.view = view;
        this.words = words;
        this.page = page;
    }

    /** Writes it into a page that is open inside its header. */
    public static void write(Markup page, Line line, Locale locale, View view, Words words) {
        ArticleHeader header = new ArticleHeader(line, locale, view, words, page);
        header.title();
        header.languages();
        header.views();
    }

    private void title() {
        page.element("h1", line.title(), "lang", line.source().toLanguageTag(), "dir", "auto")
                .line();
    }

    private void languages() {
        page.open("nav", "aria-label", words.of("languages"), "id", "languages", "data-part", "")
                .open("ul", "class", "languages")
                .line();
        page.open("li");
        View ofSource = view.ofSource ? view : View.PAGE;
        page.element(
                        "a",
                        Locales.nameIn(line.source(), words.locale()),
                        "href",
                        ofSource.address(line.slug(), line.source()),
                        "aria-current",
                        current(line.source()))
                .text(" ")
                .element("span", words.of("original"), "class", "share-said");
        page.close().line();
        line.coverage().forEach((translated, coverage) -> {
            page.open("li");
            View ofTranslation = view.ofTranslations ? view : View.PAGE;
            String address = ofTranslation.address(line.slug(), translated);
            language(page, words, translated, coverage, address, current(translated));
            page.close().line();
        });
        page.close().close().line();
    }

    private @Nullable String current(Locale one) {
        return one.equals(locale) ? "page" : null;
    }

    /** A language of an article, and how far it has come. */
    public static void language(
            Markup page, Words words, Locale locale, Coverage coverage, String address, @Nullable String current) {
        page.element("a", Locales.nameIn(locale, words.locale()), "href", address, "aria-current", current);
        CoverageBar.write(page, coverage);
        double share = coverage.percent(State.TRANSLATED) / 100.0;
        page.element("span", words.of("covered", Map.of("percent", share)), "class", "share-said");
    }

    private void views() {
        page.open("nav", "aria-label", words.of("views"), "class", "views")
                .open("ul")
                .line();
        boolean isSource = locale.equals(line.source());
        for (View one : List.of(View.values())) {
            if (one.ofSource || !isSource) {
                page.open("li")
                        .element(
                                "a",
                                words.of(one.words()),
                                "href",
                                one.address(line.slug(), locale),
                                "aria-current",
                                one == view ? "page" : null)
                        .close()
                        .line();
            }
        }
        page.close().close().line();
    }
}
