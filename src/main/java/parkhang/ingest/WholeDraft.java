package parkhang.ingest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Input;
import parkhang.article.Line;
import parkhang.article.PlainText;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.ContentPicture;
import parkhang.document.DocumentCode;
import parkhang.ingest.release.Office;
import parkhang.ingest.release.Release;
import parkhang.ingest.release.ReleaseCode;
import parkhang.ingest.release.WrittenDate;

/**
 * A draft that has all that an article needs: a title, a day and a text.
 *
 * @param slug a suggestion for the article's name
 * @param article the text of the article's file
 * @param pictures that it shows
 * @param offices no two have the same locale
 * @param other the same in another language; null where the document has it once
 */
record WholeDraft(
        String slug, String article, List<ContentPicture> pictures, List<Office> offices, @Nullable Draft other) {
    WholeDraft {
        pictures = List.copyOf(pictures);
        offices = List.copyOf(offices);
    }

    /**
     * Empty and reported where something is missing; or else it is reported what was guessed and what left out.
     *
     * @param source the archive's language, which an article need not name
     */
    static Optional<WholeDraft> of(Draft draft, Locale source, Diagnostics diagnostics) {
        Draft.Head head = draft.head();
        List<Diagnostic> problems = problems(draft);
        if (problems.stream().anyMatch(problem -> problem.code() == DocumentCode.DOCUMENT_TOO_LARGE)) {
            report(problems, diagnostics); // nobody has looked for a title
            return Optional.empty();
        }
        if (head.title() == null) {
            Place place = draft.blocks().isEmpty()
                    ? Place.of(head.file(), 1)
                    : draft.blocks().get(0).place();
            diagnostics.report(place, IngestCode.TITLE_MISSING.with(Map.of()));
            return Optional.empty();
        }
        Optional<LocalDate> day = day(head, diagnostics);
        report(problems, diagnostics);
        if (!draft.hasText()) {
            diagnostics.report(Place.of(head.file(), 1), IngestCode.TEXT_MISSING.with("below", Map.of()));
            return Optional.empty();
        }
        if (day.isEmpty() || problems.stream().anyMatch(Diagnostic::isError)) {
            return Optional.empty();
        }
        WholeDraft whole = of(draft, head.title(), day.get(), source, diagnostics);
        int size = whole.article().getBytes(StandardCharsets.UTF_8).length;
        return size <= Input.LARGEST_TEXT ? Optional.of(whole) : tooLarge(head, size, diagnostics);
    }

    /** An article that no command would read. */
    private static Optional<WholeDraft> tooLarge(Draft.Head head, int size, Diagnostics diagnostics) {
        diagnostics.report(
                Place.of(head.file()),
                DocumentCode.DOCUMENT_TOO_LARGE.with("article", Map.of("size", size, "limit", Input.LARGEST_TEXT)));
        return Optional.empty();
    }

    /** Those of both languages, where the document has two. */
    static List<Diagnostic> problems(Draft draft) {
        List<Diagnostic> problems = new ArrayList<>();
        Draft.Understood understood = draft.understood();
        if (understood != null) {
            problems.addAll(understood.problems());
            problems.addAll(understood.other() == null ? List.of() : problems(understood.other()));
        }
        return problems;
    }

    private static WholeDraft of(Draft draft, Line title, LocalDate day, Locale source, Diagnostics diagnostics) {
        report(draft.guesses(), diagnostics);
        Locale language = draft.head().language();
        if (draft.own() == null && language != null && !language.getLanguage().equals(source.getLanguage())) {
            diagnostics.report(title.place(), ReleaseCode.HEAD_READ.with("language", Map.of("language", language)));
        }
        Draft.Understood understood = draft.understood();
        Draft other = understood == null ? null : understood.other();
        if (other != null) {
            translation(other, diagnostics);
        }
        count(draft, diagnostics);
        String words = PlainText.of(title.text());
        return new WholeDraft(
                ArticleName.of(
                        draft.head().origin().slug(), words, day, draft.head().canonical()),
                draft.text(source, diagnostics),
                draft.shown(),
                draft.offices(),
                other);
    }

    /** Reports what was guessed of a translation, and what left out. */
    static void translation(Draft other, Diagnostics diagnostics) {
        report(
                other.guesses().stream()
                        .filter(guess -> guess.code() != ReleaseCode.CANONICAL_MISSING)
                        .toList(),
                diagnostics);
        Line title = other.head().title();
        Locale language = other.head().language();
        diagnostics.report(
                title == null ? Place.of(other.head().file()) : title.place(),
                language == null
                        ? ReleaseCode.LANGUAGE_SECOND.with("other", Map.of())
                        : ReleaseCode.LANGUAGE_SECOND.with("named", Map.of("language", language)));
    }

    static void report(List<Diagnostic> found, Diagnostics diagnostics) {
        found.stream()
                .sorted(Comparator.comparingInt(one -> one.place().line()))
                .forEach(diagnostics::add);
    }

    private static void count(Draft draft, Diagnostics diagnostics) {
        Release.Count all = counted(draft);
        diagnostics.report(
                Place.of(draft.head().file()),
                ReleaseCode.PARAGRAPHS_COUNTED.with(Map.of(
                        "all", all.paragraphs(),
                        "filed", all.paragraphs() - all.omitted(),
                        "omitted", all.omitted())));
    }

    /** Of both languages; of a file that stays as it is nothing is left out. */
    private static Release.Count counted(Draft draft) {
        Draft.Understood understood = draft.understood();
        if (understood == null) {
            return new Release.Count(draft.article(new Diagnostics()).blocks().size(), 0);
        }
        Draft other = understood.other();
        return other == null ? understood.count() : understood.count().and(counted(other));
    }

    private static Optional<LocalDate> day(Draft.Head head, Diagnostics diagnostics) {
        WrittenDate date = head.date();
        if (date == null) {
            diagnostics.report(Place.of(head.file(), 1), IngestCode.RELEASE_DATE_MISSING.with(Map.of()));
            return Optional.empty();
        }
        if (date.day() == null) {
            diagnostics.report(date.place(), IngestCode.RELEASE_DATE_INVALID.with(Map.of("words", date.words())));
        }
        return Optional.ofNullable(date.day());
    }
}
