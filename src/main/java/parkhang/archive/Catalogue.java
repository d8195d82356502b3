package parkhang.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
import parkhang.text.Locales;

/** Finds an archive's articles and bundles, in an order that does not depend on the disk's. */
final class Catalogue {
    private static final String ARTICLE = ".md";

    private final Layout layout;
    private final ArchiveFiles files;

    Catalogue(Layout layout, ArchiveFiles files) {
        this.layout = layout;
        this.files = files;
    }

    /** Folders below {@code articles/} may sort them, by year for example; a slug is one all the same. */
    List<ArticleFile> articles(Diagnostics diagnostics) {
        Map<String, ArticleFile> found = new TreeMap<>();
        for (Path path : list(layout.articles(), true)) {
            String name = path.getFileName().toString();
            if (!name.endsWith(ARTICLE) || name.startsWith(".")) {
                continue;
            }
            String slug = name.substring(0, name.length() - ARTICLE.length());
            Place place = Place.of(files.name(path));
            ArticleFile first = found.get(slug);
            if (!ArticleFile.isSlug(slug)) {
                diagnostics.report(place, ArchiveCode.SLUG_INVALID, "`" + slug + "` is no slug");
            } else if (first != null) {
                diagnostics.report(
                        place, ArchiveCode.SLUG_TWICE, files.name(first.path()) + " has the same slug already");
            } else {
                found.put(slug, new ArticleFile(slug, path));
            }
        }
        return List.copyOf(found.values());
    }

    List<Locale> locales(Locale source, Diagnostics diagnostics) {
        List<Locale> locales = new ArrayList<>(List.of(source));
        for (Path path : list(layout.translations(), false)) {
            String tag = path.getFileName().toString();
            if (!Files.isDirectory(path) || tag.startsWith(".")) {
                continue;
            }
            Locale locale = Locales.of(tag)
                    .filter(found -> found.toLanguageTag().equals(tag))
                    .orElse(null);
            if (locale == null) {
                Place place = Place.of(files.name(path));
                diagnostics.report(place, ArchiveCode.BUNDLE_TAG_INVALID, "`" + tag + "` is no language tag");
            } else if (!locale.equals(source)) {
                locales.add(locale);
            }
        }
        return locales;
    }

    private static List<Path> list(Path folder, boolean deep) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder, deep ? Integer.MAX_VALUE : 1)) {
            return paths.filter(path -> !path.equals(folder))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
