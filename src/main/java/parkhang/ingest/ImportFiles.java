package parkhang.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.file.SharedWrite;
import parkhang.imprint.Imprint;
import parkhang.imprint.ImprintWriter;
import parkhang.text.SourceText;

/** Puts what documents become into an archive's files, each whole or not at all and over nobody; or only says what it would put. */
final class ImportFiles {
    private final Archive archive;
    private final boolean dry;
    private final ImportResults results;

    ImportFiles(Archive archive, boolean dry, ImportResults results) {
        this.archive = archive;
        this.dry = dry;
        this.results = results;
    }

    /** Writes a new article with its pictures, and gives how many of these are new; empty where there is such a file already. */
    Optional<Integer> article(ArticleFile article, WholeDraft draft) throws IOException {
        Map<Path, byte[]> wanted = new LinkedHashMap<>();
        wanted.put(article.path(), bytes(draft.article()));
        wanted.putAll(pictures(article, draft));
        Set<Path> made = write(looks -> {
            Map<Path, byte[]> missing = missing(wanted, looks);
            return missing.containsKey(article.path()) ? missing : Map.of();
        });
        return made.isEmpty() ? Optional.empty() : Optional.of(made.size() - 1);
    }

    /** Where the pictures of a draft are to lie. */
    Map<Path, byte[]> pictures(ArticleFile article, WholeDraft draft) {
        Map<Path, byte[]> pictures = new LinkedHashMap<>();
        draft.pictures()
                .forEach(picture -> pictures.put(article.path().resolveSibling(picture.address()), picture.bytes()));
        return pictures;
    }

    /** Those files that are not there. */
    static Map<Path, byte[]> missing(Map<Path, byte[]> files, SharedWrite.Looks looks) throws IOException {
        for (Path path : files.keySet()) {
            looks.at(path);
        }
        Map<Path, byte[]> missing = new LinkedHashMap<>(files);
        missing.keySet().removeIf(Files::exists);
        return missing;
    }

    /** Writes an imprint where the locale has none; one that is there stays, and what it has not is said. */
    void imprint(DocumentSource document, Locale locale, Imprint imprint, Diagnostics diagnostics) throws IOException {
        Path path = archive.layout().imprint(locale);
        String text = ImprintWriter.write(imprint);
        boolean there = Files.exists(path);
        write(looks -> missing(Map.of(path, bytes(text)), looks));
        if (there) {
            Set<String> known = Archive.named(path, new Diagnostics())
                    .map(SourceText::text)
                    .orElse("")
                    .lines()
                    .map(String::strip)
                    .collect(Collectors.toSet());
            String other = text.lines()
                    .map(String::strip)
                    .filter(line -> !known.contains(line) && !line.endsWith(":"))
                    .collect(Collectors.joining("; "));
            if (!other.isEmpty()) {
                diagnostics.report(
                        document.place(),
                        IngestCode.IMPRINT_KEPT.with(Map.of("file", archive.name(path), "other", other)));
            }
        }
    }

    /** Does the work, and says which files were written by it; in a dry run, which would be. */
    Set<Path> write(SharedWrite.Work work) throws IOException {
        Map<Path, byte[]> wanted = new LinkedHashMap<>();
        Set<Path> written = SharedWrite.in(archive.layout().root()).run(looks -> {
            wanted.clear();
            wanted.putAll(work.changes(looks));
            return dry ? Map.of() : new LinkedHashMap<>(wanted);
        });
        if (dry) {
            wanted.forEach(results::wouldBeWritten);
            return wanted.keySet();
        }
        wanted.keySet().stream().filter(written::contains).forEach(results::written);
        return written;
    }

    void understood(ArticleFacts facts) {
        results.understood(facts);
    }

    void told(Collection<Path> written) {
        written.forEach(results::written);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
