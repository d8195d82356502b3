package parkhang.workbench.translate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Message;
import parkhang.diagnostic.Place;
import parkhang.file.DiskFault;
import parkhang.file.SharedWrite;
import parkhang.localization.ArchiveChange;
import parkhang.localization.BundleSync;
import parkhang.localization.SyncOrder;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.State;
import parkhang.translation.UnitNote;
import parkhang.translation.exchange.Fingerprint;
import parkhang.translation.exchange.HandedUnit;
import parkhang.translation.exchange.Merge;
import parkhang.workbench.live.Unwatched;

/**
 * Files what somebody has written for a unit, as what comes back from a translator is filed, and under the same lock. Where she has not
 * seen what it would take the place of, nothing is written.
 */
final class UnitSave {
    private final Archive archive;
    private final String slug;
    private final Locale locale;
    private final Order order;
    private final Diagnostics found = new Diagnostics();
    private final List<Message> faults = new ArrayList<>();

    /** What she may take the place of: what she has seen, and what was in the memory for the unit, which nobody has written for it. */
    private final Set<String> replaceable = new HashSet<>();

    private UnitSave(Archive archive, String slug, Locale locale, Order order) {
        this.archive = archive;
        this.slug = slug;
        this.locale = locale;
        this.order = order;
        this.replaceable.add(order.sight());
    }

    /**
     * What is to be filed.
     *
     * @param sight what she has seen of the unit, see {@link Translation#sight}
     * @param text as tagged text; blank where the unit is to have no target
     */
    record Order(UnitName unit, String sight, String text) {}

    /** What became of it. */
    enum Outcome {
        SAVED,
        /** The unit has another target than the one that she saw. */
        MOVED,
        /** The article has no such unit any more, or no such article is there. */
        GONE,
        /** Its codes are not the source's. */
        CODES,
        /** The article or the bundle can't be read, or not written. */
        FAILED
    }

    /**
     * What became of it, and why.
     *
     * @param faults of the codes
     */
    record Saved(Outcome outcome, List<Message> faults, Diagnostics found) {}

    static Saved run(Archive archive, String slug, Locale locale, Order order) {
        return new UnitSave(archive, slug, locale, order).run();
    }

    private Saved run() {
        Outcome outcome = ArchiveChange.ofBundles(archive.layout(), () -> {}, found, this::save)
                .orElse(Outcome.FAILED);
        return new Saved(outcome, faults, found);
    }

    private Outcome save() {
        try {
            return saved();
        } catch (IOException e) {
            String file = archive.name(archive.layout().targets(locale, slug));
            found.report(
                    Place.of(file), ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(e))));
            return Outcome.FAILED;
        }
    }

    private Outcome saved() throws IOException {
        Translation before = Translation.open(archive, slug, locale, found).orElse(null);
        Outcome refused = refusal(before);
        if (refused != null || before == null) {
            return refused == null ? Outcome.GONE : refused;
        }
        if (before.isDue()) {
            sync();
        }
        List<Outcome> outcome = new ArrayList<>();
        Path file = before.file();
        SharedWrite.in(archive.layout().root()).run(looks -> {
            looks.at(file);
            outcome.clear();
            faults.clear();
            Translation now = Translation.open(archive, slug, locale, found).orElse(null);
            Outcome again = refusal(now);
            outcome.add(again == null ? Outcome.SAVED : again);
            return again == null && now != null ? changes(now) : Map.of();
        });
        return outcome.get(0);
    }

    /** Why nothing is written; null where it may be. */
    private @Nullable Outcome refusal(@Nullable Translation now) {
        if (now == null) {
            return found.hasErrors() ? Outcome.FAILED : Outcome.GONE;
        }
        int at = now.find(order.unit());
        if (at < 0) {
            return Outcome.GONE;
        }
        faults.addAll(typed(now, at).faults());
        if (!faults.isEmpty()) {
            return Outcome.CODES;
        }
        boolean isSame = typed(now, at).content().equals(now.own(at).target());
        return isSame || replaceable.contains(now.sight(at)) ? null : Outcome.MOVED;
    }

    private TypedTarget typed(Translation now, int at) {
        return TypedTarget.of(order.text(), now.units().get(at));
    }

    /** Brings the bundle up to date, or makes it, as {@code sync} does. */
    private void sync() {
        Filter filter = new Filter(List.of(locale.toLanguageTag()), List.of(slug));
        BundleSync.run(archive, new SyncOrder(filter, false, false), found, new Unwatched());
        Translation.open(archive, slug, locale, new Diagnostics()).ifPresent(now -> {
            int at = now.find(order.unit());
            boolean isFromMemory = at >= 0 && now.own(at).notes().stream().anyMatch(note -> note.isOf(UnitNote.ORIGIN));
            if (isFromMemory) {
                replaceable.add(now.sight(at));
            }
        });
    }

    private Map<Path, byte[]> changes(Translation now) {
        int at = now.find(order.unit());
        BundleUnit own = now.own(at);
        TypedTarget typed = typed(now, at);
        ArticleTargets filed = now.synced();
        ArticleTargets wanted = typed.content().isBlank() ? emptied(filed, at) : merged(filed, own, typed);
        return wanted.equals(now.filed()) ? Map.of() : Map.of(now.file(), archive.written(wanted));
    }

    private ArticleTargets merged(ArticleTargets filed, BundleUnit own, TypedTarget typed) {
        HandedUnit handed = new HandedUnit(
                own.place(),
                slug,
                own.id(),
                own.source(),
                typed.content(),
                State.TRANSLATED,
                Fingerprint.of(own),
                List.of());
        return Merge.merge(filed, List.of(handed), archive.settings().fourEyes(), found)
                .targets();
    }

    private static ArticleTargets emptied(ArticleTargets filed, int at) {
        List<BundleUnit> units = new ArrayList<>(filed.units());
        BundleUnit own = units.get(at).unsuggested();
        units.set(
                at,
                own.with(
                        null,
                        State.INITIAL,
                        null,
                        own.notes().stream()
                                .filter(note -> !note.isOf(UnitNote.ORIGIN) && !note.isOf(UnitNote.PREVIOUS_SOURCE))
                                .toList()));
        return filed.with(units);
    }
}
