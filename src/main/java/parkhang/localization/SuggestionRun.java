package parkhang.localization;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.ArticleFile;
import parkhang.archive.DiskFault;
import parkhang.archive.Filter;
import parkhang.archive.SharedWrite;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.State;
import parkhang.translation.UnitNote;

/** What was suggested for units and waits for somebody: listed, accepted as translated, or rejected. */
public final class SuggestionRun {
    private SuggestionRun() {}

    /** What is done with the suggestions that are meant. */
    public enum Verdict {
        LISTED,
        ACCEPTED,
        REJECTED
    }

    /**
     * A suggestion.
     *
     * @param origin where it is from, and how likely it is the translation
     */
    public record Suggested(Place place, String id, String origin, String source, String target) {}

    /** Does one thing with the suggestions for some units, or for all; they are given in the order of the files. */
    public static List<Suggested> run(
            Archive archive, List<Filter> filters, List<UnitRange> units, Verdict verdict, Diagnostics found) {
        List<Suggested> all = new ArrayList<>();
        for (Filter filter : filters) {
            Selection selection = Selection.of(archive, filter, found);
            for (ArticleFile article : selection.articles()) {
                for (Locale locale : selection.bundles()) {
                    all.addAll(file(archive, article.slug(), locale, units, verdict, found));
                }
            }
        }
        return all;
    }

    private static List<Suggested> file(
            Archive archive, String slug, Locale locale, List<UnitRange> units, Verdict verdict, Diagnostics found) {
        Path file = archive.layout().targets(locale, slug);
        List<Suggested> meant = new ArrayList<>();
        try {
            SharedWrite.in(archive.layout().root()).run(looks -> {
                looks.at(file);
                meant.clear();
                Map<Path, byte[]> changes = new LinkedHashMap<>();
                archive.targets(slug, locale, found).ifPresent(bundle -> {
                    ArticleTargets judged = judged(bundle, units, verdict, meant);
                    if (!judged.equals(bundle)) {
                        changes.put(file, archive.written(judged));
                    }
                });
                return changes;
            });
        } catch (IOException e) {
            String message = "can't be written: " + DiskFault.reason(e);
            found.report(Place.of(archive.name(file)), ArchiveCode.OUTPUT_UNWRITABLE, message);
            meant.clear();
        }
        return meant;
    }

    private static ArticleTargets judged(
            ArticleTargets bundle, List<UnitRange> ranges, Verdict verdict, List<Suggested> meant) {
        List<BundleUnit> units = new ArrayList<>();
        for (BundleUnit unit : bundle.units()) {
            boolean named = ranges.isEmpty() || ranges.stream().anyMatch(range -> range.contains(unit.id()));
            if (!unit.isSuggested() || !named) {
                units.add(unit);
                continue;
            }
            meant.add(suggested(unit));
            units.add(
                    switch (verdict) {
                        case LISTED -> unit;
                        case ACCEPTED ->
                            unit.with(
                                    unit.target(),
                                    State.TRANSLATED,
                                    null,
                                    unit.unsuggested().notes());
                        case REJECTED -> unit.unsuggested();
                    });
        }
        return bundle.with(units);
    }

    private static Suggested suggested(BundleUnit unit) {
        String origin = unit.notes().stream()
                .filter(note -> note.isOf(UnitNote.SUGGESTION))
                .map(UnitNote::text)
                .findFirst()
                .orElse("");
        String target = unit.target() == null ? "" : unit.target().plainText();
        return new Suggested(unit.place(), unit.id(), origin, unit.source().plainText(), target);
    }
}
