package parkhang.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.DiskFault;
import parkhang.archive.SafeFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.Locales;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Segmenter;
import parkhang.translation.Sync;
import parkhang.translation.Unit;
import parkhang.translation.xliff.XliffWriter;

/** Brings the bundles of an archive up to date with its articles, file by file. */
public final class BundleSync {
    private final Archive archive;
    private final Filter filter;
    private final Diagnostics diagnostics;
    private final List<Change> changes = new ArrayList<>();

    private BundleSync(Archive archive, Filter filter, Diagnostics diagnostics) {
        this.archive = archive;
        this.filter = filter;
        this.diagnostics = diagnostics;
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
        BundleSync sync = new BundleSync(archive, filter, diagnostics);
        List<Locale> locales = archive.locales(diagnostics);
        List<Locale> bundles = filter.locales(locales, diagnostics).stream()
                .filter(locale -> !locale.equals(archive.settings().source()))
                .toList();
        for (ArticleFile file : filter.articles(archive.articles(diagnostics), diagnostics)) {
            archive.article(file, diagnostics).ifPresent(article -> {
                List<Unit> units = Segmenter.segment(article);
                bundles.forEach(locale -> sync.sync(file.slug(), units, locale, locales));
            });
        }
        return sync.changes;
    }

    private void sync(String slug, List<Unit> units, Locale locale, List<Locale> all) {
        Path file = archive.layout().targets(locale, slug);
        if (!Files.exists(file) && inherits(locale, all)) {
            return;
        }
        archive.targets(slug, locale, diagnostics).ifPresent(old -> {
            Sync.Synced synced = Sync.sync(units, old);
            try {
                boolean written =
                        write(file, synced.targets(), !synced.targets().equals(old) || !Files.exists(file));
                changes.add(new Change(old.file(), written, synced.added(), synced.obsolete()));
            } catch (IOException e) {
                diagnostics.report(
                        Place.of(old.file()), PressCode.OUTPUT_UNWRITABLE, "can't be written: " + DiskFault.reason(e));
            }
        });
    }

    /**
     * Whether a bundle is there to say only what differs from another one: then it gets no file of its own unless it was
     * asked for by name.
     */
    private boolean inherits(Locale locale, List<Locale> all) {
        List<Locale> parents = Locales.chain(locale);
        boolean named = filter.locales().contains(locale.toLanguageTag());
        return !named && parents.subList(1, parents.size()).stream().anyMatch(all::contains);
    }

    private static boolean write(Path file, ArticleTargets targets, boolean changed) throws IOException {
        if (changed) {
            SafeFile.write(file, XliffWriter.write(targets));
        }
        return changed;
    }
}
