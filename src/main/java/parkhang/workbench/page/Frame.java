package parkhang.workbench.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.html.Markup;
import parkhang.text.Locales;

/** What every page of the workbench begins and ends with. Its parts with {@code data-part} are renewed one by one. */
public final class Frame {
    /** Of the address: the language that a person has chosen for the workbench itself. */
    public static final String LANGUAGE = "lang";

    /** Where the style sheet of all pages is. */
    public static final String STYLES = "/workbench.css";
    /** Where the module of all pages is. */
    public static final String SCRIPT = "/workbench.js";

    /** Where one can go from every page, in the order of the menu. */
    private static final List<Destination> PLACES = List.of(
            new Destination("place-articles", "/"),
            new Destination("place-new", "/new"),
            new Destination("place-import", "/import"),
            new Destination("place-offices", "/imprint"),
            new Destination("place-theme", "/theme"),
            new Destination("place-runs", "/runs"));

    private final Words words;
    private final String path;
    private final @Nullable String key;
    private final Markup page = new Markup().raw("<!DOCTYPE html>\n");

    /** @param words what it is called */
    private record Destination(String words, String path) {}

    private Frame(Words words, String path, @Nullable String key) {
        this.words = words;
        this.path = path;
        this.key = key;
    }

    /**
     * A page that is open inside its header.
     *
     * @param path its own, for the menu of languages
     * @param key what it sends back with whatever changes or ends something; null for a page that does nothing
     * @param files the paths of further style sheets and scripts (ECMAScript modules)
     */
    public static Frame open(Words words, String title, String path, @Nullable String key, String... files) {
        Frame frame = new Frame(words, path, key);
        frame.begin(title, files);
        return frame;
    }

    /** The page, to write on. */
    public Markup page() {
        return page;
    }

    private void begin(String title, String... files) {
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
        styles(STYLES);
        if (key != null) {
            script(SCRIPT);
        }
        for (String file : files) {
            if (file.endsWith(".css")) {
                styles(file);
            } else {
                script(file);
            }
        }
        page.close().line().open("body").line();
        page.element("a", words.of("skip"), "class", "skip", "href", "#content").line();
        page.open("header").line();
        if (key != null) {
            places();
        }
    }

    private void styles(String file) {
        page.open("link", "rel", "stylesheet", "href", file).line();
    }

    private void script(String file) {
        page.open("script", "type", "module", "src", file).close().line();
    }

    private void places() {
        page.open("nav", "aria-label", words.of("places"), "class", "places")
                .element("span", words.of("workbench"), "class", "kicker")
                .open("ul")
                .line();
        for (Destination place : PLACES) {
            page.open("li")
                    .element(
                            "a",
                            words.of(place.words()),
                            "href",
                            place.path(),
                            "aria-current",
                            path.replaceAll("\\?.*", "").equals(place.path()) ? "page" : null)
                    .close()
                    .line();
        }
        page.close().close().line();
    }

    /**
     * Ends the header, and opens the main part.
     *
     * @param hears the kind of events after which the page is renewed, and behind a space which of them; null: none
     */
    public void main(@Nullable String hears) {
        page.close().line();
        page.open("main", "id", "content", "data-hears", hears).line();
    }

    /** The page, with what stands below each. */
    public String close() {
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
                            path + (path.contains("?") ? "&" : "?") + LANGUAGE + "=" + tag,
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
