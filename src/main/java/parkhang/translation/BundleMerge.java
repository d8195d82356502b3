package parkhang.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges what two people have made of one bundle's targets, unit by unit. */
public final class BundleMerge {
    private final Map<String, BundleUnit> base;
    private final ArticleTargets ours;
    private final Map<String, BundleUnit> theirs;
    private final List<BundleUnit> conflicts = new ArrayList<>();

    private BundleMerge(ArticleTargets base, ArticleTargets ours, ArticleTargets theirs) {
        this.base = byId(base);
        this.ours = ours;
        this.theirs = byId(theirs);
    }

    /**
     * What has become of two versions.
     *
     * @param conflicts the units in which both wrote other words
     */
    public record Merged(ArticleTargets targets, List<BundleUnit> conflicts) {
        public Merged {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** Our order stays; a unit that only they have stands behind the one that it stands behind there. */
    public static Merged merge(ArticleTargets base, ArticleTargets ours, ArticleTargets theirs) {
        BundleMerge merge = new BundleMerge(base, ours, theirs);
        List<BundleUnit> units = merge.units(theirs.units());
        Frame frame = ours.frame().equals(base.frame()) ? theirs.frame() : ours.frame();
        return new Merged(
                new ArticleTargets(ours.file(), ours.slug(), ours.source(), ours.target(), units, frame),
                merge.conflicts);
    }

    private static Map<String, BundleUnit> byId(ArticleTargets targets) {
        Map<String, BundleUnit> units = new HashMap<>();
        targets.units().forEach(unit -> units.put(unit.id(), unit));
        return units;
    }

    private List<BundleUnit> units(List<BundleUnit> theirOrder) {
        Map<String, BundleUnit> own = byId(ours);
        Set<String> taken = new HashSet<>(own.keySet());
        taken.addAll(theirs.keySet());
        Map<String, List<BundleUnit>> behind = new LinkedHashMap<>();
        String last = "";
        for (BundleUnit unit : theirOrder) {
            BundleUnit mine = own.get(unit.id());
            if (mine == null && isKept(unit)) {
                behind.computeIfAbsent(last, none -> new ArrayList<>()).add(unit);
            } else if (mine != null && isOther(mine, unit)) {
                behind.computeIfAbsent(last, none -> new ArrayList<>()).add(renamed(unit, taken));
            }
            last = mine == null ? last : unit.id();
        }
        List<BundleUnit> merged = new ArrayList<>(behind.getOrDefault("", List.of()));
        for (BundleUnit unit : ours.units()) {
            BundleUnit other = theirs.get(unit.id());
            if (other == null || isOther(unit, other)) {
                merged.addAll(isKept(unit) || other != null ? List.of(unit) : List.of());
            } else {
                merged.add(merged(base.get(unit.id()), unit, other));
            }
            merged.addAll(behind.getOrDefault(unit.id(), List.of()));
        }
        return merged;
    }

    /** Whether a unit that the other version lacks stays: it is new, or it was changed here and only removed there. */
    private boolean isKept(BundleUnit unit) {
        BundleUnit before = base.get(unit.id());
        return before == null || !isSame(before, unit);
    }

    /** Whether two new units were given one name. */
    private boolean isOther(BundleUnit one, BundleUnit other) {
        return base.get(one.id()) == null && !one.source().equals(other.source());
    }

    private static BundleUnit renamed(BundleUnit unit, Set<String> taken) {
        int next = 2;
        while (!taken.add(unit.id() + "-" + next)) {
            next++;
        }
        return unit.named(unit.id() + "-" + next);
    }

    private static boolean isSame(BundleUnit one, BundleUnit other) {
        return isSameContent(one.source(), other.source())
                && isSameContent(one.target(), other.target())
                && one.state() == other.state()
                && Objects.equals(one.subState(), other.subState())
                && one.codes().equals(other.codes())
                && one.notes().equals(other.notes())
                && one.foreign().equals(other.foreign());
    }

    private static boolean isSameContent(@Nullable Content one, @Nullable Content other) {
        return Objects.equals(one, other)
                && (one == null || other == null || Objects.equals(one.markup(), other.markup()));
    }

    /**
     * Merges one unit: words, source, notes each for themselves. A state belongs to the words it was given to, and where the
     * source has moved on the other side, to that.
     *
     * @param before null where both have added it
     */
    private BundleUnit merged(@Nullable BundleUnit before, BundleUnit one, BundleUnit other) {
        if (isSame(one, other) || (before != null && isSame(before, other))) {
            return one;
        } else if (before != null && isSame(before, one)) {
            return other;
        }
        boolean sourceIsTheirs = before != null && isSameContent(before.source(), one.source());
        BundleUnit sourceSide = sourceIsTheirs ? other : one;
        List<UnitNote> notes = notes(before, one, other);
        if (isSameContent(one.target(), other.target())) {
            BundleUnit stateSide = isStateOf(before, one) ? other : one;
            boolean both = !isStateOf(before, one) && !isStateOf(before, other);
            BundleUnit lower = both && other.state().compareTo(one.state()) < 0 ? other : stateSide;
            return sourceSide.with(one.target(), lower.state(), lower.subState(), notes);
        }
        boolean theirs = before != null && isSameContent(before.target(), one.target());
        boolean mine = before != null && isSameContent(before.target(), other.target());
        if (!theirs && !mine && one.hasTarget() && other.hasTarget()) {
            return conflict(sourceSide, one, other, notes);
        }
        BundleUnit words = theirs || (!mine && !one.hasTarget()) ? other : one;
        BundleUnit state = isSameContent(words.source(), sourceSide.source()) ? words : sourceSide;
        return sourceSide.with(words.target(), state.state(), state.subState(), notes);
    }

    private static boolean isStateOf(@Nullable BundleUnit before, BundleUnit unit) {
        return before != null && before.state() == unit.state() && Objects.equals(before.subState(), unit.subState());
    }

    /** Our words stay, theirs stand in a note; and as nobody has chosen yet, none is printed. */
    private BundleUnit conflict(BundleUnit source, BundleUnit one, BundleUnit other, List<UnitNote> notes) {
        Content words = Objects.requireNonNull(other.target());
        UnitNote note = UnitNote.of(UnitNote.OTHER_VERSION, PreviousSource.of(words, other.codes()));
        if (!notes.contains(note)) {
            notes.add(note);
        }
        BundleUnit unit = source.with(one.target(), State.INITIAL, null, notes);
        conflicts.add(unit);
        return unit;
    }

    /** Ours, without those that they have deleted, and those that they have added. */
    private static List<UnitNote> notes(@Nullable BundleUnit before, BundleUnit one, BundleUnit other) {
        List<UnitNote> old = before == null ? List.of() : before.notes();
        List<UnitNote> notes = new ArrayList<>(one.notes());
        notes.removeIf(note -> old.contains(note) && !other.notes().contains(note));
        other.notes().stream()
                .filter(note -> !old.contains(note) && !notes.contains(note))
                .forEach(notes::add);
        return notes;
    }
}
