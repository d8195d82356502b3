package parkhang.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Keeps two runs from writing the same editions at the same time. The system takes it back when a process ends, however it
 * ends. A run locks as many bytes of one file as there are keys in its shard, so that runs for different shares don't meet.
 */
public final class OutputLock implements Closeable {
    /** In the ledger's folder. */
    private static final String FILE = "lock";

    /** In milliseconds. */
    private static final long TRIES_APART = 200;

    private final FileChannel channel;

    private OutputLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock; empty while another run has it. */
    public static Optional<OutputLock> tryLock(Path output, Shard shard) throws IOException {
        Path folder = Files.createDirectories(output.resolve(Ledger.FOLDER));
        FileChannel channel =
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            FileLock lock = channel.tryLock(shard.from(), shard.to() - shard.from(), false);
            locked = lock != null;
            return locked ? Optional.of(new OutputLock(channel)) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            return Optional.empty(); // another run of this very process has it
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    /**
     * Waits for other runs.
     *
     * @param waiting is told where it has to
     */
    public static OutputLock await(Path output, Shard shard, Runnable waiting) throws IOException {
        Optional<OutputLock> lock = tryLock(output, shard);
        if (lock.isEmpty()) {
            waiting.run();
        }
        while (lock.isEmpty()) {
            try {
                TimeUnit.MILLISECONDS.sleep(TRIES_APART);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while another run was writing", e);
            }
            lock = tryLock(output, shard);
        }
        return lock.get();
    }

    /** Whether a run of another process is writing. It is asked for a moment: a run that begins in it waits for a fifth of a second. */
    public static boolean isTaken(Path output) throws IOException {
        Path file = output.resolve(Ledger.FOLDER).resolve(FILE);
        if (!Files.isReadable(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.tryLock(0, Shard.HASHES, true) == null;
        } catch (OverlappingFileLockException e) {
            return true; // a run of this very process has it
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
