package parkhang.workbench.translate;

import java.util.List;
import java.util.Locale;
import parkhang.diagnostic.Sentences;
import parkhang.html.Markup;
import parkhang.report.TextDiff;
import parkhang.translation.Content;
import parkhang.translation.exchange.TaggedText;
import parkhang.workbench.page.FindingList;
import parkhang.workbench.page.Words;

/** Writes what became of a save, for the page to put in place. */
final class SavedAnswer {
    private final Markup page;
    private final Words words;
    private final FindingList findings;

    SavedAnswer(Markup page, Words words, FindingList findings) {
        this.page = page;
        this.words = words;
        this.findings = findings;
    }

    void outcome(UnitSave.Saved saved) {
        String outcome = saved.outcome().name().toLowerCase(Locale.ROOT);
        page.open("div", "id", "outcome", "data-outcome", outcome);
        page.element("p", words.of("translate-outcome-" + outcome)).line();
        if (!saved.faults().isEmpty()) {
            page.open("ul").line();
            Sentences sentences = Sentences.of(words.locale());
            saved.faults().stream().distinct().forEach(fault -> {
                String language = sentences.language(fault).toLanguageTag();
                page.element("li", sentences.of(fault), "lang", language).line();
            });
            page.close().line();
        }
        if (saved.outcome() == UnitSave.Outcome.FAILED) {
            findings.write(page, saved.found().list());
        }
        page.close().line();
    }

    /** The unit as it is now, and how far the translation has come. */
    void unit(Desk desk, int at) {
        page.open("ol").line();
        new UnitRow(page, words, findings).write(desk.unit(at));
        page.close().line();
        TranslatePage.progress(page, desk.coverage(), words);
    }

    /**
     * What stands there that was not seen, and what can be done with it.
     *
     * @param mine what was to be filed
     */
    void choice(OpenUnit open, Content mine) {
        page.open("div", "id", "there", "data-sight", open.translation().sight(open.at()))
                .line();
        page.element("p", words.of("translate-there")).line();
        Locale locale = open.translation().locale();
        String theirs = open.target().plainText();
        page.open("p", "class", "text", "lang", locale.toLanguageTag(), "dir", OpenUnit.direction(locale));
        ChangedWords.write(page, theirs, TextDiff.of(mine.plainText(), theirs, locale), words);
        page.close().line();
        for (String choice : List.of("mine", "theirs", "both")) {
            page.element(
                            "button",
                            words.of("translate-keep-" + choice),
                            "type",
                            "button",
                            "data-choice",
                            choice,
                            "data-text",
                            TaggedText.write(open.target()))
                    .text(" ");
        }
        page.close().line();
    }
}
