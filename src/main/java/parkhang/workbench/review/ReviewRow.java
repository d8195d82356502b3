package parkhang.workbench.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.html.Markup;
import parkhang.report.TextDiff;
import parkhang.text.Dates;
import parkhang.text.Locales;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;
import parkhang.translation.PreviousSource;
import parkhang.translation.SignOffNote;
import parkhang.translation.State;
import parkhang.translation.UnitNote;
import parkhang.workbench.page.FindingList;
import parkhang.workbench.page.Words;
import parkhang.workbench.translate.ChangedWords;

/** Writes a unit for its reviewer: source and target with what has changed in them since they were signed, and who signed. */
final class ReviewRow {
    private final Markup page;
    private final Words words;
    private final FindingList findings;
    private final Locale source;
    private final Locale locale;
    private final boolean readOnly;

    /** @param source the article's locale */
    ReviewRow(Markup page, Words words, FindingList findings, Locale source, Locale locale, boolean readOnly) {
        this.page = page;
        this.words = words;
        this.findings = findings;
        this.source = source;
        this.locale = locale;
        this.readOnly = readOnly;
    }

    void write(ReviewedUnit unit) {
        BundleUnit own = unit.own();
        page.open(
                        "li",
                        "id",
                        "passage-" + unit.number(),
                        "class",
                        "passage " + unit.status().name().toLowerCase(Locale.ROOT),
                        "data-part",
                        "",
                        "data-unit",
                        own.id(),
                        "data-seen",
                        SignOffNote.print(own),
                        "data-anchor",
                        unit.anchor())
                .line();
        String kind = words.of("translate-kind-" + unit.unit().kind().word());
        page.element(
                        "h3",
                        words.of("review-passage", Map.of("number", unit.number(), "kind", kind)),
                        "id",
                        "head-" + unit.number(),
                        "tabindex",
                        "-1")
                .line();
        facts(unit);
        page.open("div", "class", "pair").line();
        text(source, own.source(), own.codes(), before(unit));
        BundleUnit signed = unit.signed();
        Content target = own.target();
        if (target != null && own.hasTarget()) {
            text(locale, target, own.codes(), signed == null ? null : shown(signed.target(), signed.codes()));
        } else {
            page.element("p", words.of("review-untranslated"), "class", "nothing")
                    .line();
        }
        page.close().line();
        notes(own);
        if (!unit.findings().isEmpty()) {
            findings.write(page, unit.findings());
        }
        actions(unit);
        page.close().line();
    }

    private void facts(ReviewedUnit unit) {
        String stage = unit.stage().word();
        page.open("p", "class", "facts");
        page.element("strong", words.of("translate-stage-" + stage), "class", "stage " + stage);
        for (SignOffNote note : SignOffNote.all(unit.own())) {
            page.text(" · ")
                    .text(words.of(
                            note.holds(unit.own()) ? "translate-signed" : "translate-signed-lapsed",
                            Map.of(
                                    "state",
                                            words.of("translate-stage-"
                                                    + note.state().word()),
                                    "name", note.by(),
                                    "day", Dates.day(note.day(), words.locale()))));
        }
        page.close().line();
        if (unit.status() == ReviewedUnit.Status.CHANGED && unit.signed() == null) {
            page.element("p", words.of(unit.isAsked() ? "review-not-kept" : "review-no-history"), "class", "facts")
                    .line();
        }
    }

    /** What the source was when somebody signed, or when the target was made; null where it is the same, or not known. */
    private @Nullable String before(ReviewedUnit unit) {
        BundleUnit signed = unit.signed();
        if (signed != null) {
            return shown(signed.source(), signed.codes());
        }
        BundleUnit own = unit.own();
        return own.isStale() || own.isPrefilled()
                ? own.notes().stream()
                        .filter(note -> note.isOf(UnitNote.PREVIOUS_SOURCE))
                        .map(UnitNote::text)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static @Nullable String shown(@Nullable Content content, List<InlineCode> codes) {
        return content == null ? null : PreviousSource.of(content, codes);
    }

    private void text(Locale language, Content content, List<InlineCode> codes, @Nullable String before) {
        String now = PreviousSource.of(content, codes);
        List<TextDiff.Change> changes = new ArrayList<>();
        if (before != null) {
            changes.addAll(TextDiff.of(before, now, language));
        }
        String direction = Locales.isRightToLeft(language) ? "rtl" : "ltr";
        page.open("p", "class", "text", "lang", language.toLanguageTag(), "dir", direction);
        ChangedWords.write(page, now, changes, words);
        page.close().line();
    }

    /** What people say of the unit. */
    private void notes(BundleUnit own) {
        List<UnitNote> notes = own.notes().stream()
                .filter(note -> !note.isOurs() || note.isOf(UnitNote.TRANSLATORS))
                .toList();
        if (notes.isEmpty()) {
            return;
        }
        page.open("ul", "class", "notes", "aria-label", words.of("review-notes"))
                .line();
        for (UnitNote note : notes) {
            String of = note.isOf(UnitNote.TRANSLATORS)
                    ? "translate-remark-author"
                    : note.isOf(UnitNote.REVIEW) ? "review-sent-back" : "translate-remark";
            page.open("li").element("strong", words.of(of)).text(" ");
            page.element("span", note.text(), "dir", "auto").close().line();
        }
        page.close().line();
    }

    /** They need the page's script, which shows them. */
    private void actions(ReviewedUnit unit) {
        if (readOnly || !unit.own().hasTarget()) {
            return;
        }
        page.open("p", "class", "actions", "hidden", "hidden");
        for (State to : List.of(State.REVIEWED, State.FINAL)) {
            if (unit.canBe(to)) {
                button("review-as-" + to.word(), to.word(), unit.number());
            }
        }
        button("review-send-back", "back", unit.number());
        page.close().line();
    }

    private void button(String key, String value, int number) {
        page.element(
                        "button",
                        words.of(key),
                        "type",
                        "button",
                        "value",
                        value,
                        "id",
                        value + "-" + number,
                        "aria-labelledby",
                        value + "-" + number + " head-" + number)
                .text(" ");
    }
}
