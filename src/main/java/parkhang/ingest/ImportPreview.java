package parkhang.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Progress;

/**
 * What an import would make of a document. Nothing is written.
 *
 * @param articles that are in it
 * @param files that would be written, with what would be in them
 */
public record ImportPreview(
        List<ArticleFacts> articles, Map<Path, byte[]> files, ImportSummary summary, List<Diagnostic> found) {
    /** Of a document, as it is ordered but for whether anything is written. */
    public static ImportPreview of(Archive archive, ImportOrder order, DocumentSource document, Progress progress) {
        List<ArticleFacts> articles = new ArrayList<>();
        Map<Path, byte[]> files = new LinkedHashMap<>();
        ImportResults results = new ImportResults() {
            @Override
            public void written(Path file) {}

            @Override
            public void wouldBeWritten(Path file, byte[] bytes) {
                files.put(file, bytes);
            }

            @Override
            public void understood(ArticleFacts facts) {
                articles.add(facts);
            }
        };
        Diagnostics found = new Diagnostics();
        ImportSummary summary =
                new ArticleImport(archive, order.dried(), results).run(List.of(document), progress, found);
        return new ImportPreview(articles, files, summary, found.list());
    }
}
