package parkhang.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two commands from changing an archive's bundles at the same time. The system takes it back when a process ends, however it
 * ends. Nobody but commands of this program heeds it: for editors there is {@link SharedWrite}.
 */
public final class BundleLock implements Closeable {
    /** In the archive's folder, and only as long as somebody has it; one that a killed command has left is as good as none. */
    private static final String FILE = ".parkhang.lock";

    /** In milliseconds. */
    private static final long TRIES_APART = 50;

    /** Held by this very process: closing a file takes all locks of a process from it (POSIX, fcntl). */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final @Nullable FileChannel channel;

    private BundleLock(Path file, @Nullable FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of an archive's bundles, and waits for whoever has it.
     *
     * @param root the archive's folder
     * @param waiting is told once, where somebody has it
     */
    public static BundleLock take(Path root, Runnable waiting) throws IOException {
        Path file = root.resolve(FILE);
        if (!Files.isWritable(root)) {
            return new BundleLock(file, null); // what there is to write fails by itself
        }
        boolean told = false;
        while (true) {
            if (HELD.add(file)) {
                FileChannel channel = locked(file);
                if (channel != null) {
                    return new BundleLock(file, channel);
                }
            }
            if (!told) {
                waiting.run();
                told = true;
            }
            pause();
        }
    }

    /** The file, locked; null where another process has it. */
    private static @Nullable FileChannel locked(Path file) throws IOException {
        boolean locked = false;
        FileChannel channel = null;
        try {
            Object before = key(file);
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Object opened = before == null ? key(file) : before;
            locked = channel.tryLock() != null && Objects.equals(opened, key(file));
            return locked ? channel : null;
        } finally {
            if (!locked) {
                if (channel != null) {
                    channel.close();
                }
                HELD.remove(file);
            }
        }
    }

    /** What tells a file from another of its name; null where there is none: whoever had the lock takes its file away. */
    private static @Nullable Object key(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(TRIES_APART);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while another command was writing", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (channel == null) {
            return;
        }
        try {
            Files.deleteIfExists(file);
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}
