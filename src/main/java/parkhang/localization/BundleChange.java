package parkhang.localization;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import parkhang.archive.ArchiveCode;
import parkhang.archive.Layout;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.BundleLock;
import parkhang.file.DiskFault;
import parkhang.file.KeptFiles;

/** Changes the bundles of an archive while nobody else of this program does, in this process or another. */
public final class BundleChange {
    private BundleChange() {}

    /**
     * What comes of the change; empty and reported where the archive can't be written.
     *
     * @param waiting is told once, where somebody else has to come to an end before
     */
    public static <T> Optional<T> alone(Layout archive, Runnable waiting, Diagnostics found, Supplier<T> change) {
        try {
            BundleLock lock = BundleLock.take(archive.root(), waiting);
            try {
                KeptFiles.settle(archive.root(), archive.shared(), found);
                return Optional.of(change.get());
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            Place place = Place.of("translations");
            found.report(place, ArchiveCode.OUTPUT_UNWRITABLE, "can't be written: " + DiskFault.reason(e));
            return Optional.empty();
        }
    }
}
