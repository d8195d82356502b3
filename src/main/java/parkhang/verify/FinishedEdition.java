package parkhang.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.ledger.EditionKey;

/**
 * The finished files of one edition.
 *
 * @param name as it is reported: {@code de/tibet-dna}
 * @param key where somebody knows the edition; else null
 * @param page the SHA-256 of the page that lies beside where it is none of these files, in hexadecimal; null where nobody has
 *     recorded it
 * @param other the same of the page in the language that stands beside the edition's in a PDF of both
 */
public record FinishedEdition(
        String name,
        @Nullable EditionKey key,
        List<FinishedFile> files,
        @Nullable String page,
        @Nullable String other) {
    /** An edition in one language. */
    public FinishedEdition(String name, @Nullable EditionKey key, List<FinishedFile> files, @Nullable String page) {
        this(name, key, files, page, null);
    }

    public FinishedEdition {
        files = List.copyOf(files);
    }

    /** Its locale's tag; null where nobody knows it. */
    @Nullable
    String language() {
        return key == null ? null : key.tag();
    }
}
