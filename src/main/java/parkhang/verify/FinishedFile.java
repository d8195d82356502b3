package parkhang.verify;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parkhang.edition.FileKind;

/**
 * A finished file that is to be looked at.
 *
 * @param name as it is reported
 * @param sha256 of the bytes that were made, in hexadecimal; null where nobody has recorded it
 */
public record FinishedFile(Path path, String name, FileKind kind, @Nullable String sha256) {

    /** The same file, made of other bytes. */
    public FinishedFile madeAs(String made) {
        return new FinishedFile(path, name, kind, made);
    }
}
