package parkhang.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    /** In seconds: whoever stops a run does not wait for a disk that hangs. */
    private static final int LONGEST_WAIT = 1;

    /** Where Linux shows what its processes have open: a link into it, such as {@code /dev/stdout}, is no file's name. */
    private static final Path PROCESSES = Path.of("/proc");

    /** The siblings of files that grow for longer than a process that ends would wait. */
    private static final Set<Path> GROWING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SafeFile::settle));
    }

    private SafeFile() {}

    /**
     * Puts bytes in place of a file: into a sibling first, flushed to the disk, and then moved.
     *
     * @throws IOException where the disk is full, the folder can't be written or no file lies there but something else, which is then
     *     untouched as an old file is
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(Map.of(file, bytes));
    }

    /** The same for text, as UTF-8. */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The same for one of very many files that can be made again: it is not flushed to the disk, so that it may be empty after the
     * power was cut.
     */
    public static void lay(Path file, byte[] bytes) throws IOException {
        WRITING.readLock().lock();
        try {
            replaceable(file);
            Path sibling = sibling(file);
            Files.deleteIfExists(sibling);
            Files.write(sibling, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(file);
        } finally {
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
            for (Path file : files.keySet()) {
                replaceable(file);
            }
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

    /**
     * A device, a pipe or a folder is not what a file is put in place of: whoever may write everywhere would take {@code /dev/full} or
     * {@code /dev/stdout} from all programs of the machine.
     *
     * @throws IOException where such a thing lies there, or a link to it
     */
    static void replaceable(Path file) throws IOException {
        boolean other = Files.exists(file) && !Files.isRegularFile(file);
        if (other || (Files.isSymbolicLink(file) && Files.readSymbolicLink(file).startsWith(PROCESSES))) {
            throw new FileSystemException(file.toString(), null, "it is no file");
        }
    }

    static Path sibling(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    /** The file that somebody wanted to write, where a name may be that of its sibling. */
    static String meant(String name) {
        return name.replaceFirst("(^|[/\\\\])\\.([^/\\\\]+?)(?:\\.[0-9a-f]{8})?\\.part$", "$1$2");
    }

    /** Opens a new file: what lies there, of a killed run or a link that somebody has planted, is not written to. */
    static FileChannel open(Path file) throws IOException {
        Files.deleteIfExists(file);
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** A sibling grows from now on; it does not outlive the process. */
    static void begun(Path sibling) {
        GROWING.add(sibling);
    }

    static void ended(Path sibling) {
        GROWING.remove(sibling);
    }

    /** Puts a file in place whose sibling has been filled. */
    static void put(Path file) throws IOException {
        undisturbed(() -> move(file));
    }

    private static boolean move(Path file) throws IOException {
        Files.move(sibling(file), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /** What is done to files, and may fail by the disk. */
    interface Step {
        boolean done() throws IOException;
    }

    /** Takes a step that a process that ends waits for. */
    static boolean undisturbed(Step step) throws IOException {
        WRITING.readLock().lock();
        try {
            return step.done();
        } finally {
            WRITING.readLock().unlock();
        }
    }

    /** Writes a new file, down to the disk. */
    static void fill(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = open(file)) {
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
        GROWING.forEach(sibling -> FileUtils.deleteQuietly(sibling.toFile()));
    }
}
