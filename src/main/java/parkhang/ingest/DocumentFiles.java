package parkhang.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.archive.Layout;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.DiskFault;
import parkhang.text.TextCode;

/** Finds the documents that a user means by files and folders, in an order that does not depend on the disk's. */
public final class DocumentFiles {
    /** In files and folders. An office has some thousand; who names the root of a disk means something else. */
    private static final int MOST = 100_000;

    /** In folders, one in another. */
    private static final int DEEPEST = 64;

    private final Set<Path> own;
    private final InputStream standardInput;
    private final Diagnostics diagnostics;
    private final List<DocumentSource> found = new ArrayList<>();
    private final List<Path> hidden = new ArrayList<>();
    private int seen;

    private DocumentFiles(Layout archive, InputStream standardInput, Diagnostics diagnostics) {
        this.own = Stream.of(
                        archive.articles(),
                        archive.translations(),
                        archive.output(),
                        archive.fonts(),
                        archive.theme(),
                        archive.settings())
                .map(path -> path.toAbsolutePath().normalize())
                .collect(Collectors.toSet());
        this.standardInput = standardInput;
        this.diagnostics = diagnostics;
    }

    /**
     * The documents: each file as it is named, and of each folder what lies in it, however deep. What is passed over there is said:
     * hidden files, links, and the archive's own folders. Empty and reported where a folder has no document, or too many.
     *
     * @param named {@code -} stands for standard input
     */
    public static List<DocumentSource> of(
            List<Path> named, Layout archive, InputStream standardInput, Diagnostics diagnostics) {
        DocumentFiles files = new DocumentFiles(archive, standardInput, diagnostics);
        return named.stream().distinct().allMatch(files::add) ? List.copyOf(files.found) : List.of();
    }

    private boolean add(Path path) {
        if (path.toString().equals(DocumentSource.STANDARD_INPUT)) {
            found.add(DocumentSource.of(standardInput));
        } else if (!Files.isDirectory(path)) {
            found.add(DocumentSource.named(path));
        } else {
            return list(path);
        }
        return true;
    }

    private boolean list(Path folder) {
        if (isWithinOwn(folder)) {
            diagnostics.report(Place.of(folder.toString()), IngestCode.DOCUMENTS_NONE.with("own", Map.of()));
            return true;
        }
        int before = found.size();
        hidden.clear();
        if (!list(folder, 0)) {
            diagnostics.report(
                    Place.of(folder.toString()),
                    IngestCode.DOCUMENTS_TOO_MANY.with(Map.of("most", MOST, "deepest", DEEPEST)));
            return false;
        }
        if (!hidden.isEmpty()) {
            Map<String, ?> found =
                    Map.of("file", folder.relativize(hidden.get(0)).toString(), "more", hidden.size() - 1);
            diagnostics.report(Place.of(folder.toString()), IngestCode.DOCUMENT_SKIPPED.with("hidden", found));
        }
        if (found.size() == before) {
            diagnostics.report(Place.of(folder.toString()), IngestCode.DOCUMENTS_NONE.with("none", Map.of()));
        }
        return true;
    }

    /** @return whether there are not too many */
    private boolean list(Path folder, int depth) {
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> listed = Files.list(folder)) {
            listed.limit(MOST).forEach(paths::add);
        } catch (IOException e) {
            diagnostics.report(
                    Place.of(folder.toString()),
                    TextCode.FILE_UNREADABLE.with("disk", Map.of("reason", DiskFault.said(e))));
        }
        seen += paths.size();
        paths.sort(Comparator.comparing(Path::toString));
        return seen < MOST && depth < DEEPEST && paths.stream().allMatch(path -> listed(path, depth));
    }

    private boolean listed(Path path, int depth) {
        String name = path.getFileName().toString();
        if (name.startsWith(".") || name.startsWith("~$") || isOwn(path)) { // ~$ is a file that Word has open
            hidden.add(path);
        } else if (Files.isSymbolicLink(path)) {
            skipped(path, "link");
        } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return list(path, depth + 1);
        } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            found.add(DocumentSource.listed(path));
        } else {
            skipped(path, "no-file");
        }
        return true;
    }

    private void skipped(Path path, String what) {
        diagnostics.report(Place.of(path.toString()), IngestCode.DOCUMENT_SKIPPED.with(what, Map.of()));
    }

    private boolean isWithinOwn(Path folder) {
        return Stream.iterate(folder.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent)
                .anyMatch(this::isOwn);
    }

    /** Whether a path is one of the archive's own: its articles are articles already. */
    private boolean isOwn(Path path) {
        return own.contains(path.toAbsolutePath().normalize());
    }
}
