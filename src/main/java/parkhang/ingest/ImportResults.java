package parkhang.ingest;

import java.nio.file.Path;

/** Is told of each file that an import writes. */
@FunctionalInterface
public interface ImportResults {
    void written(Path file);

    /** What would be written, were the import not a dry one. */
    default void wouldBeWritten(Path file, byte[] bytes) {}

    /** What an article was understood to be, whether all is there that it needs or not. */
    default void understood(ArticleFacts facts) {}
}
