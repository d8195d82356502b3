package parkhang.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.article.Article;
import parkhang.article.ArticleKind;
import parkhang.article.ArticleReader;
import parkhang.article.ArticleWriter;
import parkhang.article.Block;
import parkhang.article.FrontMatter;
import parkhang.article.Line;
import parkhang.article.Note;
import parkhang.article.PressContact;
import parkhang.article.TranslateBy;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.diagnostic.Place;
import parkhang.ingest.release.Head;
import parkhang.ingest.release.Office;
import parkhang.ingest.release.Release;
import parkhang.text.SourceText;

/**
 * A document from elsewhere on its way to an article, or to targets.
 *
 * @param written the text of the article's file where the document is one already, which stays as it is; null where it is made
 * @param aside words of the document that are no part of the text
 * @param offices that the document names, each with the imprint that it gives
 * @param guesses what the reader is not sure of, and what it had to leave out
 * @param problems for which no article can be made of it
 * @param count of the document's paragraphs; null where none is left out
 * @param other the same in another language, where the document has it twice
 */
record Draft(
        String file,
        @Nullable String written,
        Head head,
        @Nullable Locale language,
        List<Block> blocks,
        List<Note> notes,
        List<Line> aside,
        List<Office> offices,
        List<Diagnostic> guesses,
        List<Diagnostic> problems,
        Release.@Nullable Count count,
        @Nullable Draft other) {
    Draft {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        aside = List.copyOf(aside);
        offices = List.copyOf(offices);
        guesses = List.copyOf(guesses);
        problems = List.copyOf(problems);
    }

    /** A document that stays as it is. */
    static Draft written(SourceText source, Head head) {
        return new Draft(
                source.file(),
                source.text(),
                head,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    static Draft of(String file, Release release) {
        Release other = release.other();
        return new Draft(
                file,
                null,
                release.head(),
                release.language(),
                release.blocks(),
                release.footnotes(),
                release.aside(),
                release.offices(),
                release.notes(),
                release.problems(),
                release.count(),
                other == null ? null : of(file, other));
    }

    /** What there is to segment; what is wrong with the text of an article's file is reported. */
    Article article(Diagnostics diagnostics) {
        if (written != null) {
            return ArticleReader.draft("draft", SourceText.of(file, written), diagnostics);
        }
        Line none = new Line(Place.of(file), List.of());
        return new Article("draft", file, front(head.title() == null ? none : head.title(), LocalDate.EPOCH, null), blocks, notes);
    }

    /**
     * The text of the article's file.
     *
     * @param language to be named; null where it is the archive's own
     */
    String text(Line title, LocalDate date, @Nullable Locale language, Diagnostics diagnostics) {
        return written != null
                ? written
                : ArticleWriter.write(front(title, date, language), blocks, notes, diagnostics);
    }

    private FrontMatter front(Line title, LocalDate date, @Nullable Locale named) {
        ArticleKind kind = head.kind();
        URI canonical = head.canonical();
        OffsetDateTime embargo = head.embargo();
        List<PressContact> contacts = head.contacts();
        return new FrontMatter(
                kind,
                named == null ? null : new Located<>(named, Place.of(file)),
                title,
                date,
                head.summary(),
                canonical,
                List.of(),
                List.of(),
                null,
                null,
                embargo,
                contacts,
                true,
                TranslateBy.NONE);
    }
}
