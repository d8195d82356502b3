package parkhang.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The finished files of one edition.
 *
 * @param name as it is reported: {@code de/tibet-dna}
 * @param language its locale's tag; null where nobody knows it
 */
public record FinishedEdition(String name, @Nullable String language, List<FinishedFile> files) {
    public FinishedEdition {
        files = List.copyOf(files);
    }
}
