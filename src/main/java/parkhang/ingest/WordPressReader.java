package parkhang.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.wordpress.WordPressExport;
import parkhang.text.SourceText;
import parkhang.text.TextCode;

/** Reads exports of WordPress sites: as many texts as they have posts, each when it is asked for, for an export may be larger than memory. */
final class WordPressReader {
    /** In bytes; a site of many years has some hundred million. */
    private static final long LARGEST = 2L << 30;

    private final ExportOptions options;
    private final Locale language;

    /** @param language the archive's */
    WordPressReader(ExportOptions options, Locale language) {
        this.options = options;
        this.language = language;
    }

    boolean reads(Path file) {
        return WordPressExport.is(file);
    }

    /**
     * A draft of each post, articles before what translates them; none and reported where the export can't be read. The file is open
     * until the stream is closed.
     */
    Stream<Draft> read(Path file, Diagnostics diagnostics) throws IOException {
        if (Files.size(file) > LARGEST) {
            diagnostics.report(
                    Place.of(file.toString()),
                    TextCode.FILE_TOO_LARGE.shared(
                            "file.large", Map.of("file", file.toString(), "size", Files.size(file), "limit", LARGEST)));
            return Stream.of();
        }
        Diagnostics missing = new Diagnostics();
        Optional<SourceText> table = Optional.ofNullable(options.translations())
                .flatMap(path -> Archive.document(path, missing)
                        .flatMap(bytes -> SourceText.decode(path.toString(), bytes, missing)));
        if (options.media() != null && !Files.isDirectory(options.media())) {
            missing.report(Place.of(options.media().toString()), TextCode.FILE_UNREADABLE.with("folder", Map.of()));
        }
        diagnostics.add(missing);
        if (missing.hasErrors()) {
            return Stream.of();
        }
        WordPressExport.Order order =
                new WordPressExport.Order(options.media(), options.drafts(), table.orElse(null), language);
        Optional<WordPressExport> export = WordPressExport.of(file, order, diagnostics);
        return export.map(this::drafts).orElse(Stream.of());
    }

    private Stream<Draft> drafts(WordPressExport export) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(export.posts(), Spliterator.ORDERED), false)
                .map(post -> Understanding.of(
                        ContentDraft.ofArticle(post.content(), post.id(), post.translates()), language))
                .onClose(() -> {
                    try {
                        export.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
