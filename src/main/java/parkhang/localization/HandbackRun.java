package parkhang.localization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.ArticleFile;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.DiskFault;
import parkhang.file.SharedWrite;
import parkhang.text.Locales;
import parkhang.translation.ArticleTargets;
import parkhang.translation.exchange.ExchangeCode;
import parkhang.translation.exchange.Handback;
import parkhang.translation.exchange.HandedUnit;
import parkhang.translation.exchange.Merge;

/** Takes what came back into the archive's own bundles. The files themselves are never adopted. */
public final class HandbackRun {
    private final Archive archive;
    private final boolean dry;
    private final List<Locale> locales;
    private final Map<String, ArticleFile> files;

    /** @param dry whether it is only said what would be taken */
    public HandbackRun(Archive archive, boolean dry, Diagnostics diagnostics) {
        this.archive = archive;
        this.dry = dry;
        this.locales = archive.locales(diagnostics);
        this.files = archive.articles(diagnostics).stream()
                .collect(Collectors.toMap(ArticleFile::slug, Function.identity()));
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
        Optional<Summary> summary = Archive.handedBytes(file, found)
                .flatMap(bytes -> HandbackReader.read(file.toString(), bytes, found))
                .flatMap(handback -> take(file.toString(), handback, found));
        diagnostics.add(found);
        return summary;
    }

    private Optional<Summary> take(String file, Handback handback, Diagnostics found) {
        Map<String, List<HandedUnit>> articles = new LinkedHashMap<>();
        handback.units().forEach(unit -> articles.computeIfAbsent(unit.slug(), slug -> new ArrayList<>())
                .add(unit));
        Map<String, Article> there = there(articles.keySet());
        Optional<Locale> locale = locale(file, handback, sources(there.values()), found);
        boolean known = locale.isPresent() && articles.keySet().stream().anyMatch(slug -> isKnown(slug, locale.get()));
        if (locale.isPresent() && !known) {
            found.report(Place.of(file), ExchangeCode.HANDBACK_ARTICLE.with("none", Map.of()));
        }
        return known ? locale.map(to -> take(articles, there, handback.source(), to, found)) : Optional.empty();
    }

    /** Those articles of a file that are there and can be read, by slug. */
    private Map<String, Article> there(Set<String> slugs) {
        Map<String, Article> there = new HashMap<>();
        for (String slug : slugs) {
            ArticleFile file = files.get(slug);
            if (file != null) {
                archive.article(file, new Diagnostics()).ifPresent(article -> there.put(slug, article));
            }
        }
        return there;
    }

    /** The locales that a file's articles are written in; the archive's source where none is there. */
    private Set<Locale> sources(Collection<Article> articles) {
        return articles.isEmpty()
                ? Set.of(archive.settings().source())
                : articles.stream().map(archive.settings()::source).collect(Collectors.toSet());
    }

    /** @param from the language that the file is translated from; null where it names none */
    private Summary take(
            Map<String, List<HandedUnit>> articles,
            Map<String, Article> there,
            @Nullable Locale from,
            Locale locale,
            Diagnostics found) {
        List<Merge.Merged> merged = new ArrayList<>();
        List<String> written = new ArrayList<>();
        articles.forEach((slug, units) -> {
            if (!isKnown(slug, locale)) {
                found.report(units.get(0).place(), ExchangeCode.HANDBACK_ARTICLE.with("missing", Map.of("slug", slug)));
                return;
            }
            Article article = there.get(slug);
            if (article == null || isTranslated(article, from, locale, units.get(0), found)) {
                take(slug, article, units, locale, written, found).ifPresent(merged::add);
            }
        });
        return new Summary(
                merged.stream().mapToInt(Merge.Merged::taken).sum(),
                merged.stream().mapToInt(Merge.Merged::unchanged).sum(),
                merged.stream().mapToInt(Merge.Merged::conflicts).sum(),
                written);
    }

    /** Whether a file has an article's translation into a locale; what is its own language, or of another original, is reported. */
    private boolean isTranslated(
            Article article, @Nullable Locale from, Locale locale, HandedUnit first, Diagnostics found) {
        Locale own = archive.settings().source(article);
        boolean translated = !own.equals(locale) && (from == null || isSameLanguage(from, own));
        if (!translated) {
            Map<String, String> languages = Map.of(
                    "slug", article.slug(),
                    "own", own.toLanguageTag(),
                    "from", (from == null ? own : from).toLanguageTag(),
                    "to", locale.toLanguageTag());
            found.report(first.place(), ExchangeCode.HANDBACK_LOCALE.with("article", languages));
        }
        return translated;
    }

    private static boolean isSameLanguage(Locale one, Locale other) {
        return one.getLanguage().equals(other.getLanguage());
    }

    /** An article may be gone, and its bundle's file still be there. */
    private boolean isKnown(String slug, Locale locale) {
        return ArticleFile.isSlug(slug)
                && (files.containsKey(slug) || Files.exists(archive.layout().targets(locale, slug)));
    }

    /**
     * Takes the units of one article; empty where its bundle can't be read.
     *
     * @param article null where it is gone, or can't be read
     */
    private Optional<Merge.Merged> take(
            String slug,
            @Nullable Article article,
            List<HandedUnit> units,
            Locale locale,
            List<String> written,
            Diagnostics found) {
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
                Optional<ArticleTargets> filed =
                        article == null ? archive.filed(slug, locale, own) : archive.targets(article, locale, own);
                filed.ifPresent(bundle -> {
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
            found.report(
                    Place.of(archive.name(file)),
                    ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(e))));
        }
        tried.forEach(found::add);
        return merged.stream().findFirst();
    }

    /** The bundle that the file is for. Tools name a language where we name its territory, and the other way selection. */
    private Optional<Locale> locale(String file, Handback handback, Set<Locale> sources, Diagnostics found) {
        Locale from = handback.source();
        Locale to = handback.target();
        if (from != null && sources.stream().noneMatch(own -> isSameLanguage(from, own))) {
            return refused(file, "from", from, found);
        } else if (to == null) {
            return refused(file, "into", Locale.ROOT, found);
        }
        Optional<Locale> locale = Locales.chain(to).stream()
                .filter(one -> locales.contains(one) && sources.stream().anyMatch(own -> !own.equals(one)))
                .findFirst();
        return locale.isPresent() ? locale : refused(file, "bundle", to, found);
    }

    private static Optional<Locale> refused(String file, String which, Locale named, Diagnostics found) {
        Map<String, String> locale = Map.of("locale", named.toLanguageTag());
        found.report(Place.of(file), ExchangeCode.HANDBACK_LOCALE.with(which, locale));
        return Optional.empty();
    }
}
