package parkhang.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.article.Article;
import parkhang.article.ArticleKind;
import parkhang.article.ArticleReader;
import parkhang.article.ArticleWriter;
import parkhang.article.Block;
import parkhang.article.FrontMatter;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.Note;
import parkhang.article.PlainText;
import parkhang.article.PressContact;
import parkhang.article.Runs;
import parkhang.article.TranslateBy;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.diagnostic.Place;
import parkhang.document.Content;
import parkhang.document.ContentPicture;
import parkhang.ingest.release.Office;
import parkhang.ingest.release.Release;
import parkhang.ingest.release.WrittenDate;
import parkhang.text.SourceText;

/**
 * A document from elsewhere on its way to an article, or to targets.
 *
 * @param head what the document says of itself
 * @param letterhead words of the sender that are no part of the text: what stands above the title, or on each page
 * @param blocks of the text, each with its place in the document; their headings have no names yet
 * @param notes of the text
 * @param pictures those that the document brings
 * @param offices that the document names, each with the imprint that it gives
 * @param guesses what the reader is not sure of, and what it had to leave out
 * @param own the document's text where that is the file of an article already, or its Markdown: it stays as it is, and blocks and
 *     notes are not asked for
 * @param understood null before the text was read as a release, and where it stays as it is
 */
record Draft(
        Head head,
        List<Content.Aside> letterhead,
        List<Block> blocks,
        List<Note> notes,
        List<ContentPicture> pictures,
        List<Office> offices,
        List<Diagnostic> guesses,
        @Nullable SourceText own,
        @Nullable Understood understood) {
    Draft {
        letterhead = List.copyOf(letterhead);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        pictures = List.copyOf(pictures);
        offices = List.copyOf(offices);
        guesses = List.copyOf(guesses);
    }

    /** A document that was read, and not understood yet. */
    Draft(
            Head head,
            List<Content.Aside> letterhead,
            List<Block> blocks,
            List<Note> notes,
            List<ContentPicture> pictures,
            List<Office> offices,
            List<Diagnostic> guesses,
            @Nullable SourceText own) {
        this(head, letterhead, blocks, notes, pictures, offices, guesses, own, null);
    }

    /**
     * What was found out of a document beyond its text.
     *
     * @param problems for which no article can be made of it
     * @param other the same in another language, where the document has it twice
     * @param read the blocks of the whole text, before anything was taken out
     */
    record Understood(List<Diagnostic> problems, Release.Count count, @Nullable Draft other, List<Block> read) {
        Understood {
            problems = List.copyOf(problems);
            read = List.copyOf(read);
        }
    }

    /** A document that is the file of an article, or Markdown. */
    static Draft of(Head head, SourceText own) {
        return new Draft(head, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), own);
    }

    /**
     * What a text was where it comes from.
     *
     * @param slug under which it is published; null where the document does not say
     * @param extra what has no place in an article, for its front matter
     * @param id by which other texts of the same document name it; null where none does
     * @param translates the id of the text that it translates; null where it is to become an article
     * @param isArticle whether it was an article there, whose title, day and summary stand beside its text
     */
    record Origin(
            @Nullable String slug,
            Map<String, Object> extra,
            @Nullable String id,
            @Nullable String translates,
            boolean isArticle) {
        static final Origin NONE = new Origin(null, Map.of(), null, null, false);

        Origin {
            extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
        }
    }

    /**
     * What a document says of itself, in the text or beside it.
     *
     * @param file the name of the document's file
     * @param language of the text; null where the document does not say
     */
    record Head(
            String file,
            @Nullable ArticleKind kind,
            @Nullable Line title,
            @Nullable WrittenDate date,
            @Nullable Line summary,
            @Nullable URI canonical,
            List<String> authors,
            List<String> tags,
            @Nullable Locale language,
            @Nullable OffsetDateTime embargo,
            List<PressContact> contacts,
            Origin origin) {
        Head {
            authors = List.copyOf(authors);
            tags = List.copyOf(tags);
            contacts = List.copyOf(contacts);
        }

        /** Of a document that names no embargo and no contact beside its text. */
        Head(
                String file,
                @Nullable ArticleKind kind,
                @Nullable Line title,
                @Nullable WrittenDate date,
                @Nullable Line summary,
                @Nullable URI canonical,
                List<String> authors,
                List<String> tags,
                @Nullable Locale language) {
            this(file, kind, title, date, summary, canonical, authors, tags, language, null, List.of(), Origin.NONE);
        }

        /** The same in another language, and under another embargo. */
        Head with(@Nullable Locale otherLanguage, @Nullable OffsetDateTime otherEmbargo) {
            return new Head(
                    file,
                    kind,
                    title,
                    date,
                    summary,
                    canonical,
                    authors,
                    tags,
                    otherLanguage,
                    otherEmbargo,
                    contacts,
                    origin);
        }

        /** Of a document that says nothing. */
        static Head of(String file) {
            return new Head(file, null, null, null, null, null, List.of(), List.of(), null);
        }
    }

    /** The same with another head. */
    Draft with(Head other) {
        return new Draft(other, letterhead, blocks, notes, pictures, offices, guesses, own, understood);
    }

    /** The same, of which something else was found out. */
    Draft with(Understood other) {
        return new Draft(head, letterhead, blocks, notes, pictures, offices, guesses, own, other);
    }

    /** The same with another text of the file that it is already. */
    Draft with(SourceText other) {
        return new Draft(head, letterhead, blocks, notes, pictures, offices, guesses, other, understood);
    }

    /** Blocks, and the lines that paragraphs have besides their first: what reading a release takes time for. */
    int rows() {
        return blocks.size()
                + Runs.of(blocks).stream()
                        .mapToInt(run -> Runs.only(Inline.LineBreak.class, run).size())
                        .sum();
    }

    /** In characters. */
    long length() {
        return Runs.of(blocks).stream()
                .mapToLong(run -> PlainText.of(run).length())
                .sum();
    }

    /** Whether there is any text below the head. */
    boolean hasText() {
        return own == null ? !blocks.isEmpty() : !own.text().isBlank();
    }

    /** The pictures that the text shows. */
    List<ContentPicture> shown() {
        if (pictures.isEmpty()) {
            return List.of();
        }
        Set<String> addresses = Runs.all(article(new Diagnostics())).stream()
                .filter(Inline.Image.class::isInstance)
                .map(image -> ((Inline.Image) image).address())
                .collect(Collectors.toSet());
        return pictures.stream()
                .filter(picture -> addresses.contains(picture.address()))
                .distinct()
                .toList();
    }

    /**
     * The text of the article's file; what can't be written is reported.
     *
     * @param source the archive's language, which an article need not name
     */
    String text(Locale source, Diagnostics diagnostics) {
        return own == null ? ArticleWriter.write(front(source), blocks, notes, diagnostics) : own.text();
    }

    /** The document as an article that is no one's yet; its title and its day may be missing. */
    Article article(Diagnostics diagnostics) {
        return own == null
                ? new Article("draft", head.file(), front(null), blocks, notes)
                : ArticleReader.draft("draft", own, diagnostics);
    }

    private FrontMatter front(@Nullable Locale source) {
        Locale language = head.language();
        LocalDate day = head.date() == null ? null : head.date().day();
        return new FrontMatter(
                head.kind(),
                language == null || source == null || language.getLanguage().equals(source.getLanguage())
                        ? null
                        : new Located<>(language, Place.of(head.file())),
                head.title() == null ? new Line(Place.of(head.file()), List.of()) : head.title(),
                day == null ? LocalDate.EPOCH : day,
                head.summary(),
                head.canonical(),
                head.authors(),
                head.tags(),
                null,
                null,
                head.embargo(),
                head.contacts(),
                true,
                TranslateBy.NONE,
                List.of(),
                head.origin().extra());
    }
}
