package parkhang.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import parkhang.archive.Hashing;
import parkhang.archive.Stamp;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Progress;
import parkhang.edition.Profile;
import parkhang.export.plan.ExportOrder;
import parkhang.file.SafeFile;
import parkhang.ledger.OutputLock;

/** A run's output, which no other run writes to meanwhile, and without what a killed run had under way. */
final class LockedOutput implements Closeable {
    /** In milliseconds. */
    private static final long TRIES_APART = 200;

    private final OutputLock lock;

    private LockedOutput(OutputLock lock) {
        this.lock = lock;
    }

    /** Waits for other runs; throws where the output can't be written, or where the program was replaced meanwhile. */
    static LockedOutput take(ExportOrder order, Progress progress) throws IOException {
        Stamp program = Hashing.stamp(order.program().file());
        Optional<OutputLock> lock = OutputLock.tryLock(order.output(), order.shard());
        if (lock.isEmpty()) {
            progress.begin(Phase.WAITING);
        }
        while (lock.isEmpty()) {
            try {
                TimeUnit.MILLISECONDS.sleep(TRIES_APART);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while another run was writing", e);
            }
            lock = OutputLock.tryLock(order.output(), order.shard());
        }
        if (!program.equals(Hashing.stamp(order.program().file()))) {
            lock.get().close();
            throw new IOException("the program was replaced while it waited for another run: start it again");
        }
        LockedOutput locked = new LockedOutput(lock.get());
        sweep(order);
        return locked;
    }

    /** Of this run's shard only: others may be writing. */
    private static void sweep(ExportOrder order) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(order.output(), Files::isDirectory)) {
            for (Path folder : folders) {
                SafeFile.sweep(folder, name -> isOwn(order, folder.getFileName().toString(), name));
            }
        }
    }

    private static boolean isOwn(ExportOrder order, String tag, String name) {
        return Stream.of(Profile.values())
                .flatMap(profile -> ExportOrder.edition(tag, name, profile).stream())
                .anyMatch(order.shard()::contains);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
