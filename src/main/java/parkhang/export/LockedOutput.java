package parkhang.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import parkhang.archive.Hashing;
import parkhang.archive.Stamp;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Progress;
import parkhang.export.plan.ExportOrder;
import parkhang.file.SafeFile;
import parkhang.ledger.OutputLock;

/** A run's output, which no other run writes to meanwhile, and without what a killed run had under way. */
final class LockedOutput implements Closeable {
    private final OutputLock lock;

    private LockedOutput(OutputLock lock) {
        this.lock = lock;
    }

    /** Waits for other runs; throws where the output can't be written, or where the program was replaced meanwhile. */
    static LockedOutput take(ExportOrder order, Progress progress) throws IOException {
        Stamp program = Hashing.stamp(order.program().file());
        OutputLock lock = OutputLock.await(order.output(), order.shard(), () -> progress.begin(Phase.WAITING));
        if (!program.equals(Hashing.stamp(order.program().file()))) {
            lock.close();
            throw new IOException("the program was replaced while it waited for another run: start it again");
        }
        LockedOutput locked = new LockedOutput(lock);
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
        return ExportOrder.edition(tag, name).filter(order.shard()::contains).isPresent();
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
