package parkhang.ingest;

import java.util.List;

/**
 * What became of the documents of a run.
 *
 * @param documents so many were looked at
 * @param articles that are new
 * @param updated articles that were there, and say now what the document says
 * @param unchanged articles that say so already
 * @param translations that were filed, of documents in two languages
 * @param pictures that are new
 * @param skipped files of a folder that are no documents
 * @param refused the names of documents of which something could not be brought in
 */
public record ImportSummary(
        int documents,
        int articles,
        int updated,
        int unchanged,
        int translations,
        int pictures,
        int skipped,
        List<String> refused) {
    public ImportSummary {
        refused = List.copyOf(refused);
    }
}
