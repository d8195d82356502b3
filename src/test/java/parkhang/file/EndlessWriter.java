package parkhang.file;

import java.io.IOException;
import java.nio.file.Path;

/** A process that does nothing but write, from several threads, until it is stopped. */
final class EndlessWriter {
    private static final int BYTES = 4 << 20;

    private EndlessWriter() {}

    /** Says a word once there is a file. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        SafeFile.write(folder.resolve("0"), new byte[BYTES]);
        GrowingFile growing = GrowingFile.begin(folder.resolve("growing"));
        growing.out().write(new byte[BYTES]);
        System.out.println("writing");
        for (int i = 1; i <= 3; i++) {
            Path file = folder.resolve(String.valueOf(i));
            new Thread(() -> write(file)).start();
        }
    }

    private static void write(Path file) {
        try {
            while (true) {
                SafeFile.write(file, new byte[BYTES]);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
