package parkhang.inspection;

import java.util.List;
import parkhang.archive.HashedFile;
import parkhang.ledger.EditionKey;

/** What is known of an edition that was made. */
record KnownEdition(EditionKey key, List<HashedFile> files) {
    KnownEdition {
        files = List.copyOf(files);
    }
}
