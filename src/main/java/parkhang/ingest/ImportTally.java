package parkhang.ingest;

import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of the documents of a run. */
final class ImportTally {
    int documents;
    int articles;
    int updated;
    int unchanged;
    int translations;
    int pictures;
    int skipped;
    final List<String> refused = new ArrayList<>();

    ImportSummary summary() {
        return new ImportSummary(documents, articles, updated, unchanged, translations, pictures, skipped, refused);
    }
}
