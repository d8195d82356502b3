package parkhang.export.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.HashedFile;
import parkhang.archive.Hashing;
import parkhang.archive.Layout;
import parkhang.text.Locales;

/**
 * The files that one edition is made of and others of its locale are not: its article, the targets in its locale's chain, and
 * the article's pictures, in this order.
 *
 * @param files what each held
 * @param read when they were looked at, before anybody read them
 */
public record OwnInputs(Map<Path, HashedFile> files, Instant read) {

    public static OwnInputs read(Archive archive, List<Path> paths) throws IOException {
        Instant now = Instant.now();
        Map<Path, HashedFile> files = new LinkedHashMap<>();
        for (Path path : paths) {
            files.put(path, Hashing.of(archive.name(path), path));
        }
        return new OwnInputs(files, now);
    }

    /** Whether no file has been written since: what was read from them then is what they are known to have held. */
    public boolean areStill() throws IOException {
        for (Map.Entry<Path, HashedFile> file : files.entrySet()) {
            if (!Hashing.stamp(file.getKey()).equals(file.getValue().stamp())) {
                return false;
            }
        }
        return true;
    }

    public List<HashedFile> settled() {
        return files.values().stream().map(file -> file.settledAt(read)).toList();
    }

    /**
     * Where the inputs of an edition lie.
     *
     * @param chain the locales whose bundles may have targets for it
     * @param recorded the inputs that the edition had; which pictures there are is known from them only
     */
    static List<Path> paths(Layout layout, ArticleFile file, List<Locale> chain, List<HashedFile> recorded) {
        List<Path> paths = new ArrayList<>(List.of(file.path()));
        paths.addAll(targets(layout, file.slug(), chain));
        for (int i = paths.size(); i < recorded.size(); i++) {
            paths.add(layout.root().resolve(recorded.get(i).name()));
        }
        return paths;
    }

    /** The files that may have targets for an edition, the nearest first. */
    public static List<Path> targets(Layout layout, String slug, List<Locale> chain) {
        return chain.stream().map(next -> layout.targets(next, slug)).toList();
    }

    /** The locales whose bundles have targets for a locale, the nearest first; none for the source and for pseudo-locales. */
    public static List<Locale> chain(Archive archive, Locale locale) {
        boolean translated = !locale.equals(archive.settings().source())
                && Files.isDirectory(archive.layout().bundle(locale));
        return translated ? Locales.chain(locale) : List.of();
    }
}
