package parkhang.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;

/**
 * Finds for each unit of an article the bundle's unit that was made for it: the one with the same source. Equal sources
 * are told apart by kind and then by order. What has only a similar source is not matched here, and so is in no edition.
 * An article has no ids for its units: it stays plain Markdown.
 */
public final class UnitMatcher {
    private final Map<Key, BundleUnit> matches = new HashMap<>();
    private final List<BundleUnit> candidates;
    private final Set<BundleUnit> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What tells a unit apart. Its inlines do not: the images among them may have been described anew. */
    private record Key(UnitKind kind, Place place, Content source) {
        static Key of(Unit unit) {
            return new Key(unit.kind(), unit.place(), unit.source());
        }

        /** Hardly two units stand at one place, and a place is quicker to tell than a text. */
        @Override
        public int hashCode() {
            return place.hashCode();
        }
    }

    private UnitMatcher(List<BundleUnit> candidates) {
        this.candidates = List.copyOf(candidates);
    }

    public static UnitMatcher match(List<Unit> units, List<BundleUnit> candidates) {
        UnitMatcher matcher = new UnitMatcher(candidates);
        if (matcher.takeAll(units)) {
            return matcher;
        }
        Map<Content, List<BundleUnit>> bySource = new LinkedHashMap<>();
        candidates.stream()
                .sorted(Comparator.comparing(BundleUnit::isObsolete))
                .forEach(candidate -> bySource.computeIfAbsent(candidate.source(), source -> new ArrayList<>())
                        .add(candidate));
        units.forEach(unit -> matcher.take(unit, bySource.getOrDefault(unit.source(), List.of()), true));
        units.forEach(unit -> matcher.take(unit, bySource.getOrDefault(unit.source(), List.of()), false));
        return matcher;
    }

    public @Nullable BundleUnit of(Unit unit) {
        return matches.get(Key.of(unit));
    }

    /** The bundle's units that match none of the article's, in the order of the bundle. */
    public List<BundleUnit> unmatched() {
        return candidates.stream().filter(unit -> !taken.contains(unit)).toList();
    }

    /** Where nothing has changed, as it is most of the time, each unit goes with the candidate of its own place. */
    private boolean takeAll(List<Unit> units) {
        boolean same = units.size() <= candidates.size();
        for (int i = 0; same && i < candidates.size(); i++) {
            BundleUnit candidate = candidates.get(i);
            same = i < units.size() ? isSame(units.get(i), candidate) : candidate.isObsolete();
        }
        for (int i = 0; same && i < units.size(); i++) {
            matches.put(Key.of(units.get(i)), candidates.get(i));
            taken.add(candidates.get(i));
        }
        return same;
    }

    private static boolean isSame(Unit unit, BundleUnit candidate) {
        return candidate.kind() == unit.kind()
                && !candidate.isObsolete()
                && candidate.source().equals(unit.source());
    }

    private void take(Unit unit, List<BundleUnit> found, boolean sameKind) {
        if (matches.containsKey(Key.of(unit))) {
            return;
        }
        found.stream()
                .filter(candidate -> !taken.contains(candidate) && (!sameKind || candidate.kind() == unit.kind()))
                .findFirst()
                .ifPresent(first -> {
                    matches.put(Key.of(unit), first);
                    taken.add(first);
                });
    }
}
