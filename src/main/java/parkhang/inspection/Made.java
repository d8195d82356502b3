package parkhang.inspection;

import java.util.List;
import parkhang.archive.HashedFile;
import parkhang.ledger.EditionKey;

/** What is known of an edition that was made. */
record Made(EditionKey key, List<HashedFile> files) {
    Made {
        files = List.copyOf(files);
    }
}
