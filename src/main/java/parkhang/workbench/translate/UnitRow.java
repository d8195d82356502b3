package parkhang.workbench.translate;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostic;
import parkhang.html.Markup;
import parkhang.text.Dates;
import parkhang.text.Locales;
import parkhang.translation.SignOffNote;
import parkhang.translation.UnitNote;
import parkhang.translation.exchange.TaggedText;
import parkhang.workbench.page.FindingList;
import parkhang.workbench.page.Words;

/** Writes a unit: its source beside its target, how far that has come, what is found in it, and what of it was not saved. */
final class UnitRow {
    private final Markup page;
    private final Words words;
    private final FindingList findings;

    UnitRow(Markup page, Words words, FindingList findings) {
        this.page = page;
        this.words = words;
        this.findings = findings;
    }

    void write(OpenUnit open) {
        String name = open.translation().names().get(open.at()).toString();
        page.open(
                        "li",
                        "id",
                        "unit-" + open.number(),
                        "class",
                        "unit",
                        "data-unit",
                        name,
                        "data-sight",
                        open.translation().sight(open.at()),
                        "data-stage",
                        open.stage().stage().word(),
                        "data-anchor",
                        open.anchor())
                .line();
        facts(open);
        page.open("div", "class", "pair").line();
        source(open);
        target(open);
        page.close().line();
        drafts(page, open.drafts(), words);
        found(page, open.number(), open.findings(), findings);
        page.open("div", "id", "help-" + open.number(), "class", "help").close().line();
        page.close().line();
    }

    private void facts(OpenUnit open) {
        page.open("p", "class", "facts", "id", "facts-" + open.number());
        page.element("span", "" + open.number(), "class", "number").text(" ");
        page.text(words.of("translate-kind-" + open.unit().kind().word())).text(" · ");
        String stage = open.stage().stage().word();
        page.element("strong", words.of("translate-stage-" + stage), "class", "stage " + stage);
        Locale from = open.stage().from();
        if (from != null) {
            page.text(
                    " · " + words.of("translate-inherited", Map.of("language", Locales.nameIn(from, words.locale()))));
        }
        String origin = origin(open);
        if (origin != null) {
            page.text(" · ").element("span", origin, "class", "origin", "dir", "auto");
        }
        for (SignOffNote note : SignOffNote.all(open.own())) {
            page.text(" · ")
                    .text(words.of(
                            note.holds(open.own()) ? "translate-signed" : "translate-signed-lapsed",
                            Map.of(
                                    "state",
                                            words.of("translate-stage-"
                                                    + note.state().word()),
                                    "name", note.by(),
                                    "day", Dates.day(note.day(), words.locale()))));
        }
        page.close().line();
    }

    /** Where a target is from that nobody has written for the unit; null for all others. */
    private static @Nullable String origin(OpenUnit open) {
        String category = open.own().isSuggested() ? UnitNote.SUGGESTION : UnitNote.ORIGIN;
        return open.own().notes().stream()
                .filter(note -> note.isOf(category))
                .map(UnitNote::text)
                .findFirst()
                .orElse(null);
    }

    private void source(OpenUnit open) {
        Locale source = open.translation().source();
        page.open(
                "div",
                "id",
                "source-" + open.number(),
                "class",
                "text source",
                "lang",
                source.toLanguageTag(),
                "dir",
                OpenUnit.direction(source));
        ContentMarkup.write(page, open.unit().source(), open.unit().codes(), words, open.terms());
        page.close().line();
    }

    private void target(OpenUnit open) {
        Locale locale = open.translation().locale();
        page.open(
                "div",
                "id",
                "target-" + open.number(),
                "class",
                "text target",
                "lang",
                locale.toLanguageTag(),
                "dir",
                OpenUnit.direction(locale),
                "data-name",
                words.of("translate-target-of", Map.of("number", open.number())),
                "data-was",
                TaggedText.write(open.target()));
        ContentMarkup.write(page, open.target(), open.own().codes(), words);
        page.close().line();
    }

    /** What was not saved of a unit, each with what can be done with it. */
    static void drafts(Markup page, List<Draft> drafts, Words words) {
        for (Draft draft : drafts) {
            page.open(
                    "div",
                    "class",
                    "draft",
                    "data-window",
                    draft.window(),
                    "data-unit",
                    draft.unit().toString());
            String time = Dates.moment(draft.at().atZone(ZoneId.systemDefault()).toOffsetDateTime(), words.locale());
            page.element("p", words.of("translate-unsaved", Map.of("time", time)), "class", "facts")
                    .line();
            page.element("p", draft.text(), "class", "text", "dir", "auto").line();
            page.element(
                            "button",
                            words.of("translate-use"),
                            "type",
                            "button",
                            "class",
                            "use",
                            "data-text",
                            draft.text())
                    .text(" ");
            page.element("button", words.of("translate-discard"), "type", "button", "class", "discard");
            page.close().line();
        }
    }

    /** What is found in a unit. */
    static void found(Markup page, int number, List<Diagnostic> found, FindingList findings) {
        page.open("div", "id", "found-" + number, "class", "found");
        if (!found.isEmpty()) {
            findings.write(page, found);
        }
        page.close().line();
    }
}
