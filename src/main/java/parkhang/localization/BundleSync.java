package parkhang.localization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.ArticleFile;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;
import parkhang.file.DiskFault;
import parkhang.file.SharedWrite;
import parkhang.text.Locales;
import parkhang.translation.ArticleTargets;
import parkhang.translation.MemoryMatches;
import parkhang.translation.Sync;
import parkhang.translation.Unit;

/**
 * Brings the bundles of an archive up to date with its articles, file by file. First every file is looked at, and nothing is
 * written; then, locale by locale, those that are not up to date are written. So the memory is only read where it is asked
 * for, one at a time, and it is the same whatever order the files are written in, and in a dry run.
 */
public final class BundleSync {
    private final Selection selection;
    private final SyncOrder order;
    private final Progress progress;
    private final GoneBundles gone;
    private final Map<LanguagePair, Set<String>> due = new LinkedHashMap<>();
    private final Set<LanguagePair> wanting = new HashSet<>();
    private final List<SyncSummary.Change> changes = new ArrayList<>();
    private int untouched;

    private BundleSync(Selection selection, SyncOrder order, Progress progress, GoneBundles gone) {
        this.selection = selection;
        this.order = order;
        this.progress = progress;
        this.gone = gone;
    }

    /** What was found when a file was looked at. */
    private record Look(String slug, LanguagePair languages, boolean due, boolean wanting) {}

    /** What was found when an article's files were looked at. */
    private record Looks(String slug, List<Look> list) {}

    /** What became of a file; empty where it could not be written, or need not be. */
    private record Written(String slug, Optional<SyncSummary.Change> change, Diagnostics found) {
        boolean isUpToDate() {
            return change.isEmpty() && !found.hasErrors();
        }
    }

    /** What became of each file. One that can't be read is reported and left as it is. */
    public static SyncSummary run(Archive archive, SyncOrder order, Diagnostics diagnostics, Progress progress) {
        Selection selection = Selection.of(archive, order.filter(), diagnostics);
        BundleSync sync = new BundleSync(selection, order, progress, GoneBundles.find(selection, diagnostics));
        if (order.filter().articles().isEmpty()) {
            sync.gone.report(diagnostics);
        }
        sync.look(diagnostics);
        sync.due.forEach((languages, slugs) -> sync.write(languages, slugs, diagnostics));
        sync.changes.sort(Comparator.comparing(change -> change.file().replaceFirst("^.*/", "")));
        return new SyncSummary(sync.changes, sync.untouched);
    }

    private void look(Diagnostics diagnostics) {
        progress.begin(Phase.READING_ARTICLES, selection.articles().size());
        selection.<Looks>visit(
                (article, units, found) -> new Looks(article.slug(), look(article, units, found)),
                diagnostics::add,
                looks -> {
                    looks.list().forEach(this::note);
                    progress.done(looks.slug(), false);
                },
                unread -> progress.done(unread.slug(), true));
    }

    private List<Look> look(Article article, List<Unit> units, Diagnostics found) {
        selection.reportOriginal(article, found);
        return selection.bundles(article).stream()
                .filter(locale -> isWanted(article.slug(), locale))
                .flatMap(locale -> selection.archive().targets(article, locale, found).stream())
                .map(old -> {
                    Sync.Synced synced = sync(units, old, MemoryMatches.NONE);
                    boolean asks = synced.wanting() > 0;
                    boolean isDue = isChanged(old, synced) || (order.everything() && asks);
                    return new Look(old.slug(), LanguagePair.of(old), isDue, asks);
                })
                .toList();
    }

    private Sync.Synced sync(List<Unit> units, ArticleTargets old, MemoryMatches matches) {
        return Sync.sync(units, old, matches, gone.of(LanguagePair.of(old), old.slug()), order.everything());
    }

    private void note(Look look) {
        if (!look.due()) {
            untouched++;
            return;
        }
        due.computeIfAbsent(look.languages(), none -> new HashSet<>()).add(look.slug());
        if (look.wanting()) {
            wanting.add(look.languages());
        }
    }

    private void write(LanguagePair languages, Set<String> slugs, Diagnostics diagnostics) {
        Locale locale = languages.target();
        List<ArticleFile> articles = selection.articles().stream()
                .filter(file -> slugs.contains(file.slug()))
                .toList();
        String tag = locale.toLanguageTag();
        if (wanting.contains(languages)) {
            progress.begin(Phase.READING_MEMORY, tag);
        }
        MemoryMatches memory = wanting.contains(languages)
                ? MemoryReader.read(selection.archive(), languages, diagnostics)
                : MemoryMatches.NONE;
        progress.begin(Phase.SYNCING_BUNDLE, tag, articles.size());
        new Selection(selection.archive(), selection.all(), List.of(locale), articles)
                .<Written>visit(
                        (article, units, found) -> write(article, units, locale, memory),
                        known -> {},
                        written -> {
                            written.change().ifPresent(changes::add);
                            untouched += written.isUpToDate() ? 1 : 0;
                            diagnostics.add(written.found());
                            progress.done(written.slug(), written.found().hasErrors());
                        },
                        unread -> {});
    }

    private Written write(Article article, List<Unit> units, Locale locale, MemoryMatches memory) {
        Archive archive = selection.archive();
        String slug = article.slug();
        Path file = archive.layout().targets(locale, slug);
        MemoryMatches own = OwnMatches.orElse(memory, archive, article, units, locale);
        Diagnostics found = new Diagnostics();
        List<SyncSummary.Change> change = new ArrayList<>();
        try {
            SharedWrite.in(archive.layout().root()).run(looks -> {
                looks.at(file);
                change.clear();
                Map<Path, byte[]> changes = new HashMap<>();
                archive.targets(article, locale, new Diagnostics()).ifPresent(old -> {
                    Sync.Synced synced = sync(units, old, own);
                    if (isChanged(old, synced)) {
                        change.add(new SyncSummary.Change(old.file(), synced.outcomes()));
                        changes.put(file, archive.written(synced.targets()));
                    }
                });
                return order.dry() ? Map.of() : changes;
            });
        } catch (IOException e) {
            found.report(
                    Place.of(archive.name(file)),
                    ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(e))));
            change.clear();
        }
        return new Written(slug, change.stream().findFirst(), found);
    }

    private boolean isChanged(ArticleTargets old, Sync.Synced synced) {
        return !synced.targets().equals(old) || !Files.exists(file(old));
    }

    private Path file(ArticleTargets targets) {
        return selection.archive().layout().targets(targets.target(), targets.slug());
    }

    /**
     * Whether a bundle has a file for an article or gets one. A bundle that is there to say only what differs from another
     * one gets none of its own unless it was asked for by name.
     */
    private boolean isWanted(String slug, Locale locale) {
        List<Locale> parents = Locales.chain(locale);
        boolean named = order.filter().locales().contains(locale.toLanguageTag());
        boolean inherits = parents.subList(1, parents.size()).stream().anyMatch(selection.all()::contains);
        return named || !inherits || Files.exists(selection.archive().layout().targets(locale, slug));
    }
}
