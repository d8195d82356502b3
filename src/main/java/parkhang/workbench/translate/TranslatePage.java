package parkhang.workbench.translate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import parkhang.diagnostic.Diagnostic;
import parkhang.html.Markup;
import parkhang.text.Locales;
import parkhang.text.typography.SpecialSigns;
import parkhang.translation.Coverage;
import parkhang.translation.State;
import parkhang.workbench.live.Overview.Line;
import parkhang.workbench.page.ArticleHeader;
import parkhang.workbench.page.ArticleHeader.View;
import parkhang.workbench.page.CoverageBar;
import parkhang.workbench.page.FindingList;
import parkhang.workbench.page.Frame;
import parkhang.workbench.page.LiveEdition;
import parkhang.workbench.page.Words;

/** The translator's page of an article: its units beside its edition. */
final class TranslatePage {
    static final String STYLES = "/translate.css";
    static final String SCRIPT = "/translate.js";

    /** What that imports. */
    static final String TAGGED = "/tagged.js";

    /** Which units are shown, as the script knows them. */
    private static final List<String> FILTERS =
            List.of("all", "open", "missing", "stale", "suggested", "findings", "unsigned", "unsaved");

    /** What can be done by keys, each with its key as a browser names it. */
    private static final List<List<String>> KEYS = List.of(
            List.of("save-next", "Ctrl+Enter"),
            List.of("save", "Ctrl+S"),
            List.of("next", "Alt+↓"),
            List.of("previous", "Alt+↑"),
            List.of("next-open", "Alt+PageDown"),
            List.of("insert-code", "F2"),
            List.of("move-code", "Alt+Shift+← →"),
            List.of("copy-source", "Alt+Insert"),
            List.of("insert-term", "F4"),
            List.of("use-suggestion", "F8"),
            List.of("find-phrase", "F9"),
            List.of("undo", "Ctrl+Z"),
            List.of("redo", "Ctrl+Shift+Z"));

    /** Signs that nobody can see on a button, and what they are called. */
    private static final Map<String, String> UNSEEN = Map.of(
            "\u00A0", "sign-no-break-space",
            "\u202F", "sign-narrow-space",
            "\u2011", "sign-no-break-hyphen",
            "\u0F0C", "sign-no-break-tsheg",
            "\u200C", "sign-non-joiner",
            "\u200E", "sign-left-to-right",
            "\u200F", "sign-right-to-left");

    private final Line line;
    private final Locale locale;
    private final Words words;
    private final FindingList findings;
    private final Frame frame;
    private final Markup page;
    private final boolean readOnly;

    /** @param key what the page sends back with whatever it changes */
    TranslatePage(Line line, Locale locale, Words words, FindingList findings, String key, boolean readOnly) {
        this.line = line;
        this.locale = locale;
        this.words = words;
        this.findings = findings;
        this.readOnly = readOnly;
        String path = View.TRANSLATE.address(line.slug(), locale);
        this.frame = Frame.open(words, line.title() + " · " + locale.toLanguageTag(), path, key, STYLES, SCRIPT);
        this.page = frame.page();
    }

    /** The page of what can't be read, which says why. */
    String broken(List<Diagnostic> found) {
        begin(false);
        page.open("section", "class", "failed", "id", "unreadable");
        page.element("p", words.of("translate-unreadable")).line();
        findings.write(page, found);
        page.close().line();
        return frame.close();
    }

    /**
     * The page.
     *
     * @param homeless drafts of units that the article has no more
     * @param hash of the edition; empty where it can't be made
     */
    String of(Desk desk, List<Draft> homeless, String hash) {
        begin(true);
        page.open("section", "id", "desk", "aria-label", words.of("translate-units"))
                .line();
        progress(page, desk.coverage(), words);
        tools();
        homeless(homeless);
        page.open("ol", "id", "units").line();
        UnitRow row = new UnitRow(page, words, findings);
        desk.units().forEach(row::write);
        page.close().line().close().line();
        edition(hash);
        parts(desk.translation());
        return frame.close();
    }

    private void begin(boolean isReadable) {
        ArticleHeader.write(page, line, locale, View.TRANSLATE, words);
        frame.main(null);
        if (isReadable) {
            page.open(
                            "div",
                            "id",
                            "about",
                            "hidden",
                            "hidden",
                            "data-path",
                            "/translate/" + locale.toLanguageTag() + "/" + line.slug(),
                            "data-slug",
                            line.slug(),
                            "data-lang",
                            locale.toLanguageTag(),
                            "data-read-only",
                            readOnly ? "" : null)
                    .close()
                    .line();
        }
    }

    /** How far the translation has come. */
    static void progress(Markup page, Coverage coverage, Words words) {
        page.open("div", "id", "progress").line();
        CoverageBar.write(page, coverage);
        int done = coverage.atLeast(State.TRANSLATED).words();
        Coverage.Count all = coverage.total();
        int left = all.units() - coverage.atLeast(State.TRANSLATED).units();
        page.element("p", words.of("translate-progress", Map.of("done", done, "all", all.words(), "left", left)));
        page.close().line();
    }

    private void tools() {
        page.open("div", "id", "tools", "hidden", "hidden").line();
        page.open("label").text(words.of("translate-show") + " ").open("select", "id", "filter");
        FILTERS.forEach(one -> page.element("option", words.of("translate-show-" + one), "value", one));
        page.close().close().line();
        page.open("span")
                .text(words.of("translate-shown") + " ")
                .element("output", "", "id", "shown")
                .close()
                .line();
        button("next-open", "next-open");
        button("find", "find-phrase");
        page.open("details", "id", "keys")
                .element("summary", words.of("translate-keys"))
                .open("dl")
                .line();
        for (List<String> one : KEYS) {
            page.open("div").open("dt").element("kbd", one.get(1)).close();
            page.element("dd", words.of("translate-key-" + one.get(0))).close().line();
        }
        page.close().close().close().line();
    }

    private void button(String id, String name) {
        page.element("button", words.of("translate-key-" + name), "type", "button", "id", id)
                .line();
    }

    private void homeless(List<Draft> drafts) {
        page.open("section", "id", "homeless", "aria-label", words.of("translate-homeless"))
                .line();
        if (!drafts.isEmpty()) {
            page.element("h2", words.of("translate-homeless"))
                    .element("p", words.of("translate-homeless-why"))
                    .line();
            for (Draft draft : drafts) {
                page.open("div", "class", "lost");
                page.element("p", draft.source(), "class", "text source", "dir", "auto")
                        .line();
                UnitRow.drafts(page, List.of(draft), words);
                page.close().line();
            }
        }
        page.close().line();
    }

    private void edition(String hash) {
        String name = words.of("edition", Map.of("language", Locales.nameIn(locale, words.locale())));
        page.open("section", "id", "edition", "aria-label", name).line();
        if (hash.isEmpty()) {
            page.element("p", words.of("failed"), "class", "failed").line();
        } else {
            String path = "/edition/" + locale.toLanguageTag() + "/" + line.slug();
            LiveEdition.write(page, path + "?of=" + hash, name);
        }
        page.close().line();
    }

    /** What the script puts where it is needed. */
    private void parts(Translation translation) {
        page.open("template", "id", "editing").open("div", "class", "editing").line();
        page.open("div", "class", "actions").line();
        action("save-next");
        action("save");
        action("undo");
        action("redo");
        page.element("span", "", "class", "state").line();
        page.close().line();
        page.open("div", "class", "codes", "role", "group", "aria-label", words.of("translate-codes"))
                .line();
        action("insert-code");
        action("copy-source");
        page.close().line();
        page.open("div", "class", "signs", "role", "group", "aria-label", words.of("translate-signs"))
                .line();
        SpecialSigns.of(translation.locale()).forEach(this::sign);
        page.close().line().close().close().line();
        dialog(translation);
        said();
    }

    private void action(String name) {
        page.element(
                        "button",
                        words.of("translate-key-" + name),
                        "type",
                        "button",
                        "class",
                        name.equals("save-next") ? "main" : null,
                        "data-do",
                        name)
                .line();
    }

    private void sign(String sign) {
        String unseen = UNSEEN.get(sign);
        String name = String.valueOf(Character.getName(sign.codePointAt(0))).toLowerCase(Locale.ROOT);
        page.element(
                "button",
                unseen == null ? sign : words.of("translate-" + unseen),
                "type",
                "button",
                "class",
                "insert sign",
                "title",
                unseen == null ? name : null,
                "data-text",
                sign);
    }

    private void dialog(Translation translation) {
        page.open("dialog", "id", "phrase", "aria-label", words.of("translate-key-find-phrase"))
                .line();
        page.open("form", "method", "dialog").open("label").text(words.of("translate-phrase") + " ");
        page.open(
                        "input",
                        "id",
                        "phrase-words",
                        "type",
                        "text",
                        "autocomplete",
                        "off",
                        "maxlength",
                        "200",
                        "lang",
                        translation.source().toLanguageTag(),
                        "dir",
                        "auto")
                .close();
        page.element("button", words.of("translate-close"), "type", "button", "id", "phrase-close");
        page.close().line();
        page.open("div", "id", "phrase-found").close().line();
        page.close().line();
    }

    /** Sentences of the script. */
    private void said() {
        page.open("div", "id", "said", "hidden", "hidden");
        for (String key : List.of(
                "saved",
                "kept",
                "unkept",
                "unanswered",
                "restarted",
                "all-done",
                "no-code",
                "no-term",
                "no-suggestion",
                "moved",
                "codes")) {
            page.element("span", words.of("translate-said-" + key), "data-key", key);
        }
        page.close().line();
    }
}
