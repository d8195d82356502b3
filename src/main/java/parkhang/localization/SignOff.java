package parkhang.localization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.Filter;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Message;
import parkhang.diagnostic.Place;
import parkhang.file.DiskFault;
import parkhang.file.SharedWrite;
import parkhang.font.FontSet;
import parkhang.text.TextCode;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.SignOffNote;
import parkhang.translation.State;
import parkhang.translation.Targets;
import parkhang.translation.TranslationCode;
import parkhang.translation.Unit;
import parkhang.translation.UnitMatcher;
import parkhang.translation.check.UnitFindings;

/** Gives units the state that somebody says they have come to. Where one of them can't have it, none gets it. */
public final class SignOff {
    private final Selection selection;
    private final GlyphCheck glyphs;
    private final Order order;
    private final List<UnitRange> units;
    private final State to;
    private final SharedWrite.Looks looks;

    private SignOff(Selection selection, FontSet fonts, Order order, SharedWrite.Looks looks) {
        this.selection = selection;
        this.glyphs = new GlyphCheck(fonts);
        this.order = order;
        this.units = order.units();
        this.to = order.to();
        this.looks = looks;
    }

    /**
     * Who says what of which units.
     *
     * @param units which ones; none: all that have a target
     * @param by who signs
     * @param day on which
     * @param seen what was read of units, by their ids, see {@link SignOffNote#print}: one that has other words now is refused
     */
    public record Order(List<UnitRange> units, State to, String by, LocalDate day, Map<String, String> seen) {
        public Order {
            units = List.copyOf(units);
            seen = Map.copyOf(seen);
        }
    }

    /**
     * What becomes of a file.
     *
     * @param changed the ids of the units that get another state
     * @param already how many of those that were meant had it before
     */
    public record Signed(String file, List<String> changed, int already) {
        /** What is found when the file is looked at again: what was changed at first was not so before. */
        private Signed then(Signed again) {
            return again.changed.isEmpty() ? this : again;
        }
    }

    private record Edit(Path path, ArticleTargets wanted, Signed signed) {}

    /** Signs off units of the bundles that the filters let through; nothing is written where an error is reported. */
    public static List<Signed> run(
            Archive archive, List<Filter> filters, FontSet fonts, Order order, Diagnostics found) {
        Map<Path, Signed> signed = new LinkedHashMap<>();
        List<Diagnostics> tried = new ArrayList<>();
        try {
            SharedWrite.in(archive.layout().root()).run(looks -> {
                Diagnostics own = new Diagnostics();
                tried.clear();
                tried.add(own);
                Map<Path, Edit> edits = new LinkedHashMap<>();
                for (Filter filter : filters) {
                    Selection selection = Selection.of(archive, filter, own);
                    SignOff signOff = new SignOff(selection, fonts, order, looks);
                    selection.visit(signOff::edits, own, made -> made.forEach(edit -> edits.put(edit.path(), edit)));
                }
                edits.forEach((path, edit) -> signed.merge(path, edit.signed(), Signed::then));
                return own.hasErrors() ? Map.of() : files(archive, edits);
            });
        } catch (IOException e) {
            found.report(
                    Place.of("translations"),
                    ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(e))));
        }
        tried.forEach(found::add);
        return found.hasErrors() ? List.of() : List.copyOf(signed.values());
    }

    private static Map<Path, byte[]> files(Archive archive, Map<Path, Edit> edits) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        edits.forEach((path, edit) -> {
            if (!edit.signed().changed().isEmpty()) {
                files.put(path, archive.written(edit.wanted()));
            }
        });
        return files;
    }

    private List<Edit> edits(Article article, List<Unit> articleUnits, Diagnostics found) {
        return selection.bundles(article).stream()
                .flatMap(locale -> edit(article, articleUnits, locale, found).stream())
                .toList();
    }

    private Optional<Edit> edit(Article article, List<Unit> articleUnits, Locale locale, Diagnostics found) {
        Path path = selection.archive().layout().targets(locale, article.slug());
        if (!isLookedAt(path, found)) {
            return Optional.empty();
        }
        Optional<ArticleTargets> read = selection.archive().targets(article, locale, found);
        if (read.isEmpty() || (!Files.exists(path) && units.isEmpty())) {
            return Optional.empty();
        }
        ArticleTargets bundle = read.get();
        List<BundleUnit> meant = meant(articleUnits, bundle, found);
        Set<String> changed = new LinkedHashSet<>();
        meant.stream().filter(unit -> !has(unit)).forEach(unit -> changed.add(unit.id()));
        ArticleTargets wanted = bundle.with(bundle.units().stream()
                .map(unit -> changed.contains(unit.id()) ? unit.signed(to, order.by(), order.day()) : unit)
                .toList());
        meant.forEach(unit -> refuse(unit, found));
        refuseSameEyes(meant, found);
        check(articleUnits, wanted, rising(meant), found);
        Signed signed = new Signed(bundle.file(), List.copyOf(changed), meant.size() - changed.size());
        return found.hasErrors() ? Optional.empty() : Optional.of(new Edit(path, wanted, signed));
    }

    /** Whether a unit is in the state already, and that is signed for its words. */
    private boolean has(BundleUnit unit) {
        return unit.state() == to
                && (to == State.TRANSLATED
                        ? SignOffNote.all(unit).isEmpty()
                        : SignOffNote.all(unit).stream().anyMatch(note -> note.state() == to && note.holds(unit)));
    }

    /** The bundle's units that the user means; one that is not there is reported. */
    private List<BundleUnit> meant(List<Unit> articleUnits, ArticleTargets bundle, Diagnostics found) {
        UnitMatcher matcher = UnitMatcher.match(articleUnits, bundle.units());
        List<BundleUnit> there = articleUnits.stream()
                .flatMap(unit -> Stream.ofNullable(matcher.of(unit)))
                .toList();
        if (units.isEmpty()) {
            Targets.match(articleUnits, List.of(bundle)).reportUnknown(found);
            return there.stream()
                    .filter(unit -> unit.hasTarget() && !unit.isSuggested())
                    .toList();
        }
        for (UnitRange range : units) {
            if (there.stream().noneMatch(unit -> range.contains(unit.id()))) {
                found.report(Place.of(bundle.file()), SignOffCode.UNIT_MISSING.with(Map.of("units", range.text())));
            }
        }
        return there.stream()
                .filter(unit -> units.stream().anyMatch(range -> range.contains(unit.id())))
                .toList();
    }

    /** Says why a unit can't have the state. That a stale target still fits is said by naming it. */
    private void refuse(BundleUnit unit, Diagnostics found) {
        boolean first = to == State.TRANSLATED;
        String seen = order.seen().get(unit.id());
        if (seen != null && !seen.equals(SignOffNote.print(unit))) {
            found.report(unit.place(), SignOffCode.UNIT_CHANGED.with(Map.of("unit", unit.id())));
        } else if (!unit.hasTarget()) {
            untranslated(unit, "empty", found);
        } else if (unit.isStale()) {
            if (!first || units.isEmpty()) {
                found.report(unit.place(), SignOffCode.UNIT_STALE.with(Map.of("unit", unit.id())));
            }
        } else if (unit.isPrefilled()) {
            if (!first || units.isEmpty()) {
                found.report(unit.place(), SignOffCode.UNIT_PREFILLED.with(Map.of("unit", unit.id())));
            }
        } else if (unit.isSuggested() && !first) {
            untranslated(unit, "suggested", found);
        } else if (!first && unit.state() == State.INITIAL) {
            untranslated(unit, "initial", found);
        }
    }

    /** Where the archive asks for it, final is signed by somebody else than reviewed; a bundle's units are told together. */
    private void refuseSameEyes(List<BundleUnit> meant, Diagnostics found) {
        if (to != State.FINAL || !selection.archive().settings().fourEyes()) {
            return;
        }
        Map<Message, List<BundleUnit>> faults = new LinkedHashMap<>();
        meant.stream().filter(unit -> unit.isPrintable(State.TRANSLATED)).forEach(unit -> sameEyes(unit)
                .ifPresent(fault ->
                        faults.computeIfAbsent(fault, none -> new ArrayList<>()).add(unit)));
        faults.forEach((fault, units) -> {
            Map<String, ?> gaps =
                    Map.of("count", units.size(), "first", units.get(0).id(), "fault", fault);
            found.report(units.get(0).place(), TranslationCode.FOUR_EYES.with("all", gaps));
        });
    }

    private Optional<Message> sameEyes(BundleUnit unit) {
        List<SignOffNote> reviews = SignOffNote.all(unit).stream()
                .filter(note -> note.state() == State.REVIEWED && note.holds(unit))
                .toList();
        if (reviews.isEmpty()) {
            return Optional.of(new Message.Sentence("four-eyes.unreviewed", Map.of()));
        }
        return reviews.stream().allMatch(note -> note.isBy(order.by()))
                ? Optional.of(new Message.Sentence("four-eyes.own", Map.of("by", order.by())))
                : Optional.empty();
    }

    private static void untranslated(BundleUnit unit, String why, Diagnostics found) {
        found.report(unit.place(), SignOffCode.UNIT_UNTRANSLATED.with(why, Map.of("unit", unit.id())));
    }

    private Set<String> rising(List<BundleUnit> meant) {
        Set<String> ids = new HashSet<>();
        meant.stream()
                .filter(unit -> unit.hasTarget() && !unit.state().isAtLeast(to))
                .forEach(unit -> ids.add(unit.id()));
        return ids;
    }

    /** Checks what the bundle would be then. */
    private void check(List<Unit> articleUnits, ArticleTargets wanted, Set<String> ids, Diagnostics found) {
        for (UnitFindings findings : new BundleCheck(articleUnits, wanted.source()).check(wanted, Set.of())) {
            if (ids.contains(findings.pair().filed().id())) {
                glyphs.check(findings);
                findings.list().forEach(found::add);
            }
        }
    }

    private boolean isLookedAt(Path path, Diagnostics found) {
        try {
            looks.at(path);
            return true;
        } catch (IOException e) {
            found.report(
                    Place.of(selection.archive().name(path)),
                    TextCode.FILE_UNREADABLE.with("disk", Map.of("reason", DiskFault.said(e))));
            return false;
        }
    }
}
