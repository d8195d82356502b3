package parkhang.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;

/** Reads a document of any kind, by the first of the readers that knows it for its own. */
final class DocumentReaders {
    private final List<DocumentReader> readers;

    private final Locale language;
    private final @Nullable WordPressReader exports;

    private DocumentReaders(Locale language, @Nullable WordPressReader exports, DocumentReader... text) {
        this.language = language;
        this.exports = exports;
        this.readers =
                Stream.concat(Stream.of(UnreadKind.values()), Stream.of(text)).toList();
    }

    /**
     * For documents that are to become articles.
     *
     * @param language in which they are written
     */
    static DocumentReaders ofArticles(Locale language) {
        return ofArticles(language, ExportOptions.NONE);
    }

    /** The same, where one document may be a whole site. */
    static DocumentReaders ofArticles(Locale language, ExportOptions exports) {
        return new DocumentReaders(
                language,
                new WordPressReader(exports, language),
                new WordReader(),
                new OdfReader(),
                new MailReader(language),
                new WebReader(),
                new ForeignMarkdownReader(language),
                new ArticleFileReader(),
                new PlainTextReader(language));
    }

    /** For documents whose blocks are to become targets. */
    static DocumentReaders ofTranslations(Locale language) {
        return new DocumentReaders(
                language,
                null,
                new WordReader(),
                new OdfReader(),
                new MailReader(language),
                new WebReader(),
                new MarkdownReader(language),
                new PlainTextReader(language));
    }

    /**
     * The drafts that a document gives, each made when it is asked for: of a whole site no more than one is in memory. Whoever asked
     * closes the stream.
     *
     * @throws IOException where an export can't be read at all
     */
    Stream<Draft> each(DocumentSource source, Diagnostics diagnostics) throws IOException {
        Optional<Path> file = source.file();
        return exports != null && file.isPresent() && exports.reads(file.get())
                ? exports.read(file.get(), diagnostics)
                : read(source, diagnostics).stream();
    }

    /** The drafts that a document gives, in its order; empty and reported where it can't be read. */
    List<Draft> read(DocumentSource source, Diagnostics diagnostics) {
        Optional<Document> document = source.read(diagnostics);
        Optional<Finding> other = source.isListed() ? document.flatMap(OtherFile::of) : Optional.empty();
        other.ifPresent(skipped -> diagnostics.report(source.place(), skipped));
        return other.isPresent()
                ? List.of()
                : document.map(found -> read(found, diagnostics)).orElse(List.of());
    }

    private List<Draft> read(Document document, Diagnostics diagnostics) {
        return readers.stream()
                .filter(reader -> reader.reads(document))
                .findFirst()
                .map(reader -> reader.read(document, diagnostics))
                .orElse(List.of())
                .stream()
                .map(draft -> Understanding.of(draft, language))
                .toList();
    }
}
