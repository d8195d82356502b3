package parkhang.workbench.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parkhang.html.Markup;
import parkhang.report.TextDiff;
import parkhang.text.Locales;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.MemoryMatch;
import parkhang.translation.PreviousSource;
import parkhang.translation.UnitNote;
import parkhang.translation.check.GlossaryTerms;
import parkhang.translation.exchange.TaggedText;
import parkhang.translation.glossary.Term;
import parkhang.translation.memory.Memory;
import parkhang.workbench.page.Words;

/** Writes what helps with one unit: what has changed in its source, the glossary's terms, remarks, and what was translated before. */
final class HelpPanel {
    private final Markup page = new Markup();
    private final OpenUnit open;
    private final Words words;

    private HelpPanel(OpenUnit open, Words words) {
        this.open = open;
        this.words = words;
    }

    /** All but what the memory has, which may have to be read first. */
    static String of(OpenUnit open, Words words) {
        HelpPanel panel = new HelpPanel(open, words);
        panel.change();
        panel.terms();
        panel.inherited();
        panel.notes();
        return panel.page.toString();
    }

    /** What the memory has, the best first. */
    static String matches(OpenUnit open, List<MemoryMatch> matches, Words words) {
        HelpPanel panel = new HelpPanel(open, words);
        matches.forEach(panel::match);
        return panel.page.toString();
    }

    /** Where a phrase stands in the memory. */
    static String phrase(List<Memory.Pair> pairs, Locale source, Locale locale, Words words) {
        Markup page = new Markup();
        page.element("p", words.of("translate-phrase-found", Map.of("count", pairs.size())), "role", "status")
                .line();
        page.open("ol", "class", "pairs").line();
        for (Memory.Pair pair : pairs) {
            page.open("li");
            text(page, pair.source(), source);
            text(page, pair.target(), locale);
            page.element("code", pair.origin()).close().line();
        }
        return page.close().line().toString();
    }

    private static void text(Markup page, String text, Locale locale) {
        page.element("p", text, "class", "text", "lang", locale.toLanguageTag(), "dir", OpenUnit.direction(locale))
                .line();
    }

    /** What the source said when the target was made. */
    private void change() {
        BundleUnit own = open.own();
        if (!own.isStale() && !own.isPrefilled()) {
            return;
        }
        own.notes().stream()
                .filter(note -> note.isOf(UnitNote.PREVIOUS_SOURCE))
                .map(UnitNote::text)
                .findFirst()
                .ifPresent(before -> {
                    Content source = open.unit().source();
                    String noted = PreviousSource.of(source, open.unit().codes());
                    page.open("section", "class", "change")
                            .element("h2", words.of("translate-change"))
                            .line();
                    changed(
                            source.plainText(),
                            TextDiff.ofNoted(
                                    before,
                                    noted,
                                    source.plainText(),
                                    open.translation().source()));
                    page.close().line();
                });
    }

    private void changed(String text, List<TextDiff.Change> changes) {
        Locale source = open.translation().source();
        page.open("p", "class", "text", "lang", source.toLanguageTag(), "dir", OpenUnit.direction(source));
        ChangedWords.write(page, text, changes, words);
        page.close().line();
    }

    private void terms() {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (GlossaryTerms.Found found : open.terms()) {
            terms.putIfAbsent(found.term().source(), found.term());
        }
        if (terms.isEmpty()) {
            return;
        }
        page.open("section", "class", "terms")
                .element("h2", words.of("translate-terms"))
                .line();
        page.open("ul").line();
        for (Term term : terms.values()) {
            page.open("li");
            page.element(
                            "span",
                            term.source(),
                            "lang",
                            open.translation().source().toLanguageTag())
                    .text(" ");
            Locale locale = open.translation().locale();
            page.element(
                    "button",
                    term.target(),
                    "type",
                    "button",
                    "class",
                    "insert term",
                    "lang",
                    locale.toLanguageTag(),
                    "data-text",
                    term.target());
            if (!term.note().isEmpty()) {
                page.text(" ").element("small", term.note(), "lang", locale.toLanguageTag());
            }
            page.close().line();
        }
        page.close().close().line();
    }

    /** What the edition has meanwhile from another locale. */
    private void inherited() {
        Locale from = open.stage().from();
        BundleUnit unit = open.stage().unit();
        Content target = unit == null ? null : unit.target();
        if (from != null && target != null) {
            suggestion(
                    words.of("translate-inherited", Map.of("language", Locales.nameIn(from, words.locale()))), target);
            page.close().line();
        }
    }

    /** What people have written beside the unit, and words for it that were not taken. */
    private void notes() {
        for (UnitNote note : open.own().notes()) {
            if (NoteRemoval.isWaiting(note)) {
                suggestion(words.of("translate-other-words"), new Content(List.of(new Content.Text(note.text()))));
                page.element(
                        "button",
                        words.of("translate-done-with"),
                        "type",
                        "button",
                        "class",
                        "done-with",
                        "data-note",
                        NoteRemoval.print(note));
                page.close().line();
            } else if (note.isOf(UnitNote.TRANSLATORS) || !note.isOurs()) {
                page.open("section", "class", "remark")
                        .element(
                                "h2",
                                words.of(
                                        note.isOf(UnitNote.TRANSLATORS)
                                                ? "translate-remark-author"
                                                : "translate-remark"));
                page.element("p", note.text(), "dir", "auto").close().line();
            }
        }
    }

    private void match(MemoryMatch match) {
        String score = words.of("translate-match", Map.of("percent", match.score() / 100.0));
        suggestion(score, match.target());
        List<TextDiff.Change> changes = new ArrayList<>();
        if (!match.isExact()) {
            String source = open.unit().source().plainText();
            changes.addAll(
                    TextDiff.of(match.source(), source, open.translation().source()));
            changed(source, changes);
        }
        page.element("code", match.origin(), "dir", "ltr").close().line();
    }

    /** Words to be taken; what is open then is to be closed. */
    private void suggestion(String title, Content target) {
        Locale locale = open.translation().locale();
        page.open("section", "class", "suggestion").element("h2", title).line();
        page.open("p", "class", "text", "lang", locale.toLanguageTag(), "dir", OpenUnit.direction(locale));
        ContentMarkup.write(page, target, open.unit().codes(), words);
        page.close().text(" ");
        page.element(
                        "button",
                        words.of("translate-use"),
                        "type",
                        "button",
                        "class",
                        "use",
                        "data-text",
                        TaggedText.write(target))
                .line();
    }
}
