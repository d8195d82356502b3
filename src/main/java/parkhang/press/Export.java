package parkhang.press;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Bundle;
import parkhang.edition.Composer;
import parkhang.edition.WordDivision;
import parkhang.font.FontSet;
import parkhang.text.WordList;

/** Produces the editions of an archive, several at once; what is reported comes in the same order whatever their number. */
public final class Export {
    private final Archive archive;
    private final ExportOrder order;
    private final Clock clock;
    private final Progress progress;
    private Set<String> slugs = Set.of();
    private final ExportSummary summary = new ExportSummary();

    /** @param clock tells whether an embargo is over */
    public Export(Archive archive, ExportOrder order, Clock clock, Progress progress) {
        this.archive = archive;
        this.order = order;
        this.clock = clock;
        this.progress = progress;
    }

    public ExportSummary run() {
        Diagnostics found = new Diagnostics();
        FontSet fonts =
                FontSet.read(List.of(order.programFonts(), archive.layout().fonts()), archive::name, found);
        List<Locale> locales = archive.locales(found);
        List<Locale> wanted = order.filter().locales(locales, found);
        List<ArticleFile> all = archive.articles(found);
        slugs = all.stream().map(ArticleFile::slug).collect(Collectors.toSet());
        List<ArticleFile> articles = order.filter().articles(all, found);
        Map<Locale, Optional<Bundle>> bundles = new LinkedHashMap<>();
        wanted.forEach(locale -> bundles.put(locale, bundle(archive, locale, found)));
        WordDivision division = division(wanted, found);
        progress.begin(articles.size() * bundles.size());
        report(found);
        if (!fonts.isEmpty()) {
            Composer composer = new Composer(archive.settings(), locales, order.choices(), fonts::families, division);
            print(articles, bundles, () -> new EditionPress(archive, order, composer, fonts));
        }
        return summary;
    }

    /** With the lists of the locales that are printed, and the source's for what is not translated. */
    private WordDivision division(List<Locale> wanted, Diagnostics found) {
        Map<Locale, WordList> lists = new HashMap<>();
        Stream.concat(wanted.stream(), Stream.of(archive.settings().source()))
                .forEach(locale -> lists.computeIfAbsent(locale, next -> archive.words(next, found)));
        return new WordDivision(lists);
    }

    /** What a locale has for all articles; empty where they have an error, for all its editions would. */
    static Optional<Bundle> bundle(Archive archive, Locale locale, Diagnostics found) {
        Diagnostics own = new Diagnostics();
        var labels = archive.labels(locale, own);
        var imprint = archive.imprint(locale, own);
        var addresses = archive.addresses(locale, own);
        found.add(own);
        return own.hasErrors() ? Optional.empty() : imprint.map(i -> new Bundle(locale, labels, i, addresses));
    }

    private void print(
            List<ArticleFile> articles, Map<Locale, Optional<Bundle>> bundles, Supplier<EditionPress> presses) {
        ThreadLocal<EditionPress> press = ThreadLocal.withInitial(presses);
        ExecutorService workers = Executors.newFixedThreadPool(order.jobs());
        Deque<Future<Runnable>> running = new ArrayDeque<>();
        try {
            for (ArticleFile file : articles) {
                Diagnostics found = new Diagnostics();
                Optional<ReadyArticle> article = ready(file, found);
                running.add(CompletableFuture.completedFuture(() -> report(found)));
                bundles.forEach((locale, bundle) -> {
                    running.add(workers.submit(() -> {
                        Finished edition = article.flatMap(
                                        a -> bundle.map(b -> press.get().make(a, b)))
                                .orElseGet(() -> Finished.failed(file.slug(), locale));
                        return () -> done(edition);
                    }));
                    finish(running, 4 * order.jobs());
                });
            }
            finish(running, 0);
        } finally {
            workers.shutdownNow();
        }
    }

    /** An article that may be published; empty and reported where it may not, or where its editions would lack something. */
    private Optional<ReadyArticle> ready(ArticleFile file, Diagnostics found) {
        try {
            return ReadyArticle.read(archive, file, slugs, found).filter(read -> !isEmbargoed(read, found));
        } catch (RuntimeException | StackOverflowError e) {
            Place place = Place.of(archive.name(file.path()));
            found.report(place, PressCode.EDITION_FAILED, "could not be read: " + Fault.of(e));
            return Optional.empty();
        }
    }

    private boolean isEmbargoed(ReadyArticle ready, Diagnostics found) {
        OffsetDateTime embargo = ready.article().front().embargo();
        if (embargo == null || order.choices().embargoed() || !clock.instant().isBefore(embargo.toInstant())) {
            return false;
        }
        found.report(Place.of(ready.article().file()), PressCode.EMBARGOED, "not to be published before " + embargo);
        return true;
    }

    /**
     * Waits for the oldest until no more than so many are under way, so that memory stays bounded, and says what became of
     * each: in the order of the articles, whatever the number of jobs.
     */
    private static void finish(Deque<Future<Runnable>> running, int most) {
        while (running.size() > most) {
            try {
                running.remove().get().run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the run was interrupted", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private void done(Finished edition) {
        summary.add(edition);
        progress.done(edition);
    }

    private void report(Diagnostics found) {
        summary.addErrors(found.hasErrors());
        if (!found.list().isEmpty()) {
            progress.found(found);
        }
    }
}
