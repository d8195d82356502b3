package parkhang.localization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.ArticleFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.DiskFault;
import parkhang.file.SharedWrite;
import parkhang.text.Locales;
import parkhang.text.SourceText;
import parkhang.translation.exchange.ExchangeCode;
import parkhang.translation.exchange.Handback;
import parkhang.translation.exchange.HandedUnit;
import parkhang.translation.exchange.Merge;

/** Takes what came back into the archive's own bundles. The files themselves are never adopted. */
public final class HandbackRun {
    private final Archive archive;
    private final boolean dry;
    private final List<Locale> locales;
    private final Set<String> slugs;

    /** @param dry whether it is only said what would be taken */
    public HandbackRun(Archive archive, boolean dry, Diagnostics diagnostics) {
        this.archive = archive;
        this.dry = dry;
        this.locales = archive.locales(diagnostics).stream()
                .filter(locale -> !locale.equals(archive.settings().source()))
                .toList();
        this.slugs =
                archive.articles(diagnostics).stream().map(ArticleFile::slug).collect(Collectors.toSet());
    }

    /**
     * What became of a file.
     *
     * @param taken how many units have other words or another state now
     * @param conflicts how many had changed here meanwhile
     * @param written the bundles' files that were changed
     */
    public record Summary(int taken, int unchanged, int conflicts, List<String> written) {
        public Summary {
            written = List.copyOf(written);
        }
    }

    /** Takes one file in; empty and reported where it is refused as a whole. */
    public Optional<Summary> take(Path file, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<Summary> summary = Archive.handed(file, found).flatMap(source -> HandbackReader.read(source, found)
                .flatMap(handback -> take(source, handback, found)));
        diagnostics.add(found);
        return summary;
    }

    private Optional<Summary> take(SourceText source, Handback handback, Diagnostics found) {
        Optional<Locale> locale = locale(source, handback, found);
        Map<String, List<HandedUnit>> articles = new LinkedHashMap<>();
        handback.units().forEach(unit -> articles.computeIfAbsent(unit.slug(), slug -> new ArrayList<>())
                .add(unit));
        boolean known = locale.isPresent() && articles.keySet().stream().anyMatch(slug -> isKnown(slug, locale.get()));
        if (locale.isPresent() && !known) {
            found.report(
                    Place.of(source.file()), ExchangeCode.HANDBACK_ARTICLE, "the file has no article of this archive");
        }
        return known ? locale.map(to -> take(articles, to, found)) : Optional.empty();
    }

    private Summary take(Map<String, List<HandedUnit>> articles, Locale locale, Diagnostics found) {
        List<Merge.Merged> merged = new ArrayList<>();
        List<String> written = new ArrayList<>();
        articles.forEach((slug, units) -> {
            if (!isKnown(slug, locale)) {
                found.report(units.get(0).place(), ExchangeCode.HANDBACK_ARTICLE, "there is no article " + slug);
                return;
            }
            take(slug, units, locale, written, found).ifPresent(merged::add);
        });
        return new Summary(
                merged.stream().mapToInt(Merge.Merged::taken).sum(),
                merged.stream().mapToInt(Merge.Merged::unchanged).sum(),
                merged.stream().mapToInt(Merge.Merged::conflicts).sum(),
                written);
    }

    /** An article may be gone, and its bundle's file still be there. */
    private boolean isKnown(String slug, Locale locale) {
        return ArticleFile.isSlug(slug)
                && (slugs.contains(slug) || Files.exists(archive.layout().targets(locale, slug)));
    }

    /** Takes the units of one article; empty where its bundle can't be read. */
    private Optional<Merge.Merged> take(
            String slug, List<HandedUnit> units, Locale locale, List<String> written, Diagnostics found) {
        Path file = archive.layout().targets(locale, slug);
        List<Merge.Merged> merged = new ArrayList<>();
        List<Diagnostics> tried = new ArrayList<>();
        try {
            Set<Path> files = SharedWrite.in(archive.layout().root()).run(looks -> {
                looks.at(file);
                merged.clear();
                tried.clear();
                Diagnostics own = new Diagnostics();
                tried.add(own);
                Map<Path, byte[]> changes = new LinkedHashMap<>();
                archive.targets(slug, locale, own).ifPresent(bundle -> {
                    Merge.Merged result =
                            Merge.merge(bundle, units, archive.settings().fourEyes(), own);
                    merged.add(result);
                    if (!result.targets().equals(bundle)) {
                        changes.put(file, archive.written(result.targets()));
                    }
                });
                changes.keySet().stream()
                        .filter(change -> dry)
                        .map(archive::name)
                        .forEach(written::add);
                return dry ? Map.of() : changes;
            });
            files.stream().map(archive::name).forEach(written::add);
        } catch (IOException e) {
            String message = "can't be written: " + DiskFault.reason(e);
            found.report(Place.of(archive.name(file)), ArchiveCode.OUTPUT_UNWRITABLE, message);
        }
        tried.forEach(found::add);
        return merged.stream().findFirst();
    }

    /** The bundle that the file is for. Tools name a language where we name its territory, and the other way selection. */
    private Optional<Locale> locale(SourceText source, Handback handback, Diagnostics found) {
        Locale from = handback.source();
        Locale to = handback.target();
        Locale own = archive.settings().source();
        if (from != null && !from.getLanguage().equals(own.getLanguage())) {
            return refused(source, "the file is translated from " + from.toLanguageTag(), found);
        } else if (to == null) {
            return refused(source, "the file does not say which language it is translated into", found);
        }
        Optional<Locale> locale =
                Locales.chain(to).stream().filter(locales::contains).findFirst();
        return locale.isPresent() ? locale : refused(source, "there is no bundle for " + to.toLanguageTag(), found);
    }

    private static Optional<Locale> refused(SourceText source, String message, Diagnostics found) {
        found.report(Place.of(source.file()), ExchangeCode.HANDBACK_LOCALE, message);
        return Optional.empty();
    }
}
