package parkhang.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import parkhang.file.SafeFile;
import parkhang.text.Resource;

/** The folder that a report's pages are written into. Its style sheet is the sign that all in it is a report's. */
final class ReportFolder {
    /** What all reports have in common. */
    private static final String BASE = "base.css";

    private final Path root;
    private final String sheet;
    private final Set<Path> written = ConcurrentHashMap.newKeySet();

    /** @param sheet the name of its style sheet, which the program brings */
    ReportFolder(Path root, String sheet) {
        this.sheet = sheet;
        this.root = root.toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    /** Whether anything else than a report may be in it. */
    boolean isTaken() throws IOException {
        if (!Files.exists(root)) {
            return false;
        } else if (!Files.isDirectory(root)) {
            return true;
        }
        Path signed = root.resolve(sheet);
        if (Files.isRegularFile(signed)) {
            return !Files.readString(signed).startsWith(signature());
        }
        return !children(root).isEmpty();
    }

    /** Writes the style sheet, before any page. */
    void sign() {
        write(
                sheet,
                signature()
                        + resource(BASE)
                        + resource(sheet).substring(signature().length()));
    }

    /** Writes a page; one that is there already is left as it is. Throws {@link UncheckedIOException} when the disk is full. */
    void write(String name, String text) {
        Path file = root.resolve(name);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        written.add(file);
        try {
            if (!Files.isRegularFile(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
                SafeFile.write(file, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A relative path as an address: spaces and the like escaped. */
    static String address(String path) {
        try {
            return new URI(null, null, path.replace('\\', '/'), null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every path can be escaped", e);
        }
    }

    /** Deletes the pages of earlier reports that this one has not written: their articles or bundles are gone. */
    void clean() throws IOException {
        for (Path child : children(root)) {
            for (Path page : Files.isDirectory(child) ? children(child) : List.of(child)) {
                if (page.toString().endsWith(".html") && !written.contains(page)) {
                    Files.delete(page);
                }
            }
        }
    }

    /** The sheet's first line, which is the same in every version. */
    private String signature() {
        return resource(sheet).lines().findFirst().orElseThrow() + "\n";
    }

    private static String resource(String name) {
        return Resource.text(ReportFolder.class, name);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }
}
