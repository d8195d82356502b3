package parkhang.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.file.PathUtils;

/** Writes files that are there whole or not at all. */
public final class SafeFile {
    /** Shared by all who write; taken for good by a process that ends. */
    private static final ReadWriteLock WRITING = new ReentrantReadWriteLock(true);

    private static final Set<OpenOption> REPLACING =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);

    /** In seconds: whoever stops a run does not wait for a disk that hangs. */
    private static final int LONGEST_WAIT = 1;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SafeFile::settle));
    }

    private SafeFile() {}

    /**
     * Puts bytes in place of a file: into a sibling first, flushed to the disk, and then moved.
     *
     * @throws IOException where the disk is full or the folder can't be written; the old file is then untouched
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(Map.of(file, bytes));
    }

    /** The same for text, as UTF-8. */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is too long to be held in memory. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The same for what is written bit by bit. */
    public static void write(Path file, Content content) throws IOException {
        WRITING.readLock().lock();
        try {
            PathUtils.createParentDirectories(file);
            try (FileChannel channel = FileChannel.open(sibling(file), REPLACING)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            move(file);
        } finally {
            FileUtils.deleteQuietly(sibling(file).toFile());
            WRITING.readLock().unlock();
        }
    }

    /** Deletes what writes to files of a folder have left that a killed process had under way. */
    public static void sweep(Path folder, Predicate<String> names) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*.part")) {
            for (Path part : left) {
                String name = part.getFileName().toString();
                if (names.test(name.substring(1, name.length() - ".part".length()))) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /**
     * The same for files that belong together: none is put in place before there was room for all.
     *
     * @param files the bytes of each
     */
    public static void write(Map<Path, byte[]> files) throws IOException {
        WRITING.readLock().lock();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                PathUtils.createParentDirectories(file.getKey());
                fill(sibling(file.getKey()), file.getValue());
            }
            for (Path file : files.keySet()) {
                move(file);
            }
        } finally {
            files.keySet().forEach(file -> FileUtils.deleteQuietly(sibling(file).toFile()));
            WRITING.readLock().unlock();
        }
    }

    private static Path sibling(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    private static void move(Path file) throws IOException {
        Files.move(sibling(file), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void fill(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, REPLACING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** When the process is told to end, lets the writes under way finish, and no other begin: none is left by halves. */
    private static void settle() {
        try {
            if (!WRITING.writeLock().tryLock(LONGEST_WAIT, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt(); // the disk hangs: the process ends all the same
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
