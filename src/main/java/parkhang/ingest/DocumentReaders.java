package parkhang.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;

/** Reads a document of any kind, by the first of the readers that knows it for its own. */
final class DocumentReaders {
    private final List<DocumentReader> readers;

    private final Locale language;

    private DocumentReaders(Locale language, DocumentReader... text) {
        this.language = language;
        this.readers =
                Stream.concat(Stream.of(UnreadKind.values()), Stream.of(text)).toList();
    }

    /**
     * For documents that are to become articles.
     *
     * @param language in which they are written
     */
    static DocumentReaders ofArticles(Locale language) {
        return new DocumentReaders(
                language,
                new WordReader(),
                new OdfReader(),
                new MailReader(language),
                new WebReader(),
                new ArticleFileReader(),
                new PlainTextReader(language));
    }

    /** For documents whose blocks are to become targets. */
    static DocumentReaders ofTranslations(Locale language) {
        return new DocumentReaders(
                language,
                new WordReader(),
                new OdfReader(),
                new MailReader(language),
                new WebReader(),
                new MarkdownReader(language),
                new PlainTextReader(language));
    }

    /** The drafts that a file gives, in its order; empty and reported where it can't be read. */
    List<Draft> read(Path file, Diagnostics diagnostics) {
        return Archive.document(file, diagnostics)
                .map(bytes -> new Document(file.toString(), bytes))
                .map(document -> read(document, diagnostics))
                .orElse(List.of());
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
