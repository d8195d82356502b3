package parkhang.workbench.live;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Layout;

/**
 * An archive's files as they lie on the disk at a moment; those that its editions are made of, and none that an editor keeps beside
 * them.
 *
 * @param files by their names, relative to the archive, with slashes
 */
record Snapshot(Map<String, Stamp> files, List<Path> folders) {

    /** What changes when a file does: also one that another has taken the place of within the same moment. */
    record Stamp(FileTime written, long size, @Nullable Object file) {}

    static Snapshot of(Layout layout) {
        Map<String, Stamp> files = new HashMap<>();
        List<Path> folders = new ArrayList<>();
        Path root = layout.root();
        walk(root, root, 1, files, folders);
        for (Path folder : List.of(layout.articles(), layout.translations(), layout.theme(), layout.fonts())) {
            walk(root, folder, Integer.MAX_VALUE, files, folders);
        }
        return new Snapshot(files, folders);
    }

    private static void walk(Path root, Path from, int depth, Map<String, Stamp> files, List<Path> folders) {
        SimpleFileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (isHidden(folder) && !folder.equals(root)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folders.add(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!attributes.isDirectory() && !isHidden(file)) {
                    String name = root.relativize(file).toString().replace('\\', '/');
                    files.put(name, new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // what is gone meanwhile, or can't be read, is not there
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(from, Set.of(), depth, visitor);
        } catch (IOException e) {
            throw new IllegalStateException("the visitor throws none", e);
        }
    }

    /** Names that editors and this program give to what is not finished. */
    private static boolean isHidden(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        return name.startsWith(".") || Stream.of("~", ".part", ".swp", ".tmp").anyMatch(name::endsWith);
    }

    /** The files that are other ones then, are gone, or have come. */
    Set<String> changes(Snapshot then) {
        Set<String> changed = new TreeSet<>(files.keySet());
        changed.addAll(then.files.keySet());
        changed.removeIf(name -> Objects.equals(files.get(name), then.files.get(name)));
        return changed;
    }
}
