package parkhang.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the process's own streams. It keeps why it could not be written, for nobody who prints asks, and takes no more then. */
final class ProcessStream extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failed;

    ProcessStream(FileDescriptor descriptor) {
        this(new FileOutputStream(descriptor));
    }

    ProcessStream(OutputStream out) {
        this.out = out;
    }

    /** Why not all was written; empty as well where who reads it has had enough, as {@code head} has. */
    Optional<String> failure() {
        if (failed == null) {
            return Optional.empty();
        }
        String reason = String.valueOf(failed.getMessage());
        return reason.toLowerCase(Locale.ROOT).contains("pipe") ? Optional.empty() : Optional.of(reason);
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        if (failed == null) {
            try {
                out.write(bytes, start, length);
            } catch (IOException e) {
                failed = e;
            }
        }
    }
}
