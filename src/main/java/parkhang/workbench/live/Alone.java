package parkhang.workbench.live;

import java.io.IOException;
import java.nio.file.Path;
import parkhang.archive.Layout;
import parkhang.diagnostic.Diagnostics;
import parkhang.file.BundleLock;
import parkhang.file.KeptFiles;

/** Changes files of an archive while no command of this program changes others. */
public final class Alone {
    private Alone() {}

    /** What changes them. */
    @FunctionalInterface
    public interface Work<T> {
        T done() throws IOException;
    }

    /**
     * Does the work when whoever is at it has ended.
     *
     * @throws IOException where the disk fails
     */
    public static <T> T in(Layout layout, Work<T> work) throws IOException {
        Path root = layout.root();
        BundleLock lock = BundleLock.take(root, () -> {});
        try {
            KeptFiles.settle(root, layout.shared(), new Diagnostics());
            return work.done();
        } finally {
            lock.close();
        }
    }
}
