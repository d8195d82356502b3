package parkhang.search;

import java.io.IOException;

/** Takes the files of an index. */
@FunctionalInterface
public interface SearchSink {
    /**
     * Takes a file, once for each name.
     *
     * @param name relative to the folder of the index, in ASCII, with slashes
     */
    void write(String name, byte[] bytes) throws IOException;
}
