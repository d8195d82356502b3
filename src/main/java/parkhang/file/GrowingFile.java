package parkhang.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.file.PathUtils;

/**
 * A file that is written bit by bit, and yet is there whole or not at all: it grows as a sibling, which is gone unless it was
 * {@linkplain #finish finished}, also where the process is told to end.
 */
public final class GrowingFile implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final OutputStream out;

    private GrowingFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    /**
     * Begins a file.
     *
     * @throws IOException where the folder can't be written, or no file lies there but something else; it is then untouched
     */
    public static GrowingFile begin(Path file) throws IOException {
        SafeFile.replaceable(file);
        PathUtils.createParentDirectories(file);
        Path sibling = SafeFile.sibling(file);
        SafeFile.begun(sibling);
        return new GrowingFile(file, SafeFile.open(sibling));
    }

    public OutputStream out() {
        return out;
    }

    /** Puts the file in place, when all is written. */
    public void finish() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        SafeFile.put(file);
    }

    /** Throws away what was not finished. */
    @Override
    public void close() throws IOException {
        channel.close();
        FileUtils.deleteQuietly(SafeFile.sibling(file).toFile());
        SafeFile.ended(SafeFile.sibling(file));
    }
}
