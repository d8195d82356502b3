package parkhang.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/**
 * Files that were put out of their place by newer ones. An editor may have had one open and save into it an instant later, so each
 * is kept, under a name that says what it held, until the next command has compared it.
 */
public final class KeptFiles {
    private static final String FOLDER = ".parkhang";
    private static final String IGNORED = ".gitignore";

    /** A file's name and the beginning of the SHA-256 of what it held. */
    private static final Pattern NAME = Pattern.compile("(.+?)(?:~[0-9]+)?\\.([0-9a-f]{16})");

    /** Names of {@link SharedWrite}'s temporaries. */
    private static final Pattern LEFT = Pattern.compile("\\..+\\.[0-9a-f]{8}\\.part");

    private KeptFiles() {}

    /** A folder's own folder for what is nobody's business: git passes it over. */
    private static Path folder(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(FOLDER));
        Path ignored = folder.resolve(IGNORED);
        if (!Files.exists(ignored)) {
            try {
                Files.writeString(ignored, "*\n");
            } catch (FileAlreadyExistsException e) {
                return folder; // another command was faster
            }
        }
        return folder;
    }

    /** A free place where a file is kept that holds these bytes. */
    static Path place(Path file, byte[] bytes) throws IOException {
        Path folder = folder(parent(file));
        Path place = folder.resolve(file.getFileName() + "." + print(bytes));
        for (int number = 2; Files.exists(place); number++) {
            place = folder.resolve(file.getFileName() + "~" + number + "." + print(bytes));
        }
        return place;
    }

    /** Where a kept file was. */
    private static Path origin(Path kept) {
        Matcher name = NAME.matcher(kept.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException(kept.toString());
        }
        return parent(parent(kept)).resolve(name.group(1));
    }

    /** Where a link leads, whether there is a file or not; any other path as it is. */
    private static Path led(Path file) throws IOException {
        return Files.isSymbolicLink(file)
                ? parent(file)
                        .toRealPath()
                        .resolve(Files.readSymbolicLink(file))
                        .normalize()
                : file;
    }

    /** Takes the folder away where nothing is kept in it. */
    private static void tidy(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(
                    folder, file -> !file.getFileName().toString().equals(IGNORED))) {
                if (files.iterator().hasNext()) {
                    return;
                }
            }
            Files.deleteIfExists(folder.resolve(IGNORED));
            Files.deleteIfExists(folder);
        }
    }

    /** Puts a kept file back where there is none now; whoever was faster stays. */
    static void putBack(Path kept, Path file) throws IOException {
        try {
            link(kept, file);
            Files.deleteIfExists(kept);
        } catch (FileAlreadyExistsException e) {
            return; // kept as it is: the next command compares it
        } catch (NoSuchFileException e) {
            if (Files.exists(kept)) {
                throw e;
            }
            // whoever has opened the archive in this instant has put it back
        }
    }

    /** Gives a file a name that no other has, at once, or throws. */
    static void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(from, to); // a disk without links
        }
    }

    /**
     * Puts back what a killed command has left without its place: what should have taken it is still beside it. A file that is only
     * gone was deleted by somebody. It is cheap where there is nothing.
     */
    public static void restore(List<Path> folders) {
        try {
            for (Path folder : folders) {
                restore(folder);
            }
        } catch (IOException e) {
            return; // whoever reads the file will say that it is not there
        }
    }

    private static void restore(Path folder) throws IOException {
        for (Path kept : kept(folder)) {
            Path file = led(origin(kept));
            if (!Files.exists(file) && isHalfWritten(file)) {
                putBack(kept, file);
            }
        }
    }

    private static boolean isHalfWritten(Path file) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(
                parent(file),
                part -> LEFT.matcher(part.getFileName().toString()).matches()
                        && part.getFileName().toString().startsWith("." + file.getFileName() + "."))) {
            return parts.iterator().hasNext();
        }
    }

    /** Deletes what holds what it held when it was put out of its place; reports anything else, and deletes what was killed half-way. */
    public static void settle(Path root, List<Path> folders, Diagnostics diagnostics) throws IOException {
        for (Path folder : folders) {
            for (Path kept : kept(folder)) {
                compare(kept, root, diagnostics);
            }
            try (DirectoryStream<Path> left = Files.newDirectoryStream(
                    folder, file -> LEFT.matcher(file.getFileName().toString()).matches())) {
                for (Path part : left) {
                    Files.deleteIfExists(part);
                }
            }
            tidy(folder.resolve(FOLDER));
        }
    }

    /** The same at once, for what was kept of a file that no next command will look at. */
    static void settle(Path file, Path root, Diagnostics diagnostics) throws IOException {
        Path folder = parent(file);
        for (Path kept : kept(folder)) {
            if (origin(kept).equals(file)) {
                compare(kept, root, diagnostics);
            }
        }
        tidy(folder.resolve(FOLDER));
    }

    private static void compare(Path kept, Path root, Diagnostics diagnostics) throws IOException {
        Matcher name = NAME.matcher(kept.getFileName().toString());
        if (name.matches() && print(Files.readAllBytes(kept)).equals(name.group(2))) {
            Files.deleteIfExists(kept);
            return;
        }
        String path = root.relativize(kept).toString().replace('\\', '/');
        String file = root.relativize(origin(kept)).toString().replace('\\', '/');
        diagnostics.report(Place.of(file), FileCode.SAVE_DISPLACED.with(Map.of("file", path)));
    }

    private static List<Path> kept(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        Path kept = folder.resolve(FOLDER);
        if (Files.isDirectory(kept)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(
                    kept, file -> NAME.matcher(file.getFileName().toString()).matches())) {
                files.forEach(all::add);
            }
        }
        return all;
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file.toAbsolutePath().getRoot() : parent;
    }

    private static String print(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
