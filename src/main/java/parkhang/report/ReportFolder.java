package parkhang.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import parkhang.archive.SafeFile;

/** The folder that a report's pages are written into. Its style sheet is the sign that all in it is a report's. */
final class ReportFolder {
    static final String STYLE_SHEET = "coverage.css";

    private final Path root;
    private final Set<Path> written = ConcurrentHashMap.newKeySet();

    ReportFolder(Path root) {
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
        Path sheet = root.resolve(STYLE_SHEET);
        if (Files.isRegularFile(sheet)) {
            return !Files.readString(sheet).startsWith(sign());
        }
        return !children(root).isEmpty();
    }

    /** Writes the style sheet, before any page. */
    void sign(String styleSheet) {
        write(STYLE_SHEET, styleSheet);
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

    /** The style sheet that the program brings. */
    static String styleSheet() {
        try (InputStream in = ReportFolder.class.getResourceAsStream(STYLE_SHEET)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + STYLE_SHEET);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line, which is the same in every version. */
    private static String sign() {
        return styleSheet().lines().findFirst().orElseThrow();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }
}
