package parkhang.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.article.PlainText;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.ContentPicture;
import parkhang.text.AsciiWords;

/**
 * A draft that has all that an article needs: a title, a day and a text.
 *
 * @param slug a suggestion for the article's name
 * @param article the text of the article's file
 * @param pictures that it shows
 * @param offices no two have the same locale
 */
record WholeDraft(String slug, String article, List<ContentPicture> pictures, List<Office> offices) {
    /** In characters, for a name made from the title. */
    private static final int LONGEST = 60;

    private static final int LONGEST_PUBLISHED = 100;
    private static final Pattern TWO_WORDS = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)++");

    WholeDraft {
        pictures = List.copyOf(pictures);
        offices = List.copyOf(offices);
    }

    /** Empty and reported where something is missing; or else it is reported what was guessed and what left out. */
    static Optional<WholeDraft> of(Draft draft, Diagnostics diagnostics) {
        Draft.Head head = draft.head();
        if (head.title() == null) {
            diagnostics.report(Place.of(head.file(), 1), IngestCode.TITLE_MISSING, "there is no title");
            return Optional.empty();
        }
        Optional<LocalDate> day = day(head, diagnostics);
        if (!draft.hasText()) {
            diagnostics.report(Place.of(head.file(), 1), IngestCode.TEXT_MISSING, "there is no text below the title");
            return Optional.empty();
        }
        draft.letterhead()
                .forEach(line -> diagnostics.report(
                        line.place(), IngestCode.LETTERHEAD_OMITTED, "`" + line.words() + "` is not in the article"));
        day.ifPresent(known ->
                draft.guesses().forEach(guess -> diagnostics.report(guess.place(), guess.code(), guess.message())));
        return day.map(known -> new WholeDraft(
                slug(PlainText.of(head.title().text()), known, head.canonical()),
                draft.text(diagnostics),
                draft.shown(),
                draft.offices()));
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

    /**
     * The name under which the document is published, where that is of words; or else the title's words.
     *
     * @param canonical where it is published
     */
    private static String slug(String title, LocalDate date, @Nullable URI canonical) {
        String published = lastSegment(canonical);
        if (published.length() <= LONGEST_PUBLISHED
                && TWO_WORDS.matcher(published).matches()) {
            return published;
        }
        String words = joined(AsciiWords.of(title));
        return words.isEmpty() ? "release-" + date : words;
    }

    private static String lastSegment(@Nullable URI address) {
        String path = address == null || address.getPath() == null ? "" : address.getPath();
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }

    /** As many whole words as there is room for, and the beginning of the first where that one alone is too long. */
    private static String joined(List<String> words) {
        String joined = String.join("-", words);
        if (joined.length() <= LONGEST) {
            return joined;
        }
        int cut = joined.lastIndexOf('-', LONGEST);
        return joined.substring(0, cut < 0 ? LONGEST : cut);
    }
}
