package parkhang.ingest;

import java.nio.file.Path;

/** Is told of each file that an import writes. */
@FunctionalInterface
public interface ImportResults {
    void written(Path file);

    /** What would be written, were the import not a dry one; the text of a picture is empty. */
    default void wouldBeWritten(Path file, String text) {}
}
