package parkhang.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.DiskFault;
import parkhang.archive.Filter;
import parkhang.archive.SafeFile;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.Locales;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Sync;
import parkhang.translation.Unit;
import parkhang.translation.xliff.XliffWriter;

/** Brings the bundles of an archive up to date with its articles, file by file. */
public final class BundleSync {
    private final Round round;
    private final Filter filter;

    private BundleSync(Round round, Filter filter) {
        this.round = round;
        this.filter = filter;
    }

    /**
     * A file of a bundle.
     *
     * @param written whether it was changed; where nothing was to be done, not a byte is
     * @param added how many units are new in it
     * @param obsolete how many units the article has lost
     */
    public record Change(String file, boolean written, int added, int obsolete) {}

    /** What became of each file. One that can't be read is reported and left as it is. */
    public static List<Change> run(Archive archive, Filter filter, Diagnostics diagnostics) {
        Round round = Round.of(archive, filter, diagnostics);
        BundleSync sync = new BundleSync(round, filter);
        List<Change> changes = new ArrayList<>();
        round.visit(sync::sync, diagnostics, changes::addAll);
        return changes;
    }

    private List<Change> sync(Article article, List<Unit> units, Diagnostics found) {
        return round.bundles().stream()
                .flatMap(locale -> sync(article.slug(), units, locale, found).stream())
                .toList();
    }

    private Optional<Change> sync(String slug, List<Unit> units, Locale locale, Diagnostics found) {
        Path file = round.archive().layout().targets(locale, slug);
        if (!Files.exists(file) && inherits(locale)) {
            return Optional.empty();
        }
        return round.archive()
                .targets(slug, locale, found)
                .flatMap(old -> write(file, old, Sync.sync(units, old), found));
    }

    /**
     * Whether a bundle is there to say only what differs from another one: then it gets no file of its own unless it was
     * asked for by name.
     */
    private boolean inherits(Locale locale) {
        List<Locale> parents = Locales.chain(locale);
        boolean named = filter.locales().contains(locale.toLanguageTag());
        return !named && parents.subList(1, parents.size()).stream().anyMatch(round.all()::contains);
    }

    private static Optional<Change> write(Path file, ArticleTargets old, Sync.Synced synced, Diagnostics found) {
        boolean changed = !synced.targets().equals(old) || !Files.exists(file);
        try {
            if (changed) {
                SafeFile.write(file, XliffWriter.write(synced.targets()));
            }
            return Optional.of(new Change(old.file(), changed, synced.added(), synced.obsolete()));
        } catch (IOException e) {
            String message = "can't be written: " + DiskFault.reason(e);
            found.report(Place.of(old.file()), ArchiveCode.OUTPUT_UNWRITABLE, message);
            return Optional.empty();
        }
    }
}
