package parkhang.translation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which unit of a bundle each of an article's units goes on with: the one with the same source; else the one of the same
 * kind, where an article has only one; else the one whose source was the same before; else a similar one, rather between
 * the same unmoved units than elsewhere. A unit that the article had lost comes back by its own source only.
 */
final class FuzzyMatcher {
    private static final Set<UnitKind> ONLY_ONE = EnumSet.of(UnitKind.TITLE, UnitKind.SUMMARY, UnitKind.CORRECTION);

    /**
     * The lowest score, in percent, between the same unmoved units. Measured on the sample archive: of two different units of
     * nine words or more, one pair in a thousand scores as much; the better half of a divided one always scores 50.
     */
    private static final int NEAR = 35;

    /** How much more a source must resemble one that stands elsewhere, in percent: different units never reach it. */
    private static final int FAR = 25;

    /** Words of more units than this tell none apart. */
    private static final int COMMONEST = 200;

    private static final int NONE = -1;

    private final List<Unit> units;
    private final ArticleTargets bundle;
    private final List<BundleUnit> old;
    /** For each of the article's units the index of the bundle's. */
    private final int[] match;

    private final boolean[] taken;
    private final UnmovedUnits unmoved;

    private FuzzyMatcher(List<Unit> units, ArticleTargets bundle) {
        this.units = units;
        this.bundle = bundle;
        this.old = bundle.units();
        this.match = sameSources(units, old);
        this.taken = new boolean[old.size()];
        IntStream.of(match).filter(at -> at != NONE).forEach(at -> taken[at] = true);
        this.unmoved = UnmovedUnits.of(Arrays.stream(match)
                .map(at -> at == NONE || old.get(at).isObsolete() ? NONE : at)
                .toArray());
    }

    /** Two units that may belong together, and how much speaks for it. */
    private record Pair(int unit, int old, int score) {}

    static FuzzyMatcher of(List<Unit> units, ArticleTargets bundle) {
        FuzzyMatcher matcher = new FuzzyMatcher(units, bundle);
        if (IntStream.of(matcher.match).anyMatch(at -> at == NONE)) {
            matcher.takeEqual(
                    unit -> isOnlyOne(unit.kind()) ? Optional.of(unit.kind()) : Optional.empty(),
                    before -> Optional.ofNullable(before.kind()));
            matcher.takeEqual(unit -> Optional.of(PreviousSource.asNoted(unit)), PreviousSource::noted);
            matcher.takeSimilar();
        }
        return matcher;
    }

    /** The bundle's unit for the article's of an index; null where it is new. */
    @Nullable
    BundleUnit of(int unit) {
        return match[unit] == NONE ? null : old.get(match[unit]);
    }

    /** The bundle's units that nothing of the article goes on with, in the order of the bundle. */
    List<BundleUnit> unmatched() {
        return IntStream.range(0, old.size())
                .filter(at -> !taken[at])
                .mapToObj(old::get)
                .toList();
    }

    /** How many units stand elsewhere among the others. */
    int moved() {
        return unmoved.moved();
    }

    private static int[] sameSources(List<Unit> units, List<BundleUnit> old) {
        IdentityHashMap<BundleUnit, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < old.size(); i++) {
            places.put(old.get(i), i);
        }
        UnitMatcher matcher = UnitMatcher.match(units, old);
        return units.stream()
                .mapToInt(unit -> {
                    BundleUnit found = matcher.of(unit);
                    return found == null ? NONE : places.getOrDefault(found, NONE);
                })
                .toArray();
    }

    /** Brings together, in order, what is free and has the same key. */
    private <K> void takeEqual(Function<Unit, Optional<K>> key, Function<BundleUnit, Optional<K>> oldKey) {
        Map<K, Deque<Integer>> free = new HashMap<>();
        for (int j = 0; j < old.size(); j++) {
            int at = j;
            if (isFree(j)) {
                oldKey.apply(old.get(j)).ifPresent(k -> free.computeIfAbsent(k, none -> new ArrayDeque<>())
                        .add(at));
            }
        }
        for (int i = 0; i < units.size(); i++) {
            Deque<Integer> found =
                    match[i] == NONE ? key.apply(units.get(i)).map(free::get).orElse(null) : null;
            if (found != null && !found.isEmpty()) {
                take(i, found.remove());
            }
        }
    }

    private void takeSimilar() {
        List<Pair> pairs = new ArrayList<>();
        SimilarityIndex<Integer> index = new SimilarityIndex<>(NEAR, COMMONEST);
        for (int j = 0; j < old.size(); j++) {
            if (isFree(j) && !isOnlyOne(old.get(j).kind())) {
                index.add(SourceWords.of(old.get(j).source(), bundle.source()), j);
            }
        }
        for (int i = 0; i < units.size(); i++) {
            if (match[i] == NONE && !isOnlyOne(units.get(i).kind())) {
                int unit = i;
                index.find(SourceWords.of(units.get(i).source(), bundle.source()))
                        .forEach(similar -> pairs.add(pair(unit, similar)));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::score)
                .reversed()
                .thenComparing(pair ->
                        units.get(pair.unit()).kind() != old.get(pair.old()).kind())
                .thenComparing(Pair::unit)
                .thenComparing(Pair::old));
        pairs.stream()
                .filter(pair -> pair.score() >= NEAR + FAR)
                .filter(pair -> match[pair.unit()] == NONE && isFree(pair.old()))
                .forEach(pair -> take(pair.unit(), pair.old()));
    }

    private Pair pair(int unit, SimilarityIndex.Similar<Integer> similar) {
        boolean near = unmoved.shareGap(unit, similar.item());
        return new Pair(unit, similar.item(), similar.score() + (near ? FAR : 0));
    }

    private static boolean isOnlyOne(@Nullable UnitKind kind) {
        return kind != null && ONLY_ONE.contains(kind);
    }

    private boolean isFree(int at) {
        return !taken[at] && !old.get(at).isObsolete();
    }

    private void take(int unit, int at) {
        match[unit] = at;
        taken[at] = true;
    }
}
