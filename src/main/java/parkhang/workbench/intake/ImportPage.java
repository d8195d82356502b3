package parkhang.workbench.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Place;
import parkhang.html.Markup;
import parkhang.ingest.ArticleFacts;
import parkhang.ingest.ImportPreview;
import parkhang.ingest.ImportSummary;
import parkhang.ingest.IngestCode;
import parkhang.ingest.Passage;
import parkhang.ingest.release.ReleaseCode;
import parkhang.workbench.form.Fields;
import parkhang.workbench.form.FrameTools;
import parkhang.workbench.form.FrontForm;
import parkhang.workbench.page.FindingList;
import parkhang.workbench.page.Frame;
import parkhang.workbench.page.Words;

/** The page to which a document is brought, and what is shown of one. */
final class ImportPage {
    static final String SCRIPT = "/import.js";
    static final String STYLES = "/import.css";

    /** Of which an article says itself that it may have to wait. */
    private static final Set<Code> EMBARGOES = Set.of(ReleaseCode.EMBARGO_UNCLEAR, ReleaseCode.EMBARGO_IN_PROSE);

    private static final Set<Code> OMITTED = Set.of(ReleaseCode.LETTERHEAD_OMITTED, ReleaseCode.PASSAGE_OMITTED);

    private final Words words;
    private final FindingList findings;
    private final List<Locale> locales;

    /** @param locales of the archive, its source first */
    ImportPage(Words words, FindingList findings, List<Locale> locales) {
        this.words = words;
        this.findings = findings;
        this.locales = locales;
    }

    /** The page before any document was brought. */
    String of(String key, long most) {
        Frame frame = Frame.open(words, words.of("import-title"), "/import", key, FrameTools.STYLES, STYLES, SCRIPT);
        Markup page = frame.page();
        page.element("h1", words.of("import-title")).line();
        frame.main(null);
        page.element("noscript", words.of("import-script")).line();
        long megabytes = most >> 20;
        page.open(
                        "div",
                        "id",
                        "intake",
                        "data-most",
                        "" + most,
                        "data-large",
                        words.of("import-large", Map.of("name", "{name}", "most", megabytes)),
                        "data-reading",
                        words.of("import-reading", Map.of("name", "{name}")),
                        "data-failed",
                        words.of("import-failed"))
                .line();
        page.open("div", "id", "drop").line();
        page.element("p", words.of("import-drop")).line();
        page.element("button", words.of("import-choose"), "type", "button", "id", "import-choose", "class", "main")
                .line();
        page.open(
                        "input",
                        "type",
                        "file",
                        "id",
                        "import-file",
                        "multiple",
                        "multiple",
                        "hidden",
                        "hidden",
                        "aria-label",
                        words.of("import-choose"))
                .line();
        page.close().line();
        page.open("details", "id", "import-paste").line();
        page.element("summary", words.of("import-paste")).line();
        page.element("textarea", "", "id", "import-text", "rows", "8", "aria-label", words.of("import-paste"))
                .line();
        page.open("p", "class", "buttons")
                .element("button", words.of("import-read"), "type", "button", "id", "import-read")
                .close()
                .line();
        page.close().line();
        page.close().line();
        page.open("p", "id", "import-waiting", "role", "status").close().line();
        page.open("div", "id", "reading", "data-part", "").close().line();
        return frame.close();
    }

    /** A document that was read. */
    String reading(String id, String name, ImportPreview preview, List<String> files) {
        Markup page = new Markup();
        page.open("div", "id", "reading", "data-part", "").line();
        page.element("h2", name, "id", "reading-head", "tabindex", "-1", "dir", "auto")
                .line();
        if (preview.articles().isEmpty()) {
            page.element("p", words.of("import-nothing"), "class", "failed").line();
            findings.write(page, preview.found());
            page.close().line();
            return page.toString();
        }
        ArticleFacts facts = preview.articles().get(0);
        page.open("div", "class", "beside").line();
        page.open("form", "id", "import-form", "data-document", id).line();
        boolean isOne = preview.articles().size() == 1;
        if (isOne) {
            page.element("p", words.of("import-confirm")).line();
            fields(page, facts);
        } else {
            page.element(
                            "p",
                            words.of(
                                    "import-several",
                                    Map.of("count", preview.articles().size())))
                    .line();
        }
        state(page, preview, files, Map.of(), false);
        page.close().line();
        passages(page, preview);
        page.close().line();
        page.close().line();
        return page.toString();
    }

    private void fields(Markup page, ArticleFacts facts) {
        FrontForm.write(page, words, facts.values(), locales, false);
        Fields fields = new Fields(page, "import-", false);
        fields.line("slug", words.of("import-slug"), "text", facts.slug(), "aria-describedby", "import-slug-hint");
        page.element("small", words.of("import-slug-hint"), "id", "import-slug-hint")
                .line();
    }

    /** What is asked only where the document leaves it open. */
    private void questions(Markup page, ImportPreview preview, Map<String, String> form) {
        Fields fields = new Fields(page, "import-", false);
        if (has(preview.found(), EMBARGOES) || form.containsKey("free")) {
            fields.check("free", words.of("import-free"), form.containsKey("free"));
        }
        if (has(preview.found(), Set.of(IngestCode.ARTICLE_EXISTS)) || form.containsKey("update")) {
            fields.check("update", words.of("import-update"), form.containsKey("update"));
        }
    }

    private static boolean has(List<Diagnostic> found, Set<? extends Code> codes) {
        return found.stream().map(Diagnostic::code).anyMatch(codes::contains);
    }

    /**
     * Whether it can be brought in as it is now, and what would be written.
     *
     * @param files the names of those that would be
     * @param form what was said of it
     * @param isAlone whether the answer has nothing else, so that the name that the article would have goes along
     */
    void state(Markup page, ImportPreview preview, List<String> files, Map<String, String> form, boolean isAlone) {
        List<Diagnostic> errors =
                preview.found().stream().filter(Diagnostic::isError).toList();
        boolean isReady = !files.isEmpty();
        String slug = isAlone && preview.articles().size() == 1
                ? preview.articles().get(0).slug()
                : null;
        page.open("div", "id", "import-state", "data-part", "", "data-slug", slug)
                .line();
        if (!errors.isEmpty()) {
            page.element("p", words.of("import-refused"), "class", "failed").line();
            findings.write(page, errors);
        }
        questions(page, preview, form);
        page.open("p", "class", "buttons")
                .element(
                        "button",
                        words.of("import-write"),
                        "type",
                        "submit",
                        "class",
                        "main",
                        "id",
                        "import-write",
                        "disabled",
                        isReady ? null : "disabled")
                .close()
                .line();
        if (isReady) {
            page.open("details", "id", "import-files")
                    .element("summary", words.of("import-files"))
                    .line()
                    .open("ul")
                    .line();
            files.forEach(name -> page.open("li").element("code", name).close().line());
            page.close().close().line();
        }
        notes(page, preview);
        page.close().line();
    }

    private void notes(Markup page, ImportPreview preview) {
        List<Diagnostic> notes =
                preview.found().stream().filter(one -> !one.isError()).toList();
        if (!notes.isEmpty()) {
            page.open("details", "id", "import-notes")
                    .element("summary", words.of("import-notes", Map.of("count", notes.size())))
                    .line();
            findings.write(page, notes);
            page.close().line();
        }
    }

    /** The lines of the document, each with what was understood by it. */
    private void passages(Markup page, ImportPreview preview) {
        Map<Place, List<Diagnostic>> notes = new HashMap<>();
        preview.found().forEach(one -> notes.computeIfAbsent(line(one.place()), any -> new ArrayList<>())
                .add(one));
        page.open("section", "id", "passages", "aria-labelledby", "passages-head")
                .line();
        page.element("h3", words.of("import-document"), "id", "passages-head").line();
        page.open("ol", "class", "passages", "aria-label", words.of("import-passages"))
                .line();
        for (ArticleFacts facts : preview.articles()) {
            Map<Place, String> keys = new HashMap<>();
            facts.places().forEach((key, place) -> keys.put(line(place), key));
            for (Passage passage : facts.passages()) {
                Place place = line(passage.place());
                passage(page, passage, keys.remove(place), notes.getOrDefault(place, List.of()));
                notes.remove(place);
            }
        }
        page.close().close().line();
    }

    /** Readers of some kinds of documents know columns and some don't. */
    private static Place line(Place place) {
        return Place.of(place.file(), place.line());
    }

    private void passage(Markup page, Passage passage, @Nullable String key, List<Diagnostic> found) {
        boolean isOmitted = has(found, OMITTED);
        page.open("li", "class", isOmitted ? "omitted" : key == null ? null : "taken", "data-key", key)
                .line();
        page.element("p", passage.words(), "dir", "auto").line();
        if (key != null) {
            page.element("button", words.of("front-" + key), "type", "button", "id", "passage-" + key)
                    .line();
        }
        if (isOmitted) {
            page.element("strong", words.of("import-left-out")).line();
        }
        List<Diagnostic> others =
                found.stream().filter(one -> !OMITTED.contains(one.code())).toList();
        if (!others.isEmpty()) {
            findings.write(page, others);
        }
        page.close().line();
    }

    /** What became of it. */
    String done(@Nullable String slug, ImportSummary summary, List<Diagnostic> found, List<String> written) {
        Markup page = new Markup();
        page.open("div", "id", "reading", "data-part", "", "data-done", "").line();
        boolean isUpdate = summary.updated() > 0;
        String said = isUpdate ? "import-done-update" : written.isEmpty() ? "import-done-unchanged" : "import-done";
        page.element("h2", words.of(said), "id", "reading-head", "tabindex", "-1")
                .line();
        page.open("p", "class", "buttons").line();
        if (slug != null) {
            page.element("a", words.of("import-open-write"), "href", "/write/" + slug, "id", "open-write")
                    .line();
            page.element("a", words.of("import-open-page"), "href", "/article/" + slug, "id", "open-page")
                    .line();
        }
        page.element("a", words.of("import-another"), "href", "/import", "id", "import-another")
                .line();
        page.close().line();
        page.open("ul").line();
        written.forEach(name -> page.open("li").element("code", name).close().line());
        page.close().line();
        if (!found.isEmpty()) {
            page.open("details")
                    .element("summary", words.of("import-notes", Map.of("count", found.size())))
                    .line();
            findings.write(page, found);
            page.close().line();
        }
        page.close().line();
        return page.toString();
    }

    /** Why there is nothing to show. */
    String gone() {
        Markup page = new Markup().open("div", "id", "reading", "data-part", "");
        page.element("p", words.of("import-gone"), "class", "failed", "id", "import-gone");
        return page.close().line().toString();
    }
}
