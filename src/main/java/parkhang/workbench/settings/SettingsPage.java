package parkhang.workbench.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.html.Markup;
import parkhang.imprint.Imprint;
import parkhang.text.Locales;
import parkhang.text.SourceText;
import parkhang.workbench.form.Fields;
import parkhang.workbench.form.FrameTools;
import parkhang.workbench.live.Editions;
import parkhang.workbench.page.FindingList;
import parkhang.workbench.page.Frame;
import parkhang.workbench.page.LiveEdition;
import parkhang.workbench.page.Words;

/** The page of a form of settings, and the list of offices that leads to them. */
final class SettingsPage {
    static final String SCRIPT = "/settings.js";
    static final String STYLES = "/settings.css";

    /** Between what is found and the edition. */
    private static final String EDITION = "\n<!--edition-->\n";

    /** Articles that one can choose from; an archive may have thousands. */
    private static final int MOST_ARTICLES = 200;

    private final Words words;
    private final FindingList findings;
    private final boolean readOnly;

    SettingsPage(Words words, FindingList findings, boolean readOnly) {
        this.words = words;
        this.findings = findings;
        this.readOnly = readOnly;
    }

    /** The offices of an archive, each with the ways to what it says, its words and its look. */
    static String offices(Archive archive, Words words, String key) {
        Frame frame = Frame.open(words, words.of("offices-title"), "/imprint", key, FrameTools.STYLES, STYLES);
        Markup page = frame.page();
        page.element("h1", words.of("offices-title")).line();
        frame.main(null);
        page.open("p")
                .element("a", words.of("theme-title-all"), "href", "/theme", "id", "theme-all")
                .close()
                .line();
        page.open("ul", "class", "offices").line();
        for (Locale locale : archive.locales(new Diagnostics())) {
            String tag = locale.toLanguageTag();
            page.open("li").line();
            page.element("h2", Locales.nameIn(locale, words.locale())).line();
            page.element(
                            "p",
                            archive.imprint(locale, new Diagnostics())
                                    .map(Imprint::name)
                                    .orElse(""),
                            "lang",
                            tag,
                            "dir",
                            "auto")
                    .line();
            page.open("p", "class", "buttons").line();
            for (String what : List.of("imprint", "labels", "theme")) {
                page.element("a", words.of(what + "-title"), "href", "/" + what + "/" + tag, "id", what + "-" + tag)
                        .line();
            }
            page.close().close().line();
        }
        page.close().line();
        return frame.close();
    }

    /** The page of a form. */
    String of(
            SettingsForm form,
            SourceText source,
            Locale locale,
            List<String> slugs,
            String slug,
            Editions.Page shown,
            List<Diagnostic> found,
            String key) {
        String language = Locales.nameIn(locale, words.locale());
        String title = words.of(form.title(), Map.of("language", language));
        Frame frame = Frame.open(words, title, form.path(), key, FrameTools.STYLES, STYLES, FrameTools.SCRIPT, SCRIPT);
        Markup page = frame.page();
        page.element("h1", title + (form.path().equals("/theme") ? "" : " · " + language))
                .line();
        frame.main(null);
        page.open("div", "class", "beside", "id", "settings", "data-path", form.path())
                .line();
        page.open("form", "id", "settings-form").line();
        if (readOnly) {
            page.element("p", words.of("refused-read-only"), "class", "notice").line();
        } else {
            page.element("noscript", words.of("write-script")).line();
            bar(page);
        }
        form.write(page, new Fields(page, "setting-", readOnly), source);
        if (form.path().startsWith("/theme") && !readOnly) {
            logo(page);
        }
        found(page, found, shown.hash());
        page.close().line();
        edition(page, locale, slugs, slug, shown);
        page.close().line();
        return frame.close();
    }

    private void bar(Markup page) {
        page.open("div", "id", "bar", "class", "buttons").line();
        page.element(
                        "button",
                        words.of("write-save"),
                        "type",
                        "submit",
                        "id",
                        "save",
                        "class",
                        "main",
                        "disabled",
                        "disabled",
                        "aria-keyshortcuts",
                        "Control+S")
                .line();
        page.open(
                        "span",
                        "id",
                        "state",
                        "data-saved",
                        words.of("write-saved"),
                        "data-unsaved",
                        words.of("write-unsaved"),
                        "data-lost",
                        words.of("write-lost"),
                        "data-use",
                        words.of("theme-use"))
                .close()
                .line();
        page.close().line();
    }

    private void logo(Markup page) {
        page.open("p", "class", "buttons").line();
        page.element("button", words.of("theme-logo-choose"), "type", "button", "id", "logo-choose")
                .line();
        page.open(
                        "input",
                        "type",
                        "file",
                        "id",
                        "logo-file",
                        "accept",
                        "image/*",
                        "hidden",
                        "hidden",
                        "aria-label",
                        words.of("theme-logo-choose"))
                .line();
        page.close().line();
    }

    private void found(Markup page, List<Diagnostic> found, String hash) {
        page.open(
                        "section",
                        "id",
                        "findings",
                        "data-part",
                        "",
                        "aria-live",
                        "polite",
                        "aria-labelledby",
                        "findings-head",
                        "data-hash",
                        hash)
                .line();
        page.element("h2", words.of("findings"), "id", "findings-head").line();
        findings.write(page, found);
        page.close().line();
    }

    private void edition(Markup page, Locale locale, List<String> slugs, String slug, Editions.Page shown) {
        String name = words.of("edition", Map.of("language", Locales.nameIn(locale, words.locale())));
        page.open("section", "id", "edition", "aria-label", name).line();
        FrameTools.write(page, words);
        if (slugs.size() > 1) {
            Map<String, String> options = new LinkedHashMap<>();
            slugs.stream().limit(MOST_ARTICLES).forEach(one -> options.put(one, one));
            new Fields(page, "setting-", false).choice("article", words.of("settings-article"), options, slug);
        }
        if (shown.hash().isEmpty()) {
            page.element("p", words.of("failed"), "class", "failed").line();
        } else {
            LiveEdition.write(page, "/edition/" + locale.toLanguageTag() + "/" + slug + "?of=" + shown.hash(), name);
        }
        page.close().line();
    }

    /** What comes of typing. */
    String typed(Editions.Page shown, List<Diagnostic> found, List<String> refused) {
        Markup page = new Markup();
        found(page, found, shown.hash());
        told(page, refused);
        return page + EDITION + shown.html().orElse("");
    }

    /** What became of saving. */
    String saved(List<String> refused) {
        Markup page = new Markup();
        told(page, refused);
        return page.toString();
    }

    private void told(Markup page, List<String> refused) {
        page.element(
                        "p",
                        refused.isEmpty() ? "" : words.of("write-front-refused"),
                        "id",
                        "told",
                        "data-refused",
                        String.join(" ", refused))
                .line();
    }
}
