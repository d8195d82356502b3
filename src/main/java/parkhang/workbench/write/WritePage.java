package parkhang.workbench.write;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.html.Markup;
import parkhang.text.Dates;
import parkhang.text.Locales;
import parkhang.workbench.form.FrameTools;
import parkhang.workbench.form.FrontForm;
import parkhang.workbench.live.Overview.Line;
import parkhang.workbench.page.ArticleHeader;
import parkhang.workbench.page.ArticleHeader.View;
import parkhang.workbench.page.FindingList;
import parkhang.workbench.page.Frame;
import parkhang.workbench.page.LiveEdition;
import parkhang.workbench.page.Words;
import parkhang.workbench.write.ArticleDrafts.Draft;

/** The page on which an article is written, and the parts of it that answers bring. */
final class WritePage {
    static final String SCRIPT = "/write.js";
    static final String STYLES = "/write.css";

    /** Between the parts of an answer and the edition. */
    static final String EDITION = "\n<!--edition-->\n";

    /** Of marks, as ARIA writes them. */
    private static final Map<String, String> KEYS =
            Map.of("bold", "Control+B", "italic", "Control+I", "link", "Control+K");

    private static final List<String> MARKS =
            List.of("heading", "bold", "italic", "link", "list", "quote", "note", "table");

    /** That are offered; whoever opens one or throws it away is offered the next. */
    private static final int MOST_DRAFTS = 5;

    private final Words words;
    private final FindingList findings;
    private final List<Locale> locales;
    private final boolean readOnly;

    /** @param locales of the archive, its source first */
    WritePage(Words words, FindingList findings, List<Locale> locales, boolean readOnly) {
        this.words = words;
        this.findings = findings;
        this.locales = locales;
        this.readOnly = readOnly;
    }

    /** The whole page. */
    String of(Line line, Manuscript manuscript, Typed typed, List<Draft> drafts, String key) {
        String path = View.WRITE.address(line.slug(), typed.locale());
        Frame frame = Frame.open(words, line.title(), path, key, FrameTools.STYLES, STYLES, FrameTools.SCRIPT, SCRIPT);
        Markup page = frame.page();
        ArticleHeader.write(page, line, typed.locale(), View.WRITE, words);
        frame.main(null);
        page.open(
                        "div",
                        "class",
                        "beside",
                        "id",
                        "write",
                        "data-slug",
                        line.slug(),
                        "data-base",
                        manuscript.hash(),
                        "data-readonly",
                        readOnly ? "" : null)
                .line();
        editor(page, typed, drafts);
        edition(page, line.slug(), typed);
        page.close().line();
        return frame.close();
    }

    private void editor(Markup page, Typed typed, List<Draft> drafts) {
        page.open("div", "id", "editor").line();
        if (readOnly) {
            page.element("p", words.of("refused-read-only"), "class", "notice").line();
        } else {
            page.element("noscript", words.of("write-script")).line();
            bar(page);
        }
        drafts(page, drafts);
        page.open("div", "id", "conflict", "data-part", "").close().line();
        page.open("section", "id", "front", "aria-labelledby", "front-head").line();
        page.element("h2", words.of("write-front"), "id", "front-head").line();
        form(page, typed);
        page.open("details", "id", "front-source", "open", typed.values().isEmpty() ? "open" : null)
                .line();
        page.element("summary", words.of("write-front-source")).line();
        frontText(page, typed);
        page.close().line();
        page.close().line();
        body(page, typed);
        state(page, typed);
        page.close().line();
    }

    private void bar(Markup page) {
        page.open("div", "id", "bar", "class", "buttons").line();
        page.element(
                        "button",
                        words.of("write-save"),
                        "type",
                        "button",
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
                        "data-saving",
                        words.of("write-saving"),
                        "data-kept",
                        words.of("write-kept"),
                        "data-lost",
                        words.of("write-lost"),
                        "data-stale",
                        words.of("write-stale"),
                        "data-refused",
                        words.of("write-front-refused"),
                        "data-drop",
                        words.of("write-picture-taken"),
                        "data-describe",
                        words.of("write-picture-describe"))
                .close()
                .line();
        page.element("a", "", "href", "#findings", "id", "found", "hidden", "hidden")
                .line();
        page.close().line();
    }

    private void drafts(Markup page, List<Draft> drafts) {
        page.open("div", "id", "drafts", "data-part", "").line();
        if (!readOnly) {
            for (Draft draft : drafts.subList(0, Math.min(MOST_DRAFTS, drafts.size()))) {
                String time =
                        Dates.moment(draft.at().atZone(ZoneId.systemDefault()).toOffsetDateTime(), words.locale());
                page.open("section", "class", "notice", "data-draft", draft.window(), "data-draft-base", draft.base())
                        .line();
                page.element("p", words.of("write-draft", Map.of("time", time))).line();
                page.open("p", "class", "buttons").line();
                button(page, "write-draft-open", "draft-open-" + draft.window());
                button(page, "write-draft-drop", "draft-drop-" + draft.window());
                page.close().line();
                page.element("textarea", "\n" + draft.text(), "hidden", "hidden", "aria-hidden", "true")
                        .line();
                page.close().line();
            }
        }
        page.close().line();
    }

    private void button(Markup page, String key, String id) {
        page.element("button", words.of(key), "type", "button", "id", id).line();
    }

    /** The front matter as a form; where it can't be read, only its text can be changed. */
    private void form(Markup page, Typed typed) {
        page.open("form", "id", "front-form", "data-part", "").line();
        if (typed.values().isPresent()) {
            FrontForm.write(page, words, typed.values().get(), locales, readOnly);
        } else {
            page.element("p", words.of("write-front-broken"), "class", "failed").line();
        }
        page.close().line();
    }

    private void frontText(Markup page, Typed typed) {
        long rows = typed.text().front().lines().count();
        page.element(
                        "textarea",
                        "\n" + typed.text().front(),
                        "id",
                        "front-text",
                        "aria-label",
                        words.of("write-front-source"),
                        "data-part",
                        "",
                        "rows",
                        "" + Math.min(24, rows + 1),
                        "spellcheck",
                        "false",
                        "readonly",
                        readOnly ? "readonly" : null)
                .line();
    }

    private void body(Markup page, Typed typed) {
        page.open("section", "aria-labelledby", "body-head").line();
        page.open("h2", "id", "body-head")
                .element("label", words.of("write-body"), "for", "body")
                .close()
                .line();
        if (!readOnly) {
            page.open("div", "role", "toolbar", "aria-label", words.of("write-marks"), "class", "marks")
                    .line();
            for (String mark : MARKS) {
                page.element(
                                "button",
                                words.of("write-mark-" + mark),
                                "type",
                                "button",
                                "id",
                                "mark-" + mark,
                                "data-mark",
                                mark,
                                "aria-keyshortcuts",
                                KEYS.get(mark),
                                "data-sample",
                                words.of("write-mark-" + mark + "-sample"))
                        .line();
            }
            button(page, "write-picture", "picture-choose");
            page.open(
                            "input",
                            "type",
                            "file",
                            "id",
                            "picture-file",
                            "accept",
                            "image/*",
                            "hidden",
                            "hidden",
                            "aria-label",
                            words.of("write-picture"))
                    .line();
            page.close().line();
        }
        page.element(
                        "textarea",
                        "\n" + typed.text().body(),
                        "id",
                        "body",
                        "lang",
                        typed.locale().toLanguageTag(),
                        "dir",
                        "auto",
                        "spellcheck",
                        "true",
                        "rows",
                        "24",
                        "aria-describedby",
                        "body-hint",
                        "readonly",
                        readOnly ? "readonly" : null)
                .line();
        page.element("small", words.of("write-body-hint"), "id", "body-hint").line();
        page.close().line();
    }

    /** What is found, and where the lines of the text are on the page. */
    private void state(Markup page, Typed typed) {
        page.open(
                        "section",
                        "id",
                        "findings",
                        "data-part",
                        "",
                        "aria-labelledby",
                        "findings-head",
                        "data-count",
                        words.of(
                                "write-found",
                                Map.of(
                                        "count",
                                        typed.found().stream().distinct().count())),
                        "data-anchors",
                        pairs(typed.anchors()),
                        "data-keys",
                        pairs(typed.keys()),
                        "data-body-line",
                        "" + typed.text().bodyLine(),
                        "data-hash",
                        typed.page().hash())
                .line();
        page.element("h2", words.of("findings"), "id", "findings-head").line();
        findings.write(page, typed.found());
        page.close().line();
    }

    private static String pairs(Map<String, Integer> lines) {
        return lines.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    private void edition(Markup page, String slug, Typed typed) {
        String name = words.of("edition", Map.of("language", Locales.nameIn(typed.locale(), words.locale())));
        page.open("section", "id", "edition", "aria-label", name).line();
        FrameTools.write(page, words);
        String path = typed.locale().toLanguageTag() + "/" + slug;
        if (typed.page().hash().isEmpty()) {
            page.element("p", words.of("failed"), "class", "failed").line();
        } else {
            LiveEdition.write(page, "/edition/" + path + "?of=" + typed.page().hash(), name);
        }
        page.close().line();
    }

    /**
     * What comes of typing: what is found, the edition, and what of the front matter has become another one by it.
     *
     * @param formed whether the form has changed, and so its text may have
     * @param written whether the text of the front matter has, and so the form may have
     */
    String typed(Typed typed, boolean formed, boolean written) {
        Markup page = new Markup();
        state(page, typed);
        if (formed) {
            frontText(page, typed);
        }
        if (written) {
            form(page, typed);
        }
        return page + EDITION + typed.page().html().orElse("");
    }

    /** What became of saving. */
    String saved(ArticleSave.Saved saved, String mine) {
        Markup page = new Markup();
        Manuscript now = saved.now();
        String base = now == null ? Manuscript.NONE : now.hash();
        String outcome = saved.outcome().name().toLowerCase(Locale.ROOT);
        page.open("div", "id", "saved", "data-outcome", outcome, "data-base", base)
                .close()
                .line();
        page.open("div", "id", "conflict", "data-part", "").line();
        if (saved.outcome() == ArticleSave.Outcome.CHANGED) {
            conflict(page, mine, now, base);
        } else if (saved.outcome() == ArticleSave.Outcome.FAILED) {
            page.open("section", "class", "notice", "role", "alert").line();
            page.element("h2", words.of("write-failed")).line();
            findings.write(page, saved.found().list());
            page.close().line();
        }
        page.close().line();
        return page.toString();
    }

    /** Both texts where they differ. */
    private void conflict(Markup page, String mine, @Nullable Manuscript now, String base) {
        String theirs = now == null ? "" : now.text();
        Differing differing = Differing.of(mine, theirs);
        page.open("section", "class", "notice", "role", "alert", "data-theirs-base", base)
                .line();
        page.element("h2", words.of(now == null ? "write-gone" : "write-changed"))
                .line();
        page.element("p", words.of(now == null ? "write-gone-why" : "write-changed-why"))
                .line();
        page.open("div", "class", "both").line();
        side(page, "write-mine", differing.mine());
        side(page, "write-theirs", differing.other());
        page.close().line();
        page.open("p", "class", "buttons").line();
        button(page, "write-keep-mine", "keep-mine");
        if (now != null) {
            button(page, "write-take-theirs", "take-theirs");
        }
        page.close().line();
        page.element("textarea", "\n" + theirs, "id", "theirs", "hidden", "hidden", "aria-hidden", "true")
                .line();
        page.close().line();
    }

    private void side(Markup page, String key, String text) {
        page.open("div")
                .element("h3", words.of(key))
                .element("pre", text, "dir", "auto", "tabindex", "0")
                .close()
                .line();
    }
}
