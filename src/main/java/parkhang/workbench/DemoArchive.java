package parkhang.workbench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parkhang.archive.Hashing;
import parkhang.archive.Layout;
import parkhang.file.Folders;

/** A copy of the sample archive to try everything on. It goes away when it is closed, unless somebody has changed something in it. */
public final class DemoArchive implements Closeable {
    private final Path root;
    private final Consumer<Path> keeper;
    private final Map<String, String> files;

    private DemoArchive(Path root, Consumer<Path> keeper) throws IOException {
        this.root = root;
        this.keeper = keeper;
        this.files = hashes(root);
    }

    /**
     * A copy in a folder for temporary files.
     *
     * @param sample the archive; of its folder only what is an archive's is copied
     * @param keeper is told where the copy is when it stays
     * @throws IOException where there is no such archive, or where the disk fails
     */
    public static DemoArchive of(Path sample, Consumer<Path> keeper) throws IOException {
        Layout layout = new Layout(sample);
        if (!Files.exists(layout.settings())) {
            throw new NoSuchFileException(layout.settings().toString());
        }
        Path root = Files.createTempDirectory("parkhang-demo").toRealPath();
        for (Path part : List.of(layout.settings(), layout.articles(), layout.translations(), layout.theme())) {
            Path copy = root.resolve(part.getFileName());
            if (Files.isDirectory(part)) {
                Folders.copy(part, copy);
            } else if (Files.exists(part)) {
                Files.copy(part, copy);
            }
        }
        return new DemoArchive(root, keeper);
    }

    /** Its folder. */
    public Path root() {
        return root;
    }

    private static Map<String, String> hashes(Path root) throws IOException {
        Map<String, String> hashes = new HashMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                hashes.put(root.relativize(file).toString(), Hashing.hash(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    /** Removes it, or says that it stays. May be called twice. */
    @Override
    public synchronized void close() throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        if (hashes(root).equals(files)) {
            Folders.remove(root);
        } else {
            keeper.accept(root);
        }
    }
}
