package parkhang.workbench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.html.Markup;
import parkhang.text.Locales;

/** What every page of the workbench begins and ends with. Its parts with {@code data-part} are renewed one by one. */
final class Frame {
    static final String STYLES = "/workbench.css";
    static final String SCRIPT = "/workbench.js";

    private final Words words;
    private final String path;
    private final Markup page = new Markup().raw("<!DOCTYPE html>\n");

    private Frame(Words words, String path) {
        this.words = words;
        this.path = path;
    }

    /**
     * A page that is open inside its header.
     *
     * @param path its own, for the menu of languages
     * @param key what it sends back with whatever changes or ends something; null for a page that does nothing
     */
    static Frame open(Words words, String title, String path, @Nullable String key) {
        Frame frame = new Frame(words, path);
        frame.begin(title, key);
        return frame;
    }

    Markup page() {
        return page;
    }

    private void begin(String title, @Nullable String key) {
        String tag = words.locale().toLanguageTag();
        page.open("html", "lang", tag).line().open("head").line();
        page.open("meta", "charset", "utf-8").line();
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.open("meta", "name", "color-scheme", "content", "light dark").line();
        if (key != null) {
            page.open("meta", "name", "parkhang-key", "content", key).line();
        }
        page.element("title", title + " · " + words.of("workbench")).line();
        page.open("link", "rel", "stylesheet", "href", STYLES).line();
        if (key != null) {
            page.open("script", "type", "module", "src", SCRIPT).close().line();
        }
        page.close().line().open("body").line();
        page.element("a", words.of("skip"), "class", "skip", "href", "#content").line();
        page.open("header").line();
    }

    /** Ends the header, and opens the main part. */
    void main(@Nullable String hears) {
        page.close().line();
        page.open("main", "id", "content", "data-hears", hears).line();
    }

    /** The page, with what stands below each. */
    String close(@Nullable String key) {
        page.close().line().open("footer").line();
        if (key != null) {
            page.open("p", "role", "status", "id", "status").close().line();
        }
        menu();
        if (!words.of("caution").isEmpty()) {
            page.element("p", words.of("caution"), "lang", "en", "class", "caution")
                    .line();
        }
        if (key != null) {
            page.element(
                            "button",
                            words.of("end"),
                            "type",
                            "button",
                            "id",
                            "end",
                            "hidden",
                            "hidden",
                            "data-ended",
                            words.of("ended"),
                            "data-lost",
                            words.of("lost"),
                            "data-renewed",
                            words.of("renewed"))
                    .line();
        }
        return page.close().line().close().line().close().line().toString();
    }

    private void menu() {
        page.open("nav", "aria-label", words.of("menu"), "class", "menu")
                .open("ul")
                .line();
        for (Locale language : Words.LANGUAGES) {
            String tag = language.toLanguageTag();
            boolean isCurrent = language.equals(words.locale());
            page.open("li")
                    .element(
                            "a",
                            Locales.ownName(language),
                            "href",
                            path + (path.contains("?") ? "&" : "?") + Workbench.LANGUAGE + "=" + tag,
                            "lang",
                            tag,
                            "hreflang",
                            tag,
                            "aria-current",
                            isCurrent ? "true" : null)
                    .close()
                    .line();
        }
        page.close().close().line();
    }
}
