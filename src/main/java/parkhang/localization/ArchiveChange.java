package parkhang.localization;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import parkhang.archive.ArchiveCode;
import parkhang.archive.Layout;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.BundleLock;
import parkhang.file.DiskFault;
import parkhang.file.KeptFiles;

/** Changes articles and bundles of an archive while nobody else of this program does, in this process or another. */
public final class ArchiveChange {
    private ArchiveChange() {}

    /** What changes them. */
    @FunctionalInterface
    public interface Work<T> {
        T done() throws IOException;
    }

    /**
     * What comes of the work, which waits until whoever is at it has ended.
     *
     * @param found is told what an earlier change has left behind when it was stopped
     * @throws IOException where the archive can't be written
     */
    public static <T> T alone(Layout archive, Diagnostics found, Work<T> work) throws IOException {
        return alone(archive, () -> {}, found, work);
    }

    private static <T> T alone(Layout archive, Runnable waiting, Diagnostics found, Work<T> work) throws IOException {
        BundleLock lock = BundleLock.take(archive.root(), waiting);
        try {
            KeptFiles.settle(archive.root(), archive.shared(), found);
            return work.done();
        } finally {
            lock.close();
        }
    }

    /**
     * The same for translations; empty and reported where the archive can't be written.
     *
     * @param waiting is told once, where somebody else has to come to an end before
     */
    public static <T> Optional<T> ofBundles(Layout archive, Runnable waiting, Diagnostics found, Work<T> work) {
        try {
            return Optional.of(alone(archive, waiting, found, work));
        } catch (IOException e) {
            Place place = Place.of("translations");
            found.report(place, ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(e))));
            return Optional.empty();
        }
    }
}
