package parkhang.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/**
 * A draft that has all that an article needs: a title, a day and a text.
 *
 * @param slug a suggestion for the article's name
 * @param article the text of the article's file
 * @param offices no two have the same locale
 */
record WholeDraft(String slug, String article, List<Office> offices) {
    WholeDraft {
        offices = List.copyOf(offices);
    }

    /** Empty and reported where something is missing; or else it is reported what was guessed and what left out. */
    static Optional<WholeDraft> of(Draft draft, Diagnostics diagnostics) {
        Draft.Head head = draft.head();
        String title = head.title();
        if (title == null) {
            diagnostics.report(Place.of(head.file(), 1), IngestCode.TITLE_MISSING, "there is no title");
            return Optional.empty();
        }
        Optional<LocalDate> day = day(head, diagnostics);
        if (draft.body().isBlank()) {
            diagnostics.report(Place.of(head.file(), 1), IngestCode.TEXT_MISSING, "there is no text below the title");
            return Optional.empty();
        }
        draft.letterhead()
                .forEach(line -> diagnostics.report(
                        line.place(), IngestCode.LETTERHEAD_OMITTED, "`" + line.words() + "` is not in the article"));
        day.ifPresent(known ->
                draft.guesses().forEach(guess -> diagnostics.report(guess.place(), guess.code(), guess.message())));
        return day.map(known -> new WholeDraft(
                SlugSuggestion.of(title, known, head.canonical()), draft.text().text(), draft.offices()));
    }

    private static Optional<LocalDate> day(Draft.Head head, Diagnostics diagnostics) {
        Draft.Date date = head.date();
        if (date == null) {
            diagnostics.report(
                    Place.of(head.file(), 1), IngestCode.RELEASE_DATE_MISSING, "there is no line with the date");
            return Optional.empty();
        }
        if (date.day() == null) {
            diagnostics.report(date.place(), IngestCode.RELEASE_DATE_INVALID, "`" + date.words() + "` is no date");
        }
        return Optional.ofNullable(date.day());
    }
}
