package parkhang.workbench.runs;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.edition.FileKind;
import parkhang.edition.Format;
import parkhang.edition.Profile;
import parkhang.html.Markup;
import parkhang.text.FileSize;
import parkhang.text.Locales;
import parkhang.translation.State;
import parkhang.workbench.page.FindingList;
import parkhang.workbench.page.Frame;
import parkhang.workbench.page.Words;
import parkhang.workbench.runs.FinishedFiles.File;
import parkhang.workbench.runs.FinishedFiles.Finished;
import parkhang.workbench.runs.RunOrder.Kind;

/** What can be made, what is being made, and what is finished. */
final class RunsPage {
    static final String PATH = "/runs";
    static final String STYLES = "/runs.css";
    static final String SCRIPT = "/runs.js";

    /** Editions that are listed; whoever has more looks into the folder. */
    private static final int MOST = 400;

    private final Words words;
    private final FindingList findings;
    private final Markup page;

    RunsPage(Words words, FindingList findings, Markup page) {
        this.words = words;
        this.findings = findings;
        this.page = page;
    }

    /** The whole page, where it is open in its header. */
    void write(Frame frame, List<Locale> locales, Optional<Standing> run, List<Finished> finished, boolean readOnly) {
        page.element("h1", words.of("place-runs")).line();
        frame.main(null);
        standing(run);
        page.open("div", "class", "orders scripted").line();
        if (!readOnly) {
            editions(locales);
            volume(locales);
        }
        verification(locales);
        page.close().line();
        finished(finished);
    }

    /** What a run does or has done. */
    void standing(Optional<Standing> run) {
        page.open("section", "id", "run", "data-part", "", "aria-labelledby", "run-head");
        page.element("h2", words.of("runs-run"), "id", "run-head", "tabindex", "-1")
                .line();
        if (run.isEmpty()) {
            page.element("p", words.of("runs-none")).line();
        } else {
            standing(run.get());
        }
        page.close().line();
    }

    private void standing(Standing run) {
        String kind = run.kind().word();
        if (run.isOver()) {
            String end = run.status() == Standing.Status.ENDED
                    ? "runs-ended-" + kind + (nothing(run) ? "-nothing" : "")
                    : "runs-" + run.status().name().toLowerCase(Locale.ROOT) + "-" + kind;
            page.element("p", words.of(end, run.figures()), "class", "outcome", "id", "said")
                    .line();
        } else {
            going(run);
        }
        if (!run.failed().isEmpty()) {
            page.element("h3", words.of("runs-failed"))
                    .line()
                    .open("ul", "class", "failures")
                    .line();
            run.failed()
                    .forEach(one -> page.open("li").element("code", one).close().line());
            page.close().line();
        }
        if (run.isOver() || !run.found().isEmpty()) {
            page.element("h3", words.of("findings")).line();
            findings.write(page, run.found());
        }
    }

    /** A volume that could not be bound has no files. */
    private static boolean nothing(Standing run) {
        return run.kind() == Kind.VOLUME && run.figures().getOrDefault("files", 0) == 0;
    }

    private void going(Standing run) {
        String phase = run.phase() == null
                ? words.of("runs-begins")
                : words.of("runs-phase-"
                        + run.phase().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        boolean isCounted = run.steps() > 0;
        String said = isCounted
                ? words.of("runs-standing", Map.of("phase", phase, "done", run.done(), "steps", run.steps()))
                : phase;
        page.element("p", said, "id", "standing").line();
        page.open(
                        "progress",
                        "aria-labelledby",
                        "standing",
                        "max",
                        isCounted ? "" + run.steps() : null,
                        "value",
                        isCounted ? "" + run.done() : null)
                .close()
                .line();
        if (run.status() == Standing.Status.STOPPING) {
            page.element("p", words.of("runs-stopping"));
        } else {
            page.open("p", "class", "scripted");
            page.element("button", words.of("runs-stop"), "type", "button", "id", "stop");
            page.close();
        }
        page.line();
    }

    private void editions(List<Locale> locales) {
        begin(Kind.EXPORT);
        page.open("fieldset").element("legend", words.of("runs-languages")).line();
        locales.forEach(locale -> tick("in-" + locale.toLanguageTag(), name(locale), "export", true, null));
        page.close().line();
        select(
                "export",
                "profile",
                "runs-for",
                RunOrder.PROFILES.stream().map(Profile::word).toList(),
                "runs-profile-");
        page.open("fieldset", "id", "export-formats")
                .element("legend", words.of("runs-formats"))
                .line();
        Set<Format> usual = FileKind.usual(Profile.SCREEN);
        for (Format format : FileKind.formats(Profile.SCREEN)) {
            tick("as-" + format.word(), words.of("runs-as-" + format.word()), "export", usual.contains(format), null);
        }
        page.close().line();
        articles(Kind.EXPORT);
        states("export");
        tick("complete", words.of("runs-complete"), "export", false, "runs-complete-why");
        tick("force", words.of("runs-force"), "export", false, null);
        end(Kind.EXPORT);
    }

    private void volume(List<Locale> locales) {
        begin(Kind.VOLUME);
        language("volume", locales, false);
        page.open("fieldset").element("legend", words.of("runs-formats")).line();
        Set<Format> usual = EnumSet.of(Format.HTML, Format.PDF);
        for (Format format : RunOrder.OF_VOLUMES) {
            tick("as-" + format.word(), words.of("runs-as-" + format.word()), "volume", usual.contains(format), null);
        }
        page.close().line();
        articles(Kind.VOLUME);
        states("volume");
        tick("complete", words.of("runs-complete"), "volume", false, "runs-complete-why");
        end(Kind.VOLUME);
    }

    private void verification(List<Locale> locales) {
        begin(Kind.VERIFICATION);
        language("verification", locales, true);
        articles(Kind.VERIFICATION);
        end(Kind.VERIFICATION);
    }

    private void begin(Kind kind) {
        String word = kind.word();
        page.open("form", "id", word, "aria-labelledby", word + "-head", "data-none", words.of("runs-no-language"))
                .line();
        page.element("h2", words.of("runs-" + word), "id", word + "-head").line();
        page.element("p", words.of("runs-" + word + "-why")).line();
    }

    private void end(Kind kind) {
        page.open("p")
                .element("button", words.of("runs-begin-" + kind.word()), "type", "submit")
                .close()
                .line();
        page.close().line();
    }

    private String name(Locale locale) {
        return Locales.nameIn(locale, words.locale());
    }

    private void tick(String field, String label, String form, boolean isTicked, @Nullable String why) {
        String id = form + "-" + field;
        page.open("p", "class", "tick");
        page.open(
                "input",
                "type",
                "checkbox",
                "id",
                id,
                "name",
                field,
                "checked",
                isTicked ? "checked" : null,
                "aria-describedby",
                why == null ? null : id + "-why");
        page.text(" ").element("label", label, "for", id);
        if (why != null) {
            page.element("small", words.of(why), "id", id + "-why");
        }
        page.close().line();
    }

    private void select(String form, String field, String label, List<String> values, String prefix) {
        String id = form + "-" + field;
        page.open("p").element("label", words.of(label), "for", id).text(" ");
        page.open("select", "id", id, "name", field).line();
        values.forEach(value ->
                page.element("option", words.of(prefix + value), "value", value).line());
        page.close().close().line();
    }

    private void states(String form) {
        List<String> states = List.of(State.TRANSLATED.word(), State.REVIEWED.word(), State.FINAL.word());
        select(form, "require", "runs-require", states, "translate-stage-");
    }

    private void language(String form, List<Locale> locales, boolean all) {
        page.open("p")
                .element("label", words.of("runs-language"), "for", form + "-in")
                .text(" ");
        page.open("select", "id", form + "-in", "name", "in").line();
        if (all) {
            page.element("option", words.of("runs-all-languages"), "value", "").line();
        }
        for (Locale locale : locales) {
            page.element("option", name(locale), "value", locale.toLanguageTag())
                    .line();
        }
        page.close().close().line();
    }

    private void articles(Kind kind) {
        String id = kind.word() + "-articles";
        page.open("p").element("label", words.of("runs-articles"), "for", id).text(" ");
        page.open("input", "id", id, "name", "articles", "aria-describedby", id + "-why", "spellcheck", "false");
        page.element("small", words.of("runs-articles-why"), "id", id + "-why");
        page.close().line();
    }

    /** What is finished, to be leafed through and taken away. */
    void finished(List<Finished> finished) {
        page.open("section", "id", "finished", "data-part", "", "aria-labelledby", "finished-head")
                .line();
        page.element("h2", words.of("runs-finished"), "id", "finished-head").line();
        if (finished.isEmpty()) {
            page.element("p", words.of("runs-nothing")).line();
        }
        String tag = "";
        for (Finished one : finished.subList(0, Math.min(MOST, finished.size()))) {
            if (!one.tag().equals(tag)) {
                if (!tag.isEmpty()) {
                    page.close().line();
                }
                tag = one.tag();
                page.element("h3", name(Locale.forLanguageTag(tag))).line();
                page.open("ul", "class", "finished").line();
            }
            page.open("li").element("strong", one.stem()).line();
            one.files().forEach(file -> file(one, file));
            page.close().line();
        }
        if (!tag.isEmpty()) {
            page.close().line();
        }
        if (finished.size() > MOST) {
            page.element("p", words.of("runs-more", Map.of("count", finished.size() - MOST)))
                    .line();
        }
        page.close().line();
    }

    private void file(Finished one, File file) {
        String kind = words.of("runs-as-" + file.word());
        String path = file.tag() + "/" + file.name();
        String spoken = one.stem() + ", " + name(Locale.forLanguageTag(one.tag()));
        page.open("span", "class", "file");
        page.element(
                "a",
                kind,
                "href",
                "/finished/" + path,
                "download",
                file.name(),
                "aria-label",
                words.of("runs-take", Map.of("what", kind, "of", spoken)));
        page.text(" ").element("small", FileSize.of(file.bytes(), words.locale()));
        if (file.format() == Format.PDF) {
            page.text(" · ")
                    .element(
                            "a",
                            words.of("runs-leaf"),
                            "href",
                            "/leaf/" + path,
                            "aria-label",
                            words.of("runs-leaf-of", Map.of("what", kind, "of", spoken)));
        }
        page.close().line();
    }
}
