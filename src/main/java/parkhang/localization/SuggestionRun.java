package parkhang.localization;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.Filter;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.DiskFault;
import parkhang.file.SharedWrite;
import parkhang.font.FontSet;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.State;
import parkhang.translation.Unit;
import parkhang.translation.UnitNote;
import parkhang.translation.check.UnitFindings;

/**
 * What was suggested for units and waits for somebody: listed, accepted as translated, or rejected. What is accepted is checked as
 * any translation is; where that finds an error, the suggestion goes on waiting.
 */
public final class SuggestionRun {
    private final Archive archive;
    private final List<UnitRange> ranges;
    private final Verdict verdict;
    private final Optional<TargetCheck> check;

    private SuggestionRun(Archive archive, List<UnitRange> ranges, Verdict verdict, Optional<FontSet> fonts) {
        this.archive = archive;
        this.ranges = ranges;
        this.verdict = verdict;
        this.check = fonts.map(own -> new TargetCheck(archive, own));
    }

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
     * @param refused whether it was to be accepted, and goes on waiting because of an error
     */
    public record Suggested(Place place, String id, String origin, String source, String target, boolean refused) {}

    /**
     * Does one thing with the suggestions for some units, or for all; they are given in the order of the files.
     *
     * @param fonts what editions are set in; each character of what is accepted must be in one of them; empty where nothing is accepted
     */
    public static List<Suggested> run(
            Archive archive,
            List<Filter> filters,
            List<UnitRange> ranges,
            Verdict verdict,
            Optional<FontSet> fonts,
            Diagnostics found) {
        SuggestionRun run = new SuggestionRun(archive, ranges, verdict, fonts);
        List<Suggested> all = new ArrayList<>();
        for (Filter filter : filters) {
            Selection selection = Selection.of(archive, filter, found);
            selection.<List<Suggested>>visit(
                    (article, units, own) -> selection.bundles(article).stream()
                            .flatMap(locale -> run.file(article, units, locale, own).stream())
                            .toList(),
                    found,
                    all::addAll);
        }
        return all;
    }

    private List<Suggested> file(Article article, List<Unit> units, Locale locale, Diagnostics found) {
        Path file = archive.layout().targets(locale, article.slug());
        List<Suggested> meant = new ArrayList<>();
        List<Diagnostics> tried = new ArrayList<>();
        try {
            SharedWrite.in(archive.layout().root()).run(looks -> {
                looks.at(file);
                meant.clear();
                tried.clear();
                Diagnostics own = new Diagnostics();
                tried.add(own);
                Map<Path, byte[]> changes = new LinkedHashMap<>();
                archive.targets(article, locale, own).ifPresent(bundle -> {
                    ArticleTargets judged = judged(units, bundle, meant, own);
                    if (!judged.equals(bundle)) {
                        changes.put(file, archive.written(judged));
                    }
                });
                return changes;
            });
        } catch (IOException e) {
            found.report(
                    Place.of(archive.name(file)),
                    ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(e))));
            meant.clear();
        }
        tried.forEach(found::add);
        return meant;
    }

    private ArticleTargets judged(List<Unit> units, ArticleTargets bundle, List<Suggested> meant, Diagnostics found) {
        List<BundleUnit> all = bundle.units().stream()
                .map(unit -> isMeant(unit) ? judged(unit) : unit)
                .toList();
        Set<String> refused = verdict == Verdict.ACCEPTED ? refused(units, bundle.with(all), bundle, found) : Set.of();
        bundle.units().stream()
                .filter(this::isMeant)
                .map(unit -> suggested(unit, refused.contains(unit.id())))
                .forEach(meant::add);
        return bundle.with(bundle.units().stream()
                .map(unit -> isMeant(unit) && !refused.contains(unit.id()) ? judged(unit) : unit)
                .toList());
    }

    private boolean isMeant(BundleUnit unit) {
        return unit.isSuggested() && (ranges.isEmpty() || ranges.stream().anyMatch(range -> range.contains(unit.id())));
    }

    private BundleUnit judged(BundleUnit unit) {
        return switch (verdict) {
            case LISTED -> unit;
            case ACCEPTED ->
                unit.with(
                        unit.target(),
                        State.TRANSLATED,
                        null,
                        unit.unsuggested().notes());
            case REJECTED -> unit.unsuggested();
        };
    }

    /** Reports what the checks find in what would be accepted, and gives the units in which one is an error. */
    private Set<String> refused(List<Unit> units, ArticleTargets accepted, ArticleTargets bundle, Diagnostics found) {
        Set<String> meant = bundle.units().stream()
                .filter(this::isMeant)
                .map(BundleUnit::id)
                .collect(Collectors.toSet());
        if (meant.isEmpty()) {
            return Set.of();
        }
        Set<String> refused = new HashSet<>();
        for (UnitFindings findings : check.orElseThrow().check(units, accepted)) {
            String id = findings.pair().filed().id();
            if (meant.contains(id)) {
                for (Diagnostic one : findings.list()) {
                    found.report(one.place(), one.code(), one.message());
                    if (one.isError()) {
                        refused.add(id);
                    }
                }
            }
        }
        return refused;
    }

    private static Suggested suggested(BundleUnit unit, boolean refused) {
        String origin = unit.notes().stream()
                .filter(note -> note.isOf(UnitNote.SUGGESTION))
                .map(UnitNote::text)
                .findFirst()
                .orElse("");
        String target = unit.target() == null ? "" : unit.target().plainText();
        return new Suggested(unit.place(), unit.id(), origin, unit.source().plainText(), target, refused);
    }
}
