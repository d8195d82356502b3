package parkhang.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.DiskFault;
import parkhang.text.Locales;
import parkhang.text.TextCode;

/** Finds an archive's articles and bundles, in an order that does not depend on the disk's. */
final class Catalogue {
    private static final String ARTICLE = ".md";

    private final Layout layout;
    private final ArchiveFiles files;

    Catalogue(Layout layout, ArchiveFiles files) {
        this.layout = layout;
        this.files = files;
    }

    /** Folders below {@code articles/} may sort them, by year for example, as there may be thousands; a slug is one all the same. */
    List<ArticleFile> articles(Diagnostics diagnostics) {
        Map<String, ArticleFile> found = new TreeMap<>();
        List<Path> paths = new ArrayList<>(list(layout.articles(), true, diagnostics));
        paths.addAll(files.added(layout.articles()));
        for (Path path : paths) {
            String name = path.getFileName().toString();
            if (!name.endsWith(ARTICLE) || name.startsWith(".") || Files.isDirectory(path)) {
                continue;
            }
            String slug = name.substring(0, name.length() - ARTICLE.length());
            Place place = Place.of(files.name(path));
            ArticleFile first = found.get(slug);
            if (!ArticleFile.isSlug(slug)) {
                diagnostics.report(place, ArchiveCode.SLUG_INVALID.with(Map.of("slug", slug)));
            } else if (first != null) {
                diagnostics.report(place, ArchiveCode.SLUG_TWICE.with(Map.of("file", files.name(first.path()))));
            } else {
                found.put(slug, new ArticleFile(slug, path));
            }
        }
        if (found.isEmpty()) {
            Place place = Place.of(files.name(layout.articles()));
            diagnostics.report(place, ArchiveCode.ARTICLES_NONE.with(Map.of()));
        }
        return List.copyOf(found.values());
    }

    List<Locale> locales(Locale source, Diagnostics diagnostics) {
        List<Locale> locales = new ArrayList<>(List.of(source));
        for (Path path : list(layout.translations(), false, diagnostics)) {
            String tag = path.getFileName().toString();
            if (!Files.isDirectory(path) || tag.startsWith(".")) {
                continue;
            }
            Locale locale = Locales.of(tag)
                    .filter(found -> found.toLanguageTag().equals(tag))
                    .orElse(null);
            if (locale == null) {
                Place place = Place.of(files.name(path));
                diagnostics.report(place, ArchiveCode.BUNDLE_TAG_INVALID.shared("no-language-tag", Map.of("tag", tag)));
            } else if (!locale.equals(source)) {
                locales.add(locale);
            }
        }
        return locales;
    }

    /** The files of a locale's own folder whose names have an ending. */
    List<Path> bundled(Locale locale, String ending, Diagnostics diagnostics) {
        return list(layout.bundle(locale), false, diagnostics).stream()
                .filter(path -> path.getFileName().toString().endsWith(ending)
                        && !path.getFileName().toString().startsWith("."))
                .toList();
    }

    /** What is in a folder; one that can't be read is reported and passed over. Links to folders are not followed. */
    private List<Path> list(Path folder, boolean deep, Diagnostics diagnostics) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            paths.forEach(found::add);
        } catch (IOException e) {
            diagnostics.report(
                    Place.of(files.name(folder)),
                    TextCode.FILE_UNREADABLE.with("disk", Map.of("reason", DiskFault.said(e))));
        }
        if (deep) {
            for (Path path : List.copyOf(found)) {
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    found.addAll(list(path, true, diagnostics));
                }
            }
        }
        found.sort(Comparator.comparing(Path::toString));
        return found;
    }
}
