package parkhang.file;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** Folders with all that is in them. */
public final class Folders {
    private Folders() {}

    /**
     * Copies a folder.
     *
     * @param to there is none yet
     */
    public static void copy(Path from, Path to) throws IOException {
        FileUtils.copyDirectory(from.toFile(), to.toFile());
    }

    /** Removes a folder that is the program's own. */
    public static void remove(Path folder) throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
    }
}
