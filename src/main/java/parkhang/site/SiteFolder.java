package parkhang.site;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parkhang.archive.HashedFile;
import parkhang.archive.Hashing;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.SafeFile;

/**
 * A site's folder: each file is put there once, whole, and only where what lies there is another one. What the program has not put
 * there is not touched.
 */
final class SiteFolder implements Closeable {
    private final Path root;
    private final SiteManifest before;
    private final Diagnostics found;
    private final SortedMap<String, SiteManifest.Entry> files = new TreeMap<>();

    /** As a disk takes them that knows neither case nor how accents are written, each with who has it. */
    private final Map<String, String> taken = new HashMap<>();

    /** The same for the folders of all these, each with the first that lies in it. */
    private final Map<String, String> holding = new HashMap<>();

    private final Set<Path> folders = new HashSet<>();
    private final Writer journal;
    private int written;
    private int removed;

    /**
     * The folder, to be filled.
     *
     * @param before what earlier runs have put there
     * @param journal gets each path before something is put at it, lest nobody knows whose that is if the run is killed
     */
    SiteFolder(Path root, SiteManifest before, Path journal, Diagnostics found) throws IOException {
        this.root = root;
        this.before = before;
        this.found = found;
        if (!Files.isDirectory(root)) { // which may be a link to one
            Files.createDirectories(root);
        }
        this.journal = Files.newBufferedWriter(journal, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Whether a path is still free; else it is reported at a place, with who has it. */
    boolean claim(String path, Place place) {
        String key = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String owner = owner(key);
        if (owner != null) {
            found.report(place, SiteCode.ADDRESS_TAKEN.with("page", Map.of("address", "/" + owner)));
            return false;
        }
        taken.put(key, path);
        folders(key).forEach(folder -> holding.putIfAbsent(folder, path));
        return true;
    }

    /** What has the path, is a file where the path has a folder, or lies in a folder of its name; null where nothing does. */
    private @Nullable String owner(String key) {
        String owner = taken.getOrDefault(key, holding.get(key));
        for (String folder : folders(key)) {
            owner = owner == null ? taken.get(folder) : owner;
        }
        return owner;
    }

    private static List<String> folders(String key) {
        List<String> folders = new ArrayList<>();
        for (int end = key.indexOf('/'); end >= 0; end = key.indexOf('/', end + 1)) {
            folders.add(key.substring(0, end));
        }
        return folders;
    }

    /** Puts a file of the output into the site, as the same file if the disk can do that. */
    void link(String path, HashedFile file, Path source) throws IOException {
        Path target = target(path);
        if (!isOurs(path, target)) {
            boolean isSame = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) && Files.isSameFile(target, source);
            if (!isSame) {
                reportForeign(path);
                return;
            }
        } else if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS) || !isIn(path, target, file)) {
            note(path);
            put(source, target);
        }
        files.put(path, new SiteManifest.Entry(file.sha256(), Hashing.stamp(target)));
    }

    /** Whether what lies there is this very file, or a copy of it. */
    private boolean isIn(String path, Path target, HashedFile file) throws IOException {
        SiteManifest.Entry entry = before.files().get(path);
        return entry != null
                && entry.sha256().equals(file.sha256())
                && Hashing.stamp(target).equals(entry.stamp());
    }

    private void note(String path) throws IOException {
        journal.write(path);
        journal.write('\n');
        journal.flush();
        written++;
    }

    private static void put(Path source, Path target) throws IOException {
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            Files.createLink(part, source);
        } catch (UnsupportedOperationException | FileAlreadyExistsException e) {
            copy(source, part);
        } catch (FileSystemException e) {
            copy(source, part); // another disk, or one without links
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(part); // a link to what lay there already is not moved (POSIX, rename)
    }

    private static void copy(Path source, Path part) throws IOException {
        Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Puts a file there that is made for the site. */
    void write(String path, byte[] bytes) throws IOException {
        String sha256 = Hashing.hash(bytes);
        Path target = target(path);
        SiteManifest.Entry entry = before.files().get(path);
        boolean isThere = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (!isOurs(path, target) && !Hashing.of(path, target).sha256().equals(sha256)) {
            reportForeign(path);
            return;
        }
        boolean isCurrent = isThere
                && entry != null
                && entry.sha256().equals(sha256)
                && entry.stamp().equals(Hashing.stamp(target));
        if (!isCurrent) {
            note(path);
            SafeFile.lay(target, bytes);
        }
        files.put(path, new SiteManifest.Entry(sha256, Hashing.stamp(target)));
    }

    /** Whether nothing lies there, or what an earlier run has put there. */
    private boolean isOurs(String path, Path target) {
        return before.files().containsKey(path) || !Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    }

    private void reportForeign(String path) {
        found.report(Place.of(root.resolve(path).toString()), SiteCode.FOREIGN_FILE.with(Map.of()));
    }

    /** @throws IOException where a folder on the way is a link: what is behind it is nobody's business */
    private Path target(String path) throws IOException {
        Path target = root.resolve(path);
        for (Path folder = target.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
            if (folders.contains(folder)) {
                break;
            }
            if (Files.isSymbolicLink(folder)) {
                throw new FileSystemException(folder.toString(), null, "it is a link to another place");
            }
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new FileSystemException(
                        folder.toString(), null, "the site has a folder of this name, and it is a file");
            }
        }
        Path parent = target.getParent();
        if (parent != null && folders.add(parent)) {
            Files.createDirectories(parent);
        }
        return target;
    }

    /** Removes what earlier runs have put there and this one has not, and the folders that are empty then. */
    void clean() throws IOException {
        for (Map.Entry<String, SiteManifest.Entry> old : before.files().entrySet()) {
            Path file = root.resolve(old.getKey()).normalize();
            if (!files.containsKey(old.getKey())
                    && file.startsWith(root)
                    && !isBehindLink(file)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
                removed++;
                for (Path folder = file.getParent();
                        folder != null && !folder.equals(root) && isEmpty(folder);
                        folder = folder.getParent()) {
                    Files.delete(folder);
                }
            }
        }
    }

    private boolean isBehindLink(Path file) {
        for (Path folder = file.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
            if (Files.isSymbolicLink(folder)) {
                return true;
            }
        }
        return false;
    }

    /** Deletes what a killed run had under way. */
    void sweep() throws IOException {
        for (Path folder : folders) {
            SafeFile.sweep(folder, name -> files.containsKey(path(folder.resolve(name))));
        }
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    SortedMap<String, SiteManifest.Entry> files() {
        return files;
    }

    int written() {
        return written;
    }

    int removed() {
        return removed;
    }
}
