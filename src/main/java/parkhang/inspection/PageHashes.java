package parkhang.inspection;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.archive.HashedFile;
import parkhang.edition.FileKind;
import parkhang.ledger.EditionKey;

/** What is known of the pages beside editions that have a record of their own; asked for in the order of articles. */
final class PageHashes implements Closeable {
    private final KnownEditions records;
    private final Map<EditionKey, KnownEdition> article = new HashMap<>();
    private @Nullable KnownEdition next;

    PageHashes(KnownEditions records) throws IOException {
        this.records = records;
        next = records.next();
    }

    /** The page's SHA-256, in hexadecimal; null where nobody knows it. */
    @Nullable
    String sha256(EditionKey key) throws IOException {
        while (next != null && next.key().slug().compareTo(key.slug()) <= 0) {
            String slug = next.key().slug();
            article.keySet().removeIf(held -> !held.slug().equals(slug));
            article.put(next.key(), next);
            next = records.next();
        }
        KnownEdition made = article.get(key);
        if (made == null) {
            return null;
        }
        Optional<HashedFile> page = made.files().stream()
                .filter(file -> FileKind.of(file.name()).equals(Optional.of(FileKind.PAGE)))
                .findFirst();
        return page.map(HashedFile::sha256).orElse(null);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
